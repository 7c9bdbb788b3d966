export { formatLintProblem } from './lint-problem';
export type { LintProblem } from './lint-problem';
export { lintNotebooks } from './lint-notebooks';
export type { LintNotebooksOptions } from './lint-notebooks';
export { lintRepository } from './lint-repository';
export { rewriteNotebook } from './rewrite-notebook';
