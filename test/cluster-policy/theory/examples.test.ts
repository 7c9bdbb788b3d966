import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as classification from '../../../src/classification';
import * as questions from '../../../src/cluster-policy/questions';
import * as theory from '../../../src/cluster-policy/theory';
import * as figures from '../../../src/figures';
import { docstringExamples, runExample } from '../../classification/docstring-examples';

const scope = { ...classification, ...figures, ...questions, ...theory };
const source = (folder: string): string => join(__dirname, '../../../src', folder);
const examples = [
  ...docstringExamples(source('cluster-policy/theory')),
  ...docstringExamples(source('cluster-policy/questions')),
  ...docstringExamples(source('figures')),
].filter(({ name }) => name in scope);

describe('the docstrings of theory, questions and the diagrams', () => {
  it.each(examples)('state what the example of $name gives', (example) => {
    const found = runExample(example, scope);
    expect(found.length).toBeGreaterThan(0);
    for (const [value, stated] of found) expect(value).toEqual(stated);
  });

  it('give an example for every public function of theory and questions', () => {
    const named = examples.map(({ name }) => name);
    const functions = Object.entries({ ...theory, ...questions }).filter(([, value]) => typeof value === 'function');
    expect(functions.map(([name]) => name).filter((name) => !named.includes(name))).toEqual([]);
    expect(named).toEqual(expect.arrayContaining(['componentDiagram', 'diamondDiagram']));
  });
});
