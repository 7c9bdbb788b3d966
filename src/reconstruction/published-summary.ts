import type { Bounds } from '../estimation/interval/bounds';

/**
 * What a report prints of n values that it does not print, in one unit of measurement.
 *
 * Each figure is the interval that its print stands for: a figure rounded to whole units has ends half a unit away,
 * an exact one has `lower` equal to `upper`.
 */
export interface PublishedSummary {
  /** n ≥ 1. */
  readonly sampleSize: number;
  /** Σx; n times the interval of the mean where the mean is printed. */
  readonly sum: Bounds;
  /** With the divisor n − 1. */
  readonly standardDeviation?: Bounds;
  /** The smallest value; some value equals it. */
  readonly minimum?: Bounds;
  /** The largest value; some value equals it. */
  readonly maximum?: Bounds;
  /** The middle value, for an even n the midpoint of the two middle ones. */
  readonly median?: Bounds;
  /** Where values may lie at all; from 0 upwards unless stated. Ends may be infinite. */
  readonly support?: Bounds;
}
