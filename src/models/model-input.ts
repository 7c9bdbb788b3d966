import type { Bounds, SimpleRandomSample } from '../estimation';

/** What may be known of a sample without its values; null for what is not. */
export interface ModelSummary {
  /** Σy over the n sampled units. */
  readonly sum: number;
  /** Divisor n − 1; at least 0. */
  readonly standardDeviation: number | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly median: number | null;
}

/** What an estimation model may read: the sample's design, its summary, and its values where they are known. */
export interface ModelInput {
  readonly design: SimpleRandomSample;
  readonly summary: ModelSummary;
  /** The n values in order of size, one unit of measurement; null where only the summary is known. */
  readonly values: readonly number[] | Float64Array | null;
  /** Where any value of the population can lie at all, stated by whoever asks; null without such a statement. */
  readonly support: Bounds | null;
}
