import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import * as multiverse from '../../src/multiverse';
import { docstringExamples, runExample } from '../classification/docstring-examples';

const scope = { ...multiverse };
const examples = docstringExamples(join(__dirname, '../../src/multiverse'));

describe('the docstrings of src/multiverse', () => {
  it.each(examples)('state what the example of $name gives', (example) => {
    const found = runExample(example, scope);
    expect(found.length).toBeGreaterThan(0);
    for (const [value, stated] of found) expect(value).toEqual(stated);
  });

  it('give an example for every public function', () => {
    const functions = Object.entries(multiverse).filter(([, value]) => typeof value === 'function');
    const without = functions.map(([name]) => name).filter((name) => !examples.some((one) => one.name === name));
    expect(without).toEqual([]);
    expect(functions.length).toBeGreaterThan(10);
  });
});
