import type { Bounds } from '../estimation';

/** An estimate from a user's own sample: flat, so that it can be printed, drawn or written as JSON as it is. */
export interface SampleEstimate {
  /** As asked for: `mean`, `median`, `ratio:enroll`. */
  readonly statistic: string;
  /** In the unit of the values; null for a model that gives bounds only. */
  readonly estimate: number | null;
  /** Null where the method has none. */
  readonly standardError: number | null;
  /** Null where no theory gives one; `level` is null for bounds, which are no confidence interval. */
  readonly interval: (Bounds & { readonly level: number | null; readonly method: string }) | null;
  /** Sampling units minus strata; null where no variance is estimated by the design. */
  readonly degreesOfFreedom: number | null;
  /** What was drawn: units, or clusters in a cluster sample. */
  readonly sampleSize: number;
  /** What it was drawn from: units, or clusters in a cluster sample. */
  readonly populationSize: number;
  /** `design-based`, or the name of the estimation model. */
  readonly model: string;
  /** Estimator and interval in words. */
  readonly method: string;
  readonly assumptions: readonly string[];
  /** Where the formulas stand. */
  readonly source: string;
  /** What was simulated can be repeated with these. */
  readonly seed?: number;
  readonly replicates?: number;
  /** What a reader has to know before using the figures. */
  readonly warning?: string;
}
