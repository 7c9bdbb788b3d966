export { evidenceByQuestion } from './evidence-by-question';
export type { QuestionEvidence } from './evidence-by-question';
export { evidenceMap } from './evidence-map';
export type { EvidenceLink } from './evidence-map';
