import { sampleMean, sampleStandardDeviation } from '../../estimation';
import { ln } from '../../portable-math';

/** Moments of ln(y/origin). */
export interface LogMoments {
  /** The first value: relative to it equal values have logarithms of exactly 0, and their means no rounding. */
  readonly origin: number;
  readonly mean: number;
  /** Divisor n − 1; null for one value. */
  readonly variance: number | null;
}

/** Mean and variance of the logarithms of positive values, relative to the first. */
export function logMoments(values: readonly number[]): LogMoments {
  const origin = values[0] as number;
  const logs = values.map((value) => ln(value / origin));
  return {
    origin,
    mean: sampleMean(logs),
    variance: logs.length < 2 ? null : sampleStandardDeviation(logs) ** 2,
  };
}
