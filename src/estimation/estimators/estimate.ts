import type { Bounds } from '../interval/bounds';

/** What an estimate is of. */
export type EstimatedStatistic = 'mean' | 'total' | 'proportion' | 'ratio' | 'quantile';

/** An estimate with everything that its reader needs to judge it. */
export interface Estimate {
  readonly statistic: EstimatedStatistic;
  /** The point estimate. */
  readonly estimate: number;
  /** Estimated standard deviation of the estimate over all samples, in its unit; null where the method has none. */
  readonly standardError: number | null;
  /** The interval is estimate ± halfWidth; null where it is not made so. */
  readonly halfWidth: number | null;
  readonly interval: Bounds;
  /** Nominal coverage of the interval. */
  readonly confidenceLevel: number;
  /** Those of the estimated variance, which a `normal` interval does not use; null where no variance is estimated. */
  readonly degreesOfFreedom: number | null;
  /** What was drawn: units, or clusters in a cluster sample. */
  readonly sampleSize: number;
  /** What it was drawn from: units, or clusters in a cluster sample. */
  readonly populationSize: number;
  /** Estimator and interval in words. */
  readonly method: string;
  /** What has to be true for the interval to have its coverage. */
  readonly assumptions: readonly string[];
  /** Where the formulas stand. */
  readonly source: string;
}

/** An estimate with an interval that is critical value × standard error to each side. */
export interface CentredEstimate extends Estimate {
  readonly standardError: number;
  readonly halfWidth: number;
  readonly degreesOfFreedom: number;
}
