import { replicateQuantile } from './replicate-quantile';

/**
 * How fast the quantile of the replicates rises with the probability, 1/density: the difference quotient over one
 * standard deviation √(p(1 − p)/R) of the share below the quantile to each side. 0 where replicates are tied that far.
 */
export function quantileSlope(sorted: Float64Array, probability: number): number {
  const count = sorted.length;
  const step = Math.sqrt((probability * (1 - probability)) / count);
  const start = Math.max(probability - step, 1 / (count + 1));
  const end = Math.min(probability + step, count / (count + 1));
  if (!(end > start)) return 0;
  return (replicateQuantile(sorted, end) - replicateQuantile(sorted, start)) / (end - start);
}
