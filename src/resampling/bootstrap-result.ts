import type { BootstrapIntervalKind } from './interval/bootstrap-interval-kind';
import type { ResamplingMethod } from './method/resampling-method';

/** What a bootstrap says about an estimate, with what is needed to repeat it. All in the unit of the statistic. */
export interface BootstrapResult {
  /** `mean`, `quantile 0.25`, …, or the name of a user's function. */
  readonly statistic: string;
  readonly method: ResamplingMethod;
  readonly replicates: number;
  /** The statistic of the sample itself. */
  readonly estimate: number;
  /** Standard deviation of the replicates (divisor: their number − 1). */
  readonly standardError: number;
  /** Mean of the replicates − estimate. */
  readonly bias: number;
  readonly interval: {
    readonly lower: number;
    readonly upper: number;
    /** Nominal coverage. */
    readonly level: number;
    readonly method: BootstrapIntervalKind;
  };
  /** Standard deviation of the figures above over seeds, estimated from the replicates. */
  readonly monteCarloError: {
    readonly standardError: number;
    readonly bias: number;
    readonly lower: number;
    readonly upper: number;
  };
  /** What a reader has to know before using the figures. */
  readonly warning?: string;
  readonly sampleSize: number;
  readonly populationSize: number;
  readonly seed: number;
  /** How many streams of the seed were used, from 0 on: one for each block of 16,384 replicates. */
  readonly streams: number;
  /** The random generator. */
  readonly algorithm: string;
  readonly assumptions: readonly string[];
  readonly source: string;
}
