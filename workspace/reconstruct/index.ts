export { ensembleCsv } from './ensemble-csv';
export { ensembleReport, ensembleText } from './ensemble-report';
export type { EnsembleReport } from './ensemble-report';
export { readFigures } from './read-figures';
export type { TypedFigures } from './read-figures';
