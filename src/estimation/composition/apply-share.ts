import { requireKeys, requireNumber } from '../contract';

/**
 * The same share of several amounts, such as 30 % of a mean budget and of the total.
 *
 * @param amounts name to amount, finite; each may have its own unit
 * @param share from 0 to 1
 * @returns name to share × amount, each in the unit of its amount; one rounding each
 * @throws KlusterlabError `invalid-options`, `invalid-number`
 *
 * @example
 * applyShare({ perUnit: 10, total: 400 }, 0.25); // { perUnit: 2.5, total: 100 }
 */
export function applyShare<Name extends string>(
  amounts: Readonly<Record<Name, number>>,
  share: number,
): Readonly<Record<Name, number>> {
  const where = 'applyShare';
  requireKeys(where, 'amounts', amounts, { required: [], optional: Object.keys(amounts ?? {}) });
  requireNumber(where, 'share', share, { atLeast: 0, atMost: 1, unit: 'a share, 0.3 for 30 %' });
  const names = Object.keys(amounts) as Name[];
  for (const name of names) requireNumber(where, `amounts.${name}`, amounts[name], {});
  return Object.fromEntries(names.map((name) => [name, share * amounts[name]])) as Record<Name, number>;
}
