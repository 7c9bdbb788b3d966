import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as classification from '../../src/classification';
import { impliedAnswers } from '../../src/classification/answers/implied-answers';
import { minimumCovers } from '../../src/classification/covers/minimum-covers';
import * as random from '../../src/random';
import { docstringExamples, runExample } from './docstring-examples';

const scope = { ...classification, ...random, impliedAnswers, minimumCovers };
const examples = [
  ...docstringExamples(join(__dirname, '../../src/classification')),
  ...docstringExamples(join(__dirname, '../../src/random')),
];

describe('the docstrings of src/classification and src/random', () => {
  it.each(examples)('state what the example of $name gives', (example) => {
    const found = runExample(example, scope);
    expect(found.length).toBeGreaterThan(0);
    for (const [value, stated] of found) expect(value).toEqual(stated);
  });

  it('give an example for every public function, but for the steps of the long runs and eachRecoding', () => {
    const functions = Object.entries({ ...classification, ...random })
      .filter(([, value]) => typeof value === 'function')
      .map(([name]) => name);
    const without = functions.filter((name) => !examples.some((example) => example.name === name));
    expect(without.sort()).toEqual([
      'cellInfluenceSteps',
      'eachRecoding',
      'recodingRobustnessSteps',
      'recodingSampler',
      'smallestOverturningSetsSteps',
    ]);
  });
});
