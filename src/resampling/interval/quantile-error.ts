import { quantileSlope } from './quantile-slope';

/** The standard deviation of a quantile of the replicates over seeds. */
export function quantileError(sorted: Float64Array, probability: number): number {
  return quantileSlope(sorted, probability) * Math.sqrt((probability * (1 - probability)) / sorted.length);
}
