import type { QuantityFormat } from './number-format';
import { requireFinite } from './require-finite';
import { requireFormat } from './require-format';
import { UNIT_SPACE } from './signs';
import { writtenNumber } from './written-number';

/**
 * A number as text: groups of three from 1000 on, rounded to the decimals, half away from zero.
 *
 * Groups are parted by U+202F (narrow no-break space), the unit by U+00A0, a negative number starts with U+2212.
 * The float64 value is rounded as it is stored: 1.005, stored as 1.00499…, gives 1.00 at two decimals.
 *
 * @param value a finite number
 * @param options `decimals` 0–20, `language` `en` (point) or `sv` (comma), and a `unit` if there is one
 * @returns the text; a value that rounds to 0 has no sign
 * @throws KlusterlabError `invalid-number` for NaN, infinities and decimals out of range, `invalid-choice`,
 *   `unknown-option`, `invalid-unit`
 *
 * @example
 * formatNumber(-1234.5, { decimals: 1, language: 'sv', unit: 'kr' }); // '\u22121\u202f234,5\u00a0kr'
 */
export function formatNumber(value: number, options: QuantityFormat): string {
  requireFinite('formatNumber', 'value', value);
  requireFormat('formatNumber', options, ['unit']);
  const text = writtenNumber(value, options, 0);
  return options.unit === undefined ? text : `${text}${UNIT_SPACE}${options.unit}`;
}
