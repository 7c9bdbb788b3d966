import { checkInteger, checkKeys } from './checks';
import { countsBehindShare } from './counts-behind-share';
import type { PublishedShareOptions } from './counts-behind-share';
import { hull, intersection } from './hull';
import { proportionInterval } from './proportion-interval';
import type { ProportionInterval, ProportionIntervalOptions } from './proportion-interval';
import type { PublishedShare } from './published-share-bounds';
import type { ClosedRange } from './share';

/** The interval of intervals, or the finding that no count gives the print. */
export type PublishedShareInterval =
  | {
      readonly possible: true;
      /** What the estimate itself can be: count / sample size over all counts behind the print. */
      readonly estimate: ClosedRange;
      readonly counts: ClosedRange;
      /** From the smallest lower to the largest upper limit: holds whichever count is true. */
      readonly outer: ClosedRange;
      /** The values that lie in each of the intervals, or null if there are none. */
      readonly inner: ClosedRange | null;
      /** How many pairs of count and sample size stand behind the print. */
      readonly cases: number;
      readonly method: ProportionInterval['method'];
      readonly confidenceLevel: number;
      readonly populationSize: ProportionInterval['populationSize'];
      readonly assumptions: readonly string[];
      readonly source: string;
    }
  | { readonly possible: false };

/**
 * The interval for a population's share when the sample's share is printed rounded and its size may be approximate.
 *
 * Each count k and sample size n that round to the print give one interval; `outer` is their union's hull, `inner`
 * their intersection. At a fixed n the limits rise with k, so the smallest and largest k suffice.
 *
 * @param published the percentage with its decimals.
 * @param options sampleSize and rounding as in countsBehindShare; method, confidenceLevel and populationSize as in
 *   proportionInterval (the population size must be at least the largest sample size).
 * @returns both intervals as shares, with the range of the estimate; or `possible: false` if no count fits.
 * @throws KlusterlabError as the two functions do.
 * @example
 * publishedShareInterval({ percent: 61, decimals: 0 },
 *   { sampleSize: { lower: 335, upper: 345 }, rounding: 'nearest', method: 'wilson', confidenceLevel: 0.95 }).outer
 * // { "lower": 0.5523, "upper": 0.6655 }
 */
export function publishedShareInterval(
  published: PublishedShare,
  options: PublishedShareOptions & ProportionIntervalOptions,
): PublishedShareInterval {
  const where = 'publishedShareInterval options';
  checkKeys(where, options, ['sampleSize', 'rounding', 'method', 'confidenceLevel'], ['populationSize']);
  const { sampleSize, rounding, ...intervalOptions } = options;
  const behind = countsBehindShare(published, { sampleSize, rounding });
  if (options.populationSize !== undefined) {
    const largestSample = typeof sampleSize === 'number' ? sampleSize : sampleSize.upper;
    checkInteger('publishedShareInterval', 'populationSize', options.populationSize, largestSample, Infinity);
  }
  const ends = behind.samples.map(({ sampleSize: size, counts }) => ({
    fewest: proportionInterval({ successes: counts.lower, sampleSize: size }, intervalOptions),
    most: proportionInterval({ successes: counts.upper, sampleSize: size }, intervalOptions),
  }));
  const first = ends[0];
  if (!behind.possible || first === undefined) return { possible: false };
  return {
    possible: true,
    estimate: behind.share,
    counts: behind.counts,
    outer: hull(ends.map(({ fewest, most }) => ({ lower: fewest.lower, upper: most.upper }))),
    inner: intersection(ends.map(({ fewest, most }) => ({ lower: most.lower, upper: fewest.upper }))),
    cases: behind.samples.reduce((sum, { counts }) => sum + counts.upper - counts.lower + 1, 0),
    method: first.fewest.method,
    confidenceLevel: first.fewest.confidenceLevel,
    populationSize: first.fewest.populationSize,
    assumptions: [...first.fewest.assumptions, 'the print is a share of unweighted answers, cut by the stated rule'],
    source: first.fewest.source,
  };
}
