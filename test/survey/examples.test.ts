import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import * as survey from '../../src/survey';

interface Example {
  readonly name: string;
  readonly expression: string;
  readonly printed: string;
}

const folder = join(__dirname, '../../src/survey');
const examples = readdirSync(folder).flatMap((file) => examplesIn(readFileSync(join(folder, file), 'utf8')));

describe('the docstrings of src/survey', () => {
  it('give an example for each public function', () => {
    const functions = Object.entries(survey).filter(([, value]) => typeof value === 'function');
    expect(functions.map(([name]) => name).sort()).toEqual(examples.map(({ name }) => name).sort());
  });

  it.each(examples)('state what the example of $name gives', ({ expression, printed }) => {
    const value: unknown = runInNewContext(`(${expression})`, { ...survey });
    const expected: unknown = JSON.parse(printed);
    expect(roundedLike(expected, value, printed)).toEqual(expected);
  });
});

/** Finds `@example`, its expression, the commented result, and the exported function that follows. */
function examplesIn(source: string): readonly Example[] {
  const blocks = source.matchAll(/\* @example\n((?: \* .*\n)+?) \* \/\/ (.*)\n \*\/\nexport function (\w+)/g);
  return [...blocks].map(([, expression = '', printed = '', name = '']) => ({
    name,
    expression: expression.replace(/^ \* /gm, '').trim(),
    printed,
  }));
}

/** The value with its numbers rounded to the longest printed fraction. */
function roundedLike(expected: unknown, value: unknown, printed: string): unknown {
  const decimals = Math.max(0, ...[...printed.matchAll(/\.(\d+)/g)].map(([, digits = '']) => digits.length));
  if (typeof value === 'number') return Number(value.toFixed(decimals));
  if (typeof value !== 'object' || value === null || typeof expected !== 'object' || expected === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, roundedLike(0, part, printed)]));
}
