import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import * as reconstruction from '../../src/reconstruction';

const ROOT = join(__dirname, '../../src/reconstruction');
const SOURCES = (readdirSync(ROOT, { recursive: true }) as string[]).filter((name) => name.endsWith('.ts'));

/** The docstring examples of a source file, each `expression; // value`, the expression on one line or more. */
function examplesOf(file: string): { readonly expression: string; readonly value: string }[] {
  return [...readFileSync(join(ROOT, file), 'utf8').matchAll(/@example\n([\s\S]*?)\*\//g)].map(([, block = '']) => {
    const code = block.replace(/^ \* ?/gm, '').trim();
    const [, expression, value] = /^([\s\S]*); \/\/ (.*)$/.exec(code) ?? [];
    if (expression === undefined || value === undefined)
      throw new Error(`${file}: no "expression; // value" in ${code}`);
    return { expression, value };
  });
}

const scope: Readonly<Record<string, unknown>> = { ...reconstruction };
// Typed arrays of this realm, or equal ones would differ in their prototypes.
const run = (code: string): unknown => runInNewContext(`(${code})`, { ...scope, Float64Array });

describe('the examples in the docstrings', () => {
  it.each(SOURCES.flatMap(examplesOf))('$expression gives $value', ({ expression, value }) => {
    expect(run(`JSON.stringify([${expression}], ${REPLACER})`)).toEqual(run(`JSON.stringify([${value}], ${REPLACER})`));
  });

  it('are there for every exported function', () => {
    const shown = SOURCES.flatMap(examplesOf).map(({ expression }) => expression);
    const functions = Object.keys(scope).filter((name) => typeof scope[name] === 'function');
    const isShown = (name: string): boolean =>
      shown.some((expression) => expression.startsWith(`${name}(`) || expression.includes(`.keys(${name}(`));
    expect(functions.filter((name) => !isShown(name))).toEqual([]);
    expect(functions.length).toBeGreaterThan(15);
  });
});

/** Objects of the two realms are compared as text; big integers have none of their own. */
const REPLACER = "(name, value) => typeof value === 'bigint' ? `${value}n` : value";
