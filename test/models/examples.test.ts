import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, it } from 'vitest';
import * as estimation from '../../src/estimation';
import * as models from '../../src/models';

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

const EXAMPLES = typeScriptFiles(join(__dirname, '../../src/models')).flatMap(examplesOf);
const scope: Readonly<Record<string, unknown>> = { ...estimation, ...models, Float64Array };
const run = (code: string): unknown => runInNewContext(`(${code})`, { ...scope });

afterEach(models.resetModels);

describe('the examples in the docstrings', () => {
  it.each(EXAMPLES)('$expression gives $value', ({ expression, value }) => {
    expect(run(expression)).toEqual(run(value));
  });

  it('are there for every exported function', () => {
    const functions = Object.entries(models).filter(([, value]) => typeof value === 'function');
    const without = functions.filter(([name]) => !EXAMPLES.some(({ expression }) => expression.startsWith(`${name}(`)));
    expect(without.map(([name]) => name)).toEqual([]);
    expect(functions.length).toBeGreaterThan(20);
  });
});
