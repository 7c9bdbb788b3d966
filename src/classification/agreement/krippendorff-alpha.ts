import { requireChoice, requireKnownKeys } from '../contract';
import type { CodeValue } from '../contract';
import { agreementOf } from './agreement-of';
import type { AgreementResult, IntervalRequest, PointEstimate } from './agreement-result';
import { ratingCounts, requireRatings } from './ratings';
import type { RatingCounts, Ratings } from './ratings';

export interface KrippendorffAlphaOptions {
  /** The codes that a coder could give; their order counts on the ordinal level. */
  readonly categories: readonly CodeValue[];
  /** Whether two different codes always differ alike, or by how many codes lie between them. */
  readonly level: 'nominal' | 'ordinal';
  /** `jackknife` or `bootstrap` over units; alpha has no standard formula for its error. */
  readonly interval: Exclude<IntervalRequest, { method: 'analytic' }>;
}

/**
 * Krippendorff's alpha of two or more coders, missing codes allowed (Krippendorff 2011, Computing Krippendorff's
 * Alpha-Reliability).
 *
 * α = 1 − D_o/D_e from the coincidences o_ck of codes within units: D_o = Σ o_ck δ²_ck / n,
 * D_e = Σ n_c n_k δ²_ck / (n(n − 1)). Units with fewer than two codes do not count.
 *
 * @param ratings one row for each unit, one column for each coder; null where a code is missing
 * @param options categories, level and interval
 * @returns the estimate with its interval and both disagreements; `undefined` if no codes differ or none can be paired
 * @throws KlusterlabError for an unknown code, fewer than two coders, or an unknown option
 *
 * Oracle: Krippendorff 2011, section C (nominal 0.743, ordinal 0.815).
 *
 * @example
 * const ratings = [['a', 'b'], ['a', 'a'], ['b', 'b'], ['b', 'b'], ['d', 'b'], ['c', 'c'], ['c', 'c'], ['c', 'c'],
 *   ['e', 'e'], ['d', 'd'], ['d', 'd'], ['a', 'd']];
 * const options = { categories: ['a', 'b', 'c', 'd', 'e'], level: 'nominal', interval: { method: 'none' } };
 * krippendorffAlpha(ratings, options).estimate.toFixed(3); // '0.692'
 */
export function krippendorffAlpha(ratings: Ratings, options: KrippendorffAlphaOptions): AgreementResult {
  const where = 'krippendorffAlpha';
  requireKnownKeys(where, options, { required: ['categories', 'level', 'interval'] });
  requireChoice(where, 'level', options.level, ['nominal', 'ordinal']);
  const { categories, level, interval } = options;
  requireRatings(where, ratings, categories);
  return agreementOf(
    where,
    ratings,
    {
      context: {
        coefficient: "Krippendorff's alpha",
        method: level,
        assumptions: ['units are coded independently', 'codes are missing at random', 'coders are interchangeable'],
        source: "Krippendorff 2011, Computing Krippendorff's Alpha-Reliability",
      },
      measures: 'disagreement',
      point: (own) => alphaPoint(ratingCounts(own, categories), level),
      analytic: null,
    },
    interval,
  );
}

function alphaPoint(counts: RatingCounts, level: KrippendorffAlphaOptions['level']): PointEstimate {
  const coincidences = coincidenceMatrix(counts);
  const totals = coincidences.map((row) => row.reduce((sum, value) => sum + value, 0));
  const pairable = totals.reduce((sum, total) => sum + total, 0);
  if (pairable === 0) return { status: 'undefined', reason: 'no unit has two codes' };
  let observed = 0;
  let expected = 0;
  coincidences.forEach((row, first) =>
    row.forEach((coincidence, second) => {
      const distance = squaredDifference(totals, first, second, level);
      observed += (coincidence * distance) / pairable;
      expected += ((totals[first] ?? 0) * (totals[second] ?? 0) * distance) / (pairable * (pairable - 1));
    }),
  );
  if (expected === 0) return { status: 'undefined', reason: 'all codes are one and the same' };
  return { status: 'estimated', estimate: 1 - observed / expected, observed, expected };
}

function coincidenceMatrix(counts: RatingCounts): readonly (readonly number[])[] {
  const categories = counts[0] ?? [];
  const matrix = categories.map(() => categories.map(() => 0));
  for (const row of counts) {
    const codes = row.reduce((sum, count) => sum + count, 0);
    if (codes < 2) continue;
    row.forEach((count, first) =>
      row.forEach((other, second) => {
        const pairs = count * (first === second ? other - 1 : other);
        const cells = matrix[first] as number[];
        cells[second] = (cells[second] ?? 0) + pairs / (codes - 1);
      }),
    );
  }
  return matrix;
}

function squaredDifference(
  totals: readonly number[],
  first: number,
  second: number,
  level: KrippendorffAlphaOptions['level'],
): number {
  if (first === second) return 0;
  if (level === 'nominal') return 1;
  const between = totals.slice(Math.min(first, second), Math.max(first, second) + 1);
  const ends = ((totals[first] ?? 0) + (totals[second] ?? 0)) / 2;
  return (between.reduce((sum, total) => sum + total, 0) - ends) ** 2;
}
