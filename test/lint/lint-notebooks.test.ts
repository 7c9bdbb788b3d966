import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lintNotebooks } from '../../workspace/lint';
import type { LintProblem } from '../../workspace/lint';
import { notebookText } from './fixture-notebooks';

const root = join(__dirname, '..', '..');

/** Notebooks by name; one run of the linter checks them all, since the compiler's start is what takes time. */
const notebooks: Readonly<Record<string, string>> = {
  clean: notebookText([
    {
      source: "const confidenceLevel = 0.95;\nconst places: readonly string[] = ['north', 'south'];",
      tags: ['parameters'],
    },
    'const total = places.map((place) => place.length).reduce((sum, length) => sum + length, 0);\ntotal;',
    'const sorted = [...places].sort();\nconst share = await Promise.resolve(total * confidenceLevel);\nconsole.log(sorted, share);',
    'for (const place of places) console.log(place);',
  ]),
  library: notebookText(["import { KlusterlabError } from 'klusterlab';", '\nnew KlusterlabError(3);\n'.trim()]),
  strict: notebookText(['const first = (names: readonly string[]) => names[0].length;\nfirst([]);']),
  broken: notebookText(['const fine = [1].length;\nfine;', 'const total = ;\nconst other = 1;']),
  let: notebookText(["let name = 'a';\nname;", "var old = 'b';\nold;"]),
  redeclared: notebookText(["const rows = ['a'];\nrows;", 'rows.length;', "\nconst rows = 'b';\nrows;".trim()]),
  imported: notebookText([
    "import { KlusterlabError } from 'klusterlab';\n\nKlusterlabError.name;",
    "import { KlusterlabError } from 'klusterlab';\n\nKlusterlabError.length;",
  ]),
  assigned: notebookText(["const name = String('a');\nname;", "// a comment\nname = 'b';"]),
  members: notebookText([
    "const rows = [{ place: 'a', tags: new Set<string>() }];\nconst total = { add: String };\nrows.push({ place: 'b', tags: new Set() });",
    "rows[0]!.place = 'c';",
    'delete (rows as { place?: string }[])[0]!.place;',
    "Object.assign(rows, []);\n[rows[0]!.place] = ['d'];",
    "rows.sort();\nrows[0]!.tags.add('e');",
    'rows.map(({ place }) => place).sort();\ntotal.add(1);\nObject.keys(rows);\nnew Map([[1, rows]]).set(2, rows);',
  ]),
  floating: notebookText(['Promise.resolve(1);', 'void Promise.resolve(2);', 'await Promise.resolve(3);']),
  data: notebookText([
    { source: 'const drawCount = 2000;\ndrawCount;', tags: ['parameters'] },
    'const sampleSize = 15;\nsampleSize;',
    'const amounts = [3, -39.4];\namounts;',
    'const product = 24 * 11_882_000;\nproduct;',
    "const options = { confidenceLevel: 0.95, quantile: 't' };\noptions;",
    'const rounded = Math.round(2.5);\nrounded;',
  ]),
  functions: notebookText([
    'const double = (value: number) => value * 2;\ndouble(1);',
    'const triple = (value: number) => {\n  const twice = value * 2;\n  return twice + value;\n};\ntriple(1);',
  ]),
  loops: notebookText([
    'for (const name in Math) console.log(name);',
    'while (Math.PI < 3) console.log(1);',
    'class Thing {}\nnew Thing();',
  ]),
  determinism: notebookText([
    'Math.random();',
    'Date.now();',
    "import { cpus } from 'node:os';\n\ncpus();",
    "import * as path from 'path';\n\npath.sep;",
  ]),
  relative: notebookText(["import { KlusterlabError } from '../../src/errors';\n\nKlusterlabError.name;"]),
  unused: notebookText(["const place = 'a';", "'b' === 'b';\nconsole.log('c');", "console.log('d');\n'e'.length;"]),
  silenced: notebookText(['/* eslint-disable */\nvar old = String(1);\nold;']),
  long: notebookText([lines(12), lines(13)]),
  commented: notebookText([`// one\n\n/* two\n   three */\n${lines(12)}\n// four`]),
  many: notebookText(Array.from({ length: 26 }, () => "console.log('a');")),
  unformatted: notebookText(["console.log('a');", 'console.log("b")']),
  foreign: notebookText([], { kernelName: 'python3' }),
  proseless: notebookText(["console.log('a');"], { proseFirst: false }),
  invalid: '{ "cells": 3, "nbformat": 4 }',
  'two-spaces': JSON.stringify(JSON.parse(notebookText(["console.log('a');"])), null, 2),
};

let folder: string;
let problems: readonly LintProblem[];

beforeAll(async () => {
  mkdirSync(join(root, 'build'), { recursive: true });
  folder = mkdtempSync(join(root, 'build', 'lint-test-'));
  const files = Object.keys(notebooks).map((name) => ({ file: join(folder, `${name}.ipynb`), name: `${name}.ipynb` }));
  for (const { file, name } of files) writeFileSync(file, notebooks[name.replace('.ipynb', '')] ?? '');
  problems = await lintNotebooks(files, { root, moduleFolder: folder });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the linter found in a notebook: cell, line and rule, without the words. */
function found(notebook: string): readonly (readonly [number | undefined, number | undefined, string])[] {
  return problems.filter(({ file }) => file === `${notebook}.ipynb`).map(({ cell, line, rule }) => [cell, line, rule]);
}

function lines(count: number): string {
  return Array.from({ length: count }, (_, index) => `console.log(${index});`).join('\n');
}

describe('lintNotebooks', () => {
  it('finds nothing in a notebook that keeps to the rules', () => {
    expect(found('clean')).toEqual([]);
  });

  it("checks the cells' types against the library", () => {
    expect(found('library')).toEqual([[2, 1, 'TS2345']]);
  });

  it('checks types strictly, unlike the kernel', () => {
    expect(found('strict')).toEqual([[1, 1, 'TS2532']]);
  });

  it('reports a syntax error at its cell and line and nothing else of that notebook', () => {
    expect(found('broken')).toEqual([[2, 1, 'TS1109']]);
  });

  it('reports let and var', () => {
    expect(found('let')).toEqual([
      [1, 1, 'no-restricted-syntax'],
      [2, 1, 'no-restricted-syntax'],
      [2, 1, 'no-var'],
    ]);
  });

  it('reports a name that a later cell declares again, once and at the later cell', () => {
    expect(found('redeclared')).toEqual([[3, 1, 'notebook/one-name-one-cell']]);
  });

  it('reports a name that a later cell imports again', () => {
    expect(found('imported')).toEqual([[2, 1, 'notebook/one-name-one-cell']]);
  });

  it("reports an assignment to another cell's name, counting lines with comments", () => {
    expect(found('assigned')).toEqual([[2, 2, 'notebook/no-change-across-cells']]);
  });

  it("reports changes to members, arrays, maps and sets of another cell's name, and no reading of them", () => {
    const rule = 'notebook/no-change-across-cells';
    expect(found('members')).toEqual([
      [2, 1, rule],
      [3, 1, rule],
      [4, 1, rule],
      [4, 2, rule],
      [5, 1, rule],
      [5, 2, rule],
    ]);
  });

  it('reports a promise that no cell awaits, also behind void', () => {
    const rule = '@typescript-eslint/no-floating-promises';
    expect(found('floating')).toEqual([
      [1, 1, rule],
      [2, 1, rule],
    ]);
  });

  it('reports constants that are numbers outside the parameters cell, and no numbers among options or arguments', () => {
    const rule = 'notebook/no-data-in-code';
    expect(found('data')).toEqual([
      [2, 1, rule],
      [3, 1, rule],
      [4, 1, rule],
    ]);
  });

  it('reports a function of more than one statement', () => {
    expect(found('functions')).toEqual([[2, 1, 'notebook/short-functions']]);
  });

  it('reports loops that compute, and classes', () => {
    expect(found('loops')).toEqual([
      [1, 1, 'no-restricted-syntax'],
      [2, 1, 'no-restricted-syntax'],
      [3, 1, 'no-restricted-syntax'],
    ]);
  });

  it('reports what makes runs differ or ties a notebook to Node', () => {
    expect(found('determinism')).toEqual([
      [1, 1, 'no-restricted-properties'],
      [2, 1, 'no-restricted-globals'],
      [3, 1, 'no-restricted-imports'],
      [4, 1, 'no-restricted-imports'],
    ]);
  });

  it('reports an import by path', () => {
    expect(found('relative')).toContainEqual([1, 1, 'no-restricted-imports']);
  });

  it('reports unused names and expressions, except the expression that ends a cell', () => {
    expect(found('unused')).toEqual([
      [1, 1, '@typescript-eslint/no-unused-vars'],
      [2, 1, '@typescript-eslint/no-unused-expressions'],
    ]);
  });

  it('does not let a comment in a cell switch rules off', () => {
    expect(found('silenced')).toContainEqual([1, 2, 'no-var']);
  });

  it('allows 12 lines of code in a cell and reports 13', () => {
    expect(found('long')).toEqual([[2, undefined, 'notebook/cell-length']]);
  });

  it('does not count blank lines and comments as lines of code', () => {
    expect(found('commented')).toEqual([]);
  });

  it('reports more than 25 code cells', () => {
    expect(found('many')).toEqual([[undefined, undefined, 'notebook/cell-count']]);
  });

  it('reports a cell that Prettier would write otherwise', () => {
    expect(found('unformatted')).toEqual([[2, 1, 'notebook/format']]);
  });

  it('reports a notebook file that is not laid out as the runner writes it', () => {
    expect(found('two-spaces')).toEqual([[undefined, undefined, 'notebook/format']]);
  });

  it('reports another kernel than tslab', () => {
    expect(found('foreign')).toEqual([[undefined, undefined, 'notebook/kernel-name']]);
  });

  it('reports a notebook that does not start with prose', () => {
    expect(found('proseless')).toEqual([[undefined, undefined, 'notebook/prose-first']]);
  });

  it('reports a file that is not a notebook', () => {
    expect(found('invalid')).toEqual([[undefined, undefined, 'notebook/valid']]);
  });

  it('names the other cell in its message', () => {
    const [problem] = problems.filter(({ file }) => file === 'redeclared.ipynb');
    expect(problem?.message).toMatch(/^rows is already declared in cell 1;/);
  });
});
