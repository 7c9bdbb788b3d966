export { checkNotebooks } from './check-notebooks';
export type { NotebookProse, ReportNumbers } from './check-notebooks';
export { checkProse } from './check-prose';
export type { ProseCheck, ProseCheckInput, StaleNumeral } from './check-prose';
export { PROSE_EXCLUSIONS, proseExclusions } from './exclusions';
export type { ProseExclusion } from './exclusions';
export { proseText } from './prose-text';
