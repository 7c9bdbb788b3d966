import type { IntervalLimits } from './interval-limits';
import { percentileLimits } from './percentile-limits';

/** The basic interval, percentile limits mirrored at the estimate. Oracle: R boot 1.3-28.1, `boot.ci(type = "basic")`. */
export function basicLimits(sorted: Float64Array, estimate: number, confidenceLevel: number): IntervalLimits {
  const { lower, upper, lowerError, upperError, isExtreme } = percentileLimits(sorted, confidenceLevel);
  return {
    lower: 2 * estimate - upper,
    upper: 2 * estimate - lower,
    lowerError: upperError,
    upperError: lowerError,
    isExtreme,
  };
}
