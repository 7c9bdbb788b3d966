import { KlusterlabError } from '../errors';
import { checkKeys, checkNumber } from './checks';

/** A closed range of values that a quantity may have, lower ≤ upper; for shares both are in [0, 1]. */
export interface ClosedRange {
  readonly lower: number;
  readonly upper: number;
}

/** A share in [0, 1]: one number, or the range that rounding, a sample or missing answers leave open. */
export type Share = number | ClosedRange;

/**
 * A share as a range: a number becomes a range of zero width.
 *
 * @param share number in [0, 1], or `{ lower, upper }` with 0 ≤ lower ≤ upper ≤ 1.
 * @param where the calling function, for the error's text.
 * @param parameter the argument's name, for the error's text.
 * @returns the range, a new object.
 * @throws KlusterlabError `out-of-range`, `wrong-type`, `unknown-option`, `missing-option` or `reversed-bounds`.
 * @example
 * shareBounds(0.61)
 * // { "lower": 0.61, "upper": 0.61 }
 */
export function shareBounds(share: Share, where = 'shareBounds', parameter = 'share'): ClosedRange {
  if (!isRange(share)) {
    checkNumber(where, parameter, share, 0, 1);
    return { lower: share, upper: share };
  }
  checkKeys(`${where} ${parameter}`, share, ['lower', 'upper'], []);
  checkNumber(where, `${parameter}.lower`, share.lower, 0, 1);
  checkNumber(where, `${parameter}.upper`, share.upper, 0, 1);
  if (share.lower > share.upper) {
    throw new KlusterlabError({
      code: 'reversed-bounds',
      where,
      parameter,
      expected: 'lower ≤ upper',
      received: share,
    });
  }
  return { lower: share.lower, upper: share.upper };
}

function isRange(share: Share): share is ClosedRange {
  return typeof share === 'object' && share !== null;
}
