/** What an estimator needs of a sample whose values are not at hand. */
export interface SampleSummary {
  /** Arithmetic mean of the sample. */
  readonly mean: number;
  /** Standard deviation of the sample with divisor n − 1, in the unit of the mean; at least 0. */
  readonly standardDeviation: number;
}
