import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import type { RandomSource } from '../../random';

/** A draw from the standard normal distribution, by the inverse of its distribution function; one number is taken. */
export function standardNormal(random: RandomSource): number {
  // The middle of the 2^-53 step that was drawn, so that 0 does not give minus infinity.
  return normalQuantile(random.next() + 2 ** -54, 0, 1);
}
