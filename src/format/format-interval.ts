import { KlusterlabError } from '../errors';
import { formatNumber } from './format-number';
import type { QuantityFormat } from './number-format';
import { requireFinite } from './require-finite';
import { requireFormat } from './require-format';
import { UNIT_SPACE } from './signs';

/**
 * An interval as text: `[lower, upper]`, in Swedish `[lower; upper]`, as the comma is its decimal sign; unit behind.
 *
 * @param interval two finite ends, lower ≤ upper
 * @param options as for `formatNumber`, for both ends
 * @returns the text; numbers as `formatNumber` writes them
 * @throws KlusterlabError as `formatNumber`, and `inverted-bounds` if lower is above upper
 *
 * @example
 * formatInterval({ lower: 0.5, upper: 2 }, { decimals: 1, language: 'sv' }); // '[0,5; 2,0]'
 */
export function formatInterval(
  interval: { readonly lower: number; readonly upper: number },
  options: QuantityFormat,
): string {
  const where = 'formatInterval';
  const { lower, upper } = interval;
  requireFinite(where, 'interval.lower', lower);
  requireFinite(where, 'interval.upper', upper);
  requireFormat(where, options, ['unit']);
  if (lower > upper) {
    const expected = 'a lower end that is not above the upper end';
    throw new KlusterlabError({ code: 'inverted-bounds', where, parameter: 'interval', expected, received: interval });
  }
  const { decimals, language, unit } = options;
  const [from, to] = [lower, upper].map((end) => formatNumber(end, { decimals, language }));
  const text = `[${from}${language === 'sv' ? ';' : ','} ${to}]`;
  return unit === undefined ? text : `${text}${UNIT_SPACE}${unit}`;
}
