import type { Bounds } from './bounds';
import { requireNumber, requireResult } from '../contract';

/**
 * The interval estimate ± half-width.
 *
 * @param estimate the centre, any finite number
 * @param halfWidth at least 0, in the unit of the estimate
 * @returns lower and upper end, in the same unit
 * @throws KlusterlabError `invalid-number`, `overflow`
 *
 * @example
 * intervalFromHalfWidth(100, 30).lower; // 70
 */
export function intervalFromHalfWidth(estimate: number, halfWidth: number): Bounds {
  const where = 'intervalFromHalfWidth';
  requireNumber(where, 'estimate', estimate, {});
  requireNumber(where, 'halfWidth', halfWidth, { atLeast: 0 });
  return {
    lower: requireResult(where, 'lower', estimate - halfWidth),
    upper: requireResult(where, 'upper', estimate + halfWidth),
  };
}
