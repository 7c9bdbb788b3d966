import type { NumberFormat } from './number-format';
import { requireFinite } from './require-finite';
import { requireFormat } from './require-format';
import { UNIT_SPACE } from './signs';
import { writtenNumber } from './written-number';

/**
 * A share as a percentage: 0.3 is 30 %. English writes `30%`, Swedish `30 %` with U+00A0 (as CLDR does).
 *
 * Rounds the exact float64 share, so the factor 100 adds no error of its own. Groups and sign as `formatNumber`.
 *
 * @param share a finite number, not limited to 0–1: margins and growth are shares too
 * @param options `decimals` of the percentage, 0–20, and `language`
 * @returns the text
 * @throws KlusterlabError `invalid-number`, `invalid-choice`, `unknown-option`
 *
 * @example
 * formatShare(0.2992, { decimals: 1, language: 'en' }); // '29.9%'
 */
export function formatShare(share: number, options: NumberFormat): string {
  requireFinite('formatShare', 'share', share);
  requireFormat('formatShare', options, []);
  const text = writtenNumber(share, options, 2);
  return options.language === 'sv' ? `${text}${UNIT_SPACE}%` : `${text}%`;
}
