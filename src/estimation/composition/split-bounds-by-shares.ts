import { requireBounds } from '../contract';
import type { Bounds } from '../interval/bounds';
import { requireShares } from './require-shares';

/**
 * Splits an amount that is known within bounds by shares that are known.
 *
 * The parts move together: each is at its lower end when the amount is.
 *
 * @param amount lower and upper end, at least 0
 * @param shares name to share, each from 0 to 1, adding up to 1
 * @returns name to the bounds of amount × share, in the unit of the amount
 * @throws KlusterlabError `invalid-number`, `inverted-bounds`, `invalid-options`, `infeasible`
 *
 * @example
 * splitBoundsByShares({ lower: 100, upper: 200 }, { cash: 0.75, inKind: 0.25 }).cash; // { lower: 75, upper: 150 }
 */
export function splitBoundsByShares<Name extends string>(
  amount: Bounds,
  shares: Readonly<Record<Name, number>>,
): Readonly<Record<Name, Bounds>> {
  requireBounds('splitBoundsByShares', 'amount', amount, { atLeast: 0 });
  requireShares('splitBoundsByShares', shares);
  const names = Object.keys(shares) as Name[];
  const parts = names.map((name) => [name, { lower: amount.lower * shares[name], upper: amount.upper * shares[name] }]);
  return Object.fromEntries(parts) as Record<Name, Bounds>;
}
