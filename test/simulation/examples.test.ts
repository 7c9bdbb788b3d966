import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as estimation from '../../src/estimation';
import * as random from '../../src/random';
import * as simulation from '../../src/simulation';
import { docstringExamples, runExample } from '../classification/docstring-examples';

const scope = { ...estimation, ...random, ...simulation };
const examples = docstringExamples(join(__dirname, '../../src/simulation'));

describe('the docstrings of src/simulation', () => {
  it.each(examples)('state what the example of $name gives', (example) => {
    const found = runExample(example, scope);
    expect(found.length).toBeGreaterThan(0);
    for (const [value, stated] of found) expect(value).toEqual(stated);
  });

  it('give an example for every public function', () => {
    const functions = Object.entries(simulation).filter(([, value]) => typeof value === 'function');
    const without = functions.map(([name]) => name).filter((name) => !examples.some((one) => one.name === name));
    expect(without).toEqual([]);
    expect(functions.length).toBeGreaterThan(10);
  });
});
