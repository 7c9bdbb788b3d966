import { requireNumber } from '../contract';
import { requireShares } from './require-shares';

/**
 * Splits an amount by shares, such as 70/30.
 *
 * @param amount at least 0
 * @param shares name to share, each from 0 to 1, adding up to 1
 * @returns name to amount × share, in the unit of the amount; one rounding each
 * @throws KlusterlabError `invalid-number`, `invalid-options`, `infeasible` if the shares do not add up to 1
 *
 * @example
 * splitByShares(200, { cash: 0.75, inKind: 0.25 }); // { cash: 150, inKind: 50 }
 */
export function splitByShares<Name extends string>(
  amount: number,
  shares: Readonly<Record<Name, number>>,
): Readonly<Record<Name, number>> {
  requireNumber('splitByShares', 'amount', amount, { atLeast: 0 });
  requireShares('splitByShares', shares);
  const names = Object.keys(shares) as Name[];
  return Object.fromEntries(names.map((name) => [name, amount * shares[name]])) as Record<Name, number>;
}
