import type { Bounds } from '../../estimation/interval/bounds';

/** Published figures sorted into limits of the values in order of size. */
export interface SortedLimits {
  readonly sampleSize: number;
  readonly sum: Bounds;
  /** Null if it is not published, or says nothing that the sum does not. */
  readonly median: Bounds | null;
  /** Limits of the k-th smallest value, both upwards in k. */
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** True if the smallest (largest) value has limits of its own. */
  readonly hasMinimum: boolean;
  readonly hasMaximum: boolean;
  /** True if a standard deviation is published. */
  readonly hasDeviation: boolean;
}

/** Constraints that some data set meets. */
export interface Constraints extends SortedLimits {
  /** Σ(x − x̄)²; the whole feasible range if no standard deviation is published. */
  readonly spread: Bounds;
  /** A data set with the smallest spread that the other figures allow, in order of size. */
  readonly even: Float64Array;
  /** One with the largest. */
  readonly uneven: Float64Array;
}

/** Index of the lower and the upper middle value; the same for an odd n. */
export function middlePositions(sampleSize: number): readonly [number, number] {
  return [Math.floor((sampleSize - 1) / 2), Math.floor(sampleSize / 2)];
}
