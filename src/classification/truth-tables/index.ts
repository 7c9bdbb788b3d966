export type { Literal } from './implicant-text';
export { minimizeTruthTable } from './minimize-truth-table';
export type { Minimization, MinimizeOptions, Solution, SolutionTerm } from './minimize-truth-table';
export { primeImplicants } from './prime-implicants';
export type { Implicant } from './prime-implicants';
export { truthTable } from './truth-table';
export type { Configuration, TruthTable, TruthTableOptions } from './truth-table';
