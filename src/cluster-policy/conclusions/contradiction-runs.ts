import type { ContradictionRun } from './contradiction-run';
import { RUNS_ON_CODINGS } from './runs-on-codings';
import { RUNS_ON_CONCLUSIONS } from './runs-on-conclusions';
import { RUNS_ON_FIGURES } from './runs-on-figures';

/** Every run that the audit has. */
export const CONTRADICTION_RUNS: readonly ContradictionRun[] = [
  ...RUNS_ON_CONCLUSIONS,
  ...RUNS_ON_CODINGS,
  ...RUNS_ON_FIGURES,
];
