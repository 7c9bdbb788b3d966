import { requireNumber, requireResult } from '../contract';
import { KlusterlabError } from '../../errors';

/**
 * The margin of error relative to the estimate: half-width / |estimate|.
 *
 * @param estimate any finite number but 0
 * @param halfWidth at least 0, in the unit of the estimate
 * @returns a share, 0.3 for 30 %; the same for a mean and for its total
 * @throws KlusterlabError `invalid-number`, `not-identified` for an estimate of 0, `overflow`
 *
 * @example
 * relativeMargin(200, 60); // 0.3
 */
export function relativeMargin(estimate: number, halfWidth: number): number {
  const where = 'relativeMargin';
  requireNumber(where, 'estimate', estimate, {});
  requireNumber(where, 'halfWidth', halfWidth, { atLeast: 0 });
  if (estimate === 0) {
    const expected = 'an estimate other than 0, which a margin can be relative to';
    throw new KlusterlabError({ code: 'not-identified', where, parameter: 'estimate', expected, received: estimate });
  }
  return requireResult(where, 'relativeMargin', halfWidth / Math.abs(estimate));
}
