import type { AuditInput } from './audit-input';

/** What a contradiction's two readings give when the report's own figures and codes are run through them. */
export interface ContradictionRun {
  /** Id in `inconsistencies`. */
  readonly id: string;
  /** What is computed under each reading. */
  readonly asks: string;
  /** The results by place A and by place B of the contradiction. */
  readonly run: (input: AuditInput) => ReadingResults;
}

/** What a run gives: a number, a word or a list of ids. */
export type RunValue = number | string | readonly string[];

/** What the readings of place A and of place B give. */
export type ReadingResults = readonly [placeA: RunValue, placeB: RunValue];
