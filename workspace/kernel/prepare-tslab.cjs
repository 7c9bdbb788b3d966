'use strict';
// Amendments to tslab, made before it starts: for the kernel and for the notebook runner alike.
const converter = require('tslab/dist/converter');
const { joinRebuilds } = require('./join-rebuilds.cjs');
const ts = require(require.resolve('@tslab/typescript-for-tslab', { paths: [require.resolve('tslab/package.json')] }));

const DISPLAYED = Symbol.for('klusterlab.displayed');

/**
 * `{ mean }` becomes `{ mean: mean }`, on the same line. tslab rewrites names of earlier cells to properties of its
 * exports, but misses them in shorthand properties, which would then fail with "mean is not defined".
 *
 * @param {string} source a cell's code
 * @returns {string} the same code without shorthand properties
 */
function expandShorthand(source) {
  const file = ts.createSourceFile('cell.ts', source, ts.ScriptTarget.ES2022, true);
  const places = [];
  const visit = (node) => {
    if (ts.isShorthandPropertyAssignment(node)) places.push(node.name);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return places.reduceRight((text, { text: name, end }) => `${text.slice(0, end)}: ${name}${text.slice(end)}`, source);
}

/** A value that has displayed itself (src/notebook/displayed.ts) is not printed again as a cell's last expression. */
function quietDisplayedValues() {
  const log = console.log;
  console.log = (...values) => {
    const [first] = values;
    if (values.length === 1 && typeof first === 'object' && first !== null && first[DISPLAYED]) return;
    log(...values);
  };
}

/** Makes all amendments; to be called once in a process, before tslab's kernel or executor is created. */
function prepareTslab() {
  const { createConverter } = converter;
  converter.createConverter = (options) => {
    const made = createConverter(options);
    return { ...made, convert: (declarations, source) => made.convert(declarations, expandShorthand(source)) };
  };
  joinRebuilds(ts.sys);
  quietDisplayedValues();
}

module.exports = { expandShorthand, prepareTslab };
