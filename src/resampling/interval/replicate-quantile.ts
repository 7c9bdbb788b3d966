import { standardNormalQuantile } from './standard-normal';

/**
 * The quantile of R replicates in order of size: the (R + 1)p-th, between two of them interpolated on the scale of
 * normal quantiles (Davison and Hinkley 1997, section 5.2.1, as R boot's `norm.inter` does); the smallest or the
 * largest where there is no such place.
 */
export function replicateQuantile(sorted: Float64Array, probability: number): number {
  const places = sorted.length + 1;
  const place = places * probability;
  const below = Math.floor(place);
  if (below < 1) return sorted[0] as number;
  const lower = sorted[Math.min(below, sorted.length) - 1] as number;
  if (below >= sorted.length || place === below) return lower;
  const upper = sorted[below] as number;
  // Also keeps the difference of two infinite replicates out.
  if (upper === lower) return lower;
  const start = standardNormalQuantile(below / places);
  const end = standardNormalQuantile((below + 1) / places);
  return lower + ((standardNormalQuantile(probability) - start) / (end - start)) * (upper - lower);
}

/** True if the quantile's place is not strictly between the first and the last replicate. */
export function isExtremeProbability(sorted: Float64Array, probability: number): boolean {
  const place = (sorted.length + 1) * probability;
  return !(place >= 1 && place <= sorted.length);
}
