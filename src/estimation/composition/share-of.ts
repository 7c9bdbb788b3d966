import { requireNumber } from '../contract';

/**
 * The share of a part in a whole.
 *
 * @param part 0 ≤ part ≤ whole
 * @param whole above 0, in the unit of the part
 * @returns a share from 0 to 1; one rounding
 * @throws KlusterlabError `invalid-number`
 *
 * @example
 * shareOf(30, 120); // 0.25
 */
export function shareOf(part: number, whole: number): number {
  requireNumber('shareOf', 'whole', whole, { above: 0 });
  requireNumber('shareOf', 'part', part, { atLeast: 0, atMost: whole, unit: 'no more than the whole' });
  return part / whole;
}
