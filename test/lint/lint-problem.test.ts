import { describe, expect, it } from 'vitest';
import { compareLintProblems, formatLintProblem } from '../../workspace/lint/lint-problem';

const problem = { file: 'notebooks/03-cost.ipynb', message: 'has no end', rule: 'some/rule' };

describe('formatLintProblem', () => {
  it('names notebook, cell and line, as far as they are known', () => {
    expect(formatLintProblem({ ...problem, cell: 4, line: 2 })).toBe(
      'notebooks/03-cost.ipynb cell 4 line 2  error  has no end  some/rule',
    );
    expect(formatLintProblem({ ...problem, cell: 4 })).toBe(
      'notebooks/03-cost.ipynb cell 4  error  has no end  some/rule',
    );
    expect(formatLintProblem(problem)).toBe('notebooks/03-cost.ipynb  error  has no end  some/rule');
  });
});

describe('compareLintProblems', () => {
  it('orders by file, then the whole file before its cells, then cell and line by number', () => {
    const ordered = [
      { ...problem, file: 'a' },
      { ...problem, file: 'b' },
      { ...problem, file: 'b', cell: 2, line: 9 },
      { ...problem, file: 'b', cell: 2, line: 10, rule: 'a' },
      { ...problem, file: 'b', cell: 2, line: 10, rule: 'b' },
      { ...problem, file: 'b', cell: 10, line: 1 },
    ];
    expect([...ordered].reverse().sort(compareLintProblems)).toEqual(ordered);
  });
});
