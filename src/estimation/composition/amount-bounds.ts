import { requireBounds, requireNumber } from '../contract';
import type { Bounds } from '../interval/bounds';

/**
 * The amount that a share known within bounds makes of a whole.
 *
 * @param whole at least 0
 * @param share lower and upper end, each from 0 to 1
 * @returns lower and upper end, in the unit of the whole
 * @throws KlusterlabError `invalid-number`, `inverted-bounds`, `unknown-option`, `missing-option`
 *
 * @example
 * amountBounds(200, { lower: 0.25, upper: 0.5 }); // { lower: 50, upper: 100 }
 */
export function amountBounds(whole: number, share: Bounds): Bounds {
  requireNumber('amountBounds', 'whole', whole, { atLeast: 0 });
  requireBounds('amountBounds', 'share', share, { atLeast: 0, atMost: 1, unit: 'a share, 0.3 for 30 %' });
  return { lower: whole * share.lower, upper: whole * share.upper };
}
