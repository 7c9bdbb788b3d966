import type { IntervalLimits } from './interval-limits';
import { percentileLimits } from './percentile-limits';

/**
 * The studentised interval from the quotients (θ* − θ̂)/se* in order of size, at least in its tails.
 * Oracle: R boot 1.3-28.1, `boot.ci(type = "stud")`.
 */
export function studentisedLimits(
  sortedQuotients: Float64Array,
  estimate: number,
  standardError: number,
  confidenceLevel: number,
): IntervalLimits {
  const { lower, upper, lowerError, upperError, isExtreme } = percentileLimits(sortedQuotients, confidenceLevel);
  return {
    lower: estimate - standardError * upper,
    upper: estimate - standardError * lower,
    lowerError: standardError * upperError,
    upperError: standardError * lowerError,
    isExtreme,
  };
}
