import { checkKeys, checkList, checkWord } from './checks';
import { countsBehindShare, sampleSizes } from './counts-behind-share';
import { printedUnits, ROUNDING_RULES } from './published-share-bounds';
import type { PublishedShare, RoundingRule } from './published-share-bounds';
import type { ClosedRange } from './share';

/** A number of answers that allows each of the printed percentages, with the counts in the order of the prints. */
export interface AdmissibleBase {
  readonly baseSize: number;
  readonly counts: readonly ClosedRange[];
}

/** The numbers of answers in a range that allow a list of printed percentages. */
export interface AdmissibleBases {
  readonly bases: readonly AdmissibleBase[];
  /** The smallest such number, or null if there is none in the range. */
  readonly smallest: number | null;
  /** For each print alone, how many numbers of the range allow it; 0 names the print that rules all out. */
  readonly basesAllowingEach: readonly number[];
}

/**
 * Which numbers of answers allow several printed percentages at once.
 *
 * A number n is admissible if for each print some whole count k of n rounds to it (see countsBehindShare). No
 * admissible n means that the prints do not share one unweighted base of that size: another base, weights, or an error.
 *
 * @param shares the prints that are said to have the same base.
 * @param options baseSize: the range of whole numbers to try (at most 100,000 of them); rounding: the rule.
 * @returns the admissible numbers in rising order with the counts, the smallest of them, and each print's own tally.
 * @throws KlusterlabError on bad keys or values, or an empty list.
 * @example
 * admissibleBases([{ percent: 64, decimals: 0 }, { percent: 65, decimals: 0 }],
 *   { baseSize: { lower: 1, upper: 30 }, rounding: 'nearest' }).smallest
 * // null
 */
export function admissibleBases(
  shares: readonly PublishedShare[],
  options: { readonly baseSize: ClosedRange; readonly rounding: RoundingRule },
): AdmissibleBases {
  const where = 'admissibleBases';
  checkList(where, 'shares', shares);
  checkKeys(`${where} options`, options, ['baseSize', 'rounding'], []);
  checkWord(where, 'rounding', options.rounding, ROUNDING_RULES);
  shares.forEach((share) => printedUnits(share, where));
  sampleSizes(options.baseSize, where, 'baseSize');
  const countsOfEach = shares.map((share) => {
    const { samples } = countsBehindShare(share, { sampleSize: options.baseSize, rounding: options.rounding });
    return new Map(samples.map(({ sampleSize, counts }) => [sampleSize, counts]));
  });
  const bases = [...(countsOfEach[0]?.keys() ?? [])].flatMap((baseSize) => {
    const counts = countsOfEach.map((byBase) => byBase.get(baseSize));
    return counts.every(isPresent) ? [{ baseSize, counts: counts.filter(isPresent) }] : [];
  });
  return {
    bases,
    smallest: bases[0]?.baseSize ?? null,
    basesAllowingEach: countsOfEach.map((byBase) => byBase.size),
  };
}

function isPresent(counts: ClosedRange | undefined): counts is ClosedRange {
  return counts !== undefined;
}
