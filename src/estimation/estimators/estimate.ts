import type { Bounds } from '../interval/bounds';

/** An estimate with everything that its reader needs to judge it. */
export interface Estimate {
  readonly statistic: 'mean' | 'total';
  /** The point estimate. */
  readonly estimate: number;
  /** Estimated standard deviation of the estimate over all samples, in its unit. */
  readonly standardError: number;
  /** Critical value × standard error, in the unit of the estimate. */
  readonly halfWidth: number;
  /** estimate ± halfWidth. */
  readonly interval: Bounds;
  /** Nominal coverage of the interval. */
  readonly confidenceLevel: number;
  /** n − 1, those of the standard deviation; a `normal` interval does not use them. */
  readonly degreesOfFreedom: number;
  readonly sampleSize: number;
  readonly populationSize: number;
  /** Estimator and interval in words. */
  readonly method: string;
  /** What has to be true for the interval to have its coverage. */
  readonly assumptions: readonly string[];
  /** Where the formulas stand. */
  readonly source: string;
}
