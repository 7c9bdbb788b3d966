import { KlusterlabError } from '../errors';
import { checkInteger, checkKeys, checkWord } from './checks';
import { hull } from './hull';
import { printedUnits, ROUNDING_RULES } from './published-share-bounds';
import type { PublishedShare, RoundingRule } from './published-share-bounds';
import type { ClosedRange } from './share';

export interface PublishedShareOptions {
  /** The sample's size: a whole number, or a range of whole numbers where only "about" is printed. */
  readonly sampleSize: number | ClosedRange;
  readonly rounding: RoundingRule;
}

/** The counts that one sample size allows; lower ≤ upper. */
export interface CountsAtSampleSize {
  readonly sampleSize: number;
  readonly counts: ClosedRange;
}

/** Either some count gives the print, or none does at any of the sample sizes. */
export type CountsBehindShare =
  | {
      readonly possible: true;
      /** Each sample size that allows the print, with its counts. */
      readonly samples: readonly CountsAtSampleSize[];
      /** Smallest and largest count over all sample sizes. */
      readonly counts: ClosedRange;
      /** Smallest and largest count / sample size. */
      readonly share: ClosedRange;
    }
  | { readonly possible: false; readonly samples: readonly CountsAtSampleSize[] };

/**
 * The whole counts that a printed percentage of a known, or roughly known, number of answers can stand for.
 *
 * A count k of n fits if k/n, rounded by the rule, gives the print; a tie fits under `nearest` whichever way it is
 * broken. That no count fits is a result: the test of granularity of Brown and Heathers 2017 (GRIM) for shares.
 * Assumes that the share is of n unweighted answers.
 *
 * @param published the percentage with its decimals.
 * @param options sample size (at least 1; ranges of up to 100,000 sizes) and rounding rule.
 * @returns the counts, by sample size and together; or `possible: false`.
 * @throws KlusterlabError on bad keys or values.
 * @example
 * countsBehindShare({ percent: 61, decimals: 0 }, { sampleSize: 340, rounding: 'nearest' }).counts
 * // { "lower": 206, "upper": 209 }
 */
export function countsBehindShare(published: PublishedShare, options: PublishedShareOptions): CountsBehindShare {
  const where = 'countsBehindShare';
  checkKeys(`${where} options`, options, ['sampleSize', 'rounding'], []);
  checkWord(where, 'rounding', options.rounding, ROUNDING_RULES);
  const print = printedUnits(published, where);
  const samples = sampleSizes(options.sampleSize, where).flatMap((sampleSize) => {
    const counts = countsAt(print, sampleSize, options.rounding);
    return counts.lower <= counts.upper ? [{ sampleSize, counts }] : [];
  });
  if (samples.length === 0) return { possible: false, samples };
  return {
    possible: true,
    samples,
    counts: hull(samples.map(({ counts }) => counts)),
    share: hull(
      samples.map(({ counts, sampleSize }) => ({ lower: counts.lower / sampleSize, upper: counts.upper / sampleSize })),
    ),
  };
}

/** All whole sample sizes of a number or range, checked. */
export function sampleSizes(
  sampleSize: number | ClosedRange,
  where: string,
  parameter = 'sampleSize',
): readonly number[] {
  const range = typeof sampleSize === 'number' ? { lower: sampleSize, upper: sampleSize } : sampleSize;
  checkKeys(`${where} ${parameter}`, range, ['lower', 'upper'], []);
  checkInteger(where, parameter, range.lower, 1, Infinity);
  checkInteger(where, parameter, range.upper, range.lower, Infinity);
  if (range.upper - range.lower >= 100_000) {
    throw new KlusterlabError({
      code: 'range-too-wide',
      where,
      parameter,
      expected: 'at most 100,000 sizes',
      received: range,
    });
  }
  return Array.from({ length: range.upper - range.lower + 1 }, (_, index) => range.lower + index);
}

// Products of whole numbers below 2^53 are exact, so ties are decided without rounding error.
function countsAt(
  { units, perHundred }: { readonly units: number; readonly perHundred: number },
  sampleSize: number,
  rounding: RoundingRule,
): ClosedRange {
  const [lower, upper] = {
    nearest: [
      Math.ceil((sampleSize * (2 * units - 1)) / (2 * perHundred)),
      Math.floor((sampleSize * (2 * units + 1)) / (2 * perHundred)),
    ],
    down: [Math.ceil((sampleSize * units) / perHundred), Math.ceil((sampleSize * (units + 1)) / perHundred) - 1],
    up: [Math.floor((sampleSize * (units - 1)) / perHundred) + 1, Math.floor((sampleSize * units) / perHundred)],
  }[rounding] as [number, number];
  return { lower: Math.max(0, lower), upper: Math.min(sampleSize, upper) };
}
