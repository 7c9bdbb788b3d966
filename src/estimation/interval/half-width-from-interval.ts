import type { Bounds } from './bounds';
import { requireBounds } from '../contract';

/**
 * Half the length of a symmetric interval: (upper − lower)/2.
 *
 * Two ends that were rounded to a step make it uncertain by half a step.
 *
 * @param interval its two ends, lower ≤ upper
 * @returns the half-width, at least 0, in the unit of the ends
 * @throws KlusterlabError `invalid-number`, `inverted-bounds`, `unknown-option`, `missing-option`
 *
 * @example
 * halfWidthFromInterval({ lower: 70, upper: 130 }); // 30
 */
export function halfWidthFromInterval(interval: Bounds): number {
  requireBounds('halfWidthFromInterval', 'interval', interval, {});
  // Halved before subtracting, so that ends of opposite sign cannot overflow.
  return interval.upper / 2 - interval.lower / 2;
}
