/** One finding of the notebook linter or of the repository check, with the place where a person can mend it. */
export interface LintProblem {
  /** Path of the file, relative to the project's root, with forward slashes. */
  readonly file: string;
  /** Ordinal of the code cell, from 1; missing where the finding is about the whole file or is not in a notebook. */
  readonly cell?: number;
  /** Line in the cell, or in the file where there is no cell, from 1. */
  readonly line?: number;
  readonly message: string;
  /** Name of the rule, or `TS` with the compiler's number. */
  readonly rule: string;
}

/**
 * One line of text for a finding: `notebooks/03-cost.ipynb cell 4 line 2  error  message  rule`.
 *
 * @example formatLintProblem({ file: 'a.ipynb', cell: 1, message: 'empty cell', rule: 'notebook/cell-length' })
 */
export function formatLintProblem(problem: LintProblem): string {
  const cell = problem.cell === undefined ? '' : ` cell ${problem.cell}`;
  const line = problem.line === undefined ? '' : ` line ${problem.line}`;
  return `${problem.file}${cell}${line}  error  ${problem.message}  ${problem.rule}`;
}

/** Order of a listing: by file, cell, line, then rule; findings on a whole file come first. */
export function compareLintProblems(first: LintProblem, second: LintProblem): number {
  return (
    compareText(first.file, second.file) ||
    (first.cell ?? 0) - (second.cell ?? 0) ||
    (first.line ?? 0) - (second.line ?? 0) ||
    compareText(first.rule, second.rule)
  );
}

function compareText(first: string, second: string): number {
  if (first === second) return 0;
  return first < second ? -1 : 1;
}
