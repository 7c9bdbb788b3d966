import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as resampling from '../../src/resampling';

const FOLDER = join(__dirname, '../../src/resampling');
const scope: Readonly<Record<string, unknown>> = { ...resampling };

/** The examples of the public functions, each `expression; // value`. */
const examples = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => [...readFileSync(join(FOLDER, file), 'utf8').matchAll(/@example\n([\s\S]*?)\*\//g)])
  .map(([, block = '']) => {
    const [, expression = '', value = ''] = /^([\s\S]*); \/\/ (.*)$/.exec(block.replace(/^ \* ?/gm, '').trim()) ?? [];
    return { expression, value };
  });

const run = async (code: string): Promise<unknown> =>
  (
    new Function(...Object.keys(scope), `return (async () => (${code}))();`) as (
      ...names: unknown[]
    ) => Promise<unknown>
  )(...Object.values(scope));

describe('the examples in the docstrings', () => {
  it.each(examples)('$expression gives $value', async ({ expression, value }) => {
    expect(await run(expression)).toEqual(await run(value));
  });

  it('are there for every exported function', () => {
    const functions = Object.keys(scope).filter((name) => typeof scope[name] === 'function');
    expect(functions.filter((name) => !examples.some(({ expression }) => expression.includes(`${name}(`)))).toEqual([]);
    expect(functions).toHaveLength(4);
  });
});
