/** One thing that keeps a run from passing. */
export interface Failure {
  /** Path of the notebook. */
  readonly notebook: string;
  /** Number of the code cell, from 1; null if it is the notebook's. */
  readonly cell: number | null;
  /** First line of the cell, or empty. */
  readonly source: string;
  /** What kind of failure it is: the error's own name, or one of the runner's (`VerdictMismatch`, `TimeLimit`, …). */
  readonly name: string;
  /** What happened, without the kind. */
  readonly message: string;
}
