import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import * as estimation from '../../src/estimation';
import * as format from '../../src/format';

const SOURCES = ['estimation', 'format'].flatMap((folder) => typeScriptFiles(join(__dirname, '../../src', folder)));

function typeScriptFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? typeScriptFiles(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

/** The docstring examples of a source file, each `expression; // value`, the expression on one line or more. */
function examplesOf(file: string): { readonly expression: string; readonly value: string }[] {
  return [...readFileSync(file, 'utf8').matchAll(/@example\n([\s\S]*?)\*\//g)].map(([, block = '']) => {
    const code = block.replace(/^ \* ?/gm, '').trim();
    const [, expression, value] = /^([\s\S]*); \/\/ (.*)$/.exec(code) ?? [];
    if (expression === undefined || value === undefined)
      throw new Error(`${file}: no "expression; // value" in ${code}`);
    return { expression, value };
  });
}

const scope: Readonly<Record<string, unknown>> = { ...estimation, ...format };
const run = (code: string): unknown => runInNewContext(`(${code})`, { ...scope });

describe('the examples in the docstrings', () => {
  it.each(SOURCES.flatMap(examplesOf))('$expression gives $value', ({ expression, value }) => {
    expect(run(expression)).toEqual(run(value));
  });

  it('are there for every exported function', () => {
    const shown = SOURCES.flatMap(examplesOf).map(({ expression }) => expression);
    const functions = Object.keys(scope).filter((name) => typeof scope[name] === 'function');
    const withoutExample = functions.filter((name) => !shown.some((expression) => expression.startsWith(`${name}(`)));
    expect(withoutExample).toEqual([]);
    expect(functions.length).toBeGreaterThan(25);
  });
});
