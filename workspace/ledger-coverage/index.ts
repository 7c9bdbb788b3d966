export { coverageText } from './coverage-text';
export type { Exclusion } from './exclusion';
export { ledgerCoverage } from './ledger-coverage';
export type { LedgerCoverage, LedgerCoverageInput, UncoveredNumeral } from './ledger-coverage';
export type { Section } from './section-heading';
