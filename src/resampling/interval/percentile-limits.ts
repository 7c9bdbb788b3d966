import type { IntervalLimits } from './interval-limits';
import { quantileError } from './quantile-error';
import { isExtremeProbability, replicateQuantile } from './replicate-quantile';

/** The percentile interval from replicates in order of size, at least in its tails. Oracle: R boot 1.3-28.1, `boot.ci(type = "perc")`. */
export function percentileLimits(sorted: Float64Array, confidenceLevel: number): IntervalLimits {
  const [low, high] = [(1 - confidenceLevel) / 2, (1 + confidenceLevel) / 2];
  return {
    lower: replicateQuantile(sorted, low),
    upper: replicateQuantile(sorted, high),
    lowerError: quantileError(sorted, low),
    upperError: quantileError(sorted, high),
    isExtreme: isExtremeProbability(sorted, low) || isExtremeProbability(sorted, high),
  };
}
