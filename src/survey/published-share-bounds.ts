import { KlusterlabError } from '../errors';
import { checkInteger, checkKeys, checkNumber, checkWord } from './checks';
import type { ClosedRange } from './share';

/** A share as it is printed: 61 % is `{ percent: 61, decimals: 0 }`, 61.0 % `{ percent: 61, decimals: 1 }`. */
export interface PublishedShare {
  readonly percent: number;
  /** Printed decimals of the percentage, 0 to 6. */
  readonly decimals: number;
}

/** How the print was cut: to the nearest unit of the last decimal (ties to either side), downwards, or upwards. */
export type RoundingRule = 'nearest' | 'down' | 'up';

/** The rounding rules by name. */
export const ROUNDING_RULES: readonly RoundingRule[] = ['nearest', 'down', 'up'];

/**
 * The shares that a printed percentage stands for.
 *
 * With u = 10^−decimals: nearest [p − u/2, p + u/2], down [p, p + u], up [p − u, p]; cut to [0, 1]. The range is
 * closed; `down` and `up` include the one end that the rule itself would print otherwise.
 *
 * @param published the percentage in [0, 100] with its decimals.
 * @param options the rounding rule; prints rarely state it, so it is never assumed.
 * @returns the range as shares in [0, 1].
 * @throws KlusterlabError on bad keys or values, or `too-many-decimals`.
 * @example
 * publishedShareBounds({ percent: 61, decimals: 0 }, { rounding: 'nearest' })
 * // { "lower": 0.605, "upper": 0.615 }
 */
export function publishedShareBounds(
  published: PublishedShare,
  options: { readonly rounding: RoundingRule },
): ClosedRange {
  const { units, perHundred } = printedUnits(published, 'publishedShareBounds');
  checkKeys('publishedShareBounds options', options, ['rounding'], []);
  checkWord('publishedShareBounds', 'rounding', options.rounding, ROUNDING_RULES);
  const below = { nearest: 0.5, down: 0, up: 1 }[options.rounding];
  return {
    lower: Math.max(0, (units - below) / perHundred),
    upper: Math.min(1, (units + 1 - below) / perHundred),
  };
}

/** The print as a whole number of its last decimal's units, and how many such units make 100 %. */
export function printedUnits(
  published: PublishedShare,
  where: string,
): { readonly units: number; readonly perHundred: number } {
  checkKeys(`${where} published`, published, ['percent', 'decimals'], []);
  checkNumber(where, 'percent', published.percent, 0, 100);
  checkInteger(where, 'decimals', published.decimals, 0, 6);
  const scale = 10 ** published.decimals;
  const units = Math.round(published.percent * scale);
  if (Math.abs(published.percent * scale - units) > 1e-6) {
    throw new KlusterlabError({
      code: 'too-many-decimals',
      where,
      parameter: 'percent',
      expected: `a percentage with at most ${published.decimals} decimals`,
      received: published.percent,
    });
  }
  return { units, perHundred: 100 * scale };
}
