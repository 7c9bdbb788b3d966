import { requireKnownKeys, requireNumber } from '../contract';
import type { CodeValue } from '../contract';
import { agreementOf } from './agreement-of';
import type { AgreementResult, IntervalRequest, PointEstimate } from './agreement-result';
import { categoryShares, linearisedError, observedAgreement } from './multi-coder-error';
import type { MultiCoderAgreement } from './multi-coder-error';
import { ratingCounts, requireRatings } from './ratings';
import type { RatingCounts, Ratings } from './ratings';

export interface GwetAC1Options {
  /** The codes that a coder could give, at least two; how many there are enters the formula. */
  readonly categories: readonly CodeValue[];
  /** `analytic` uses Gwet's linearised standard error with a t quantile on units − 1. */
  readonly interval: IntervalRequest;
}

/**
 * Gwet's AC1 of two or more coders on nominal categories, missing codes allowed (Gwet 2008; 2014).
 *
 * γ = (p_a − p_e)/(1 − p_e) with p_e = Σ π_k(1 − π_k)/(q − 1) over the q categories' mean shares π_k. Unlike kappa it
 * does not fall apart when nearly all units belong to one category.
 *
 * @param ratings one row for each unit, one column for each coder; null where a code is missing
 * @param options categories and interval
 * @returns the estimate with its interval; `undefined` if no unit has two codes
 * @throws KlusterlabError for an unknown code, fewer than two coders or categories, or an unknown option
 *
 * Oracle: Gwet 2008 (118, 5, 2, 0: 0.9408); irrCAC 1.0 gwet.ac1.raw and gwet.ac1.dist, as printed in its vignette.
 *
 * @example
 * const ratings = ratingsFromCrossTabulation([[118, 5], [2, 0]], ['+', '-']);
 * gwetAC1(ratings, { categories: ['+', '-'], interval: { method: 'none' } }).estimate.toFixed(4); // '0.9408'
 */
export function gwetAC1(ratings: Ratings, options: GwetAC1Options): AgreementResult {
  const where = 'gwetAC1';
  requireKnownKeys(where, options, { required: ['categories', 'interval'] });
  const { categories, interval } = options;
  requireRatings(where, ratings, categories);
  requireNumber(where, 'categories.length', categories.length, { atLeast: 2, unit: 'categories' });
  const counted = (own: Ratings): RatingCounts =>
    ratingCounts(own, categories).filter((row) => row.some((count) => count > 0));
  return agreementOf(
    where,
    ratings,
    {
      context: {
        coefficient: "Gwet's AC1",
        method: `${categories.length} categories`,
        assumptions: ['units are coded independently', 'codes are missing at random'],
        source: 'Gwet 2008; Gwet 2014, Handbook of Inter-Rater Reliability, 4th ed.',
      },
      measures: 'agreement',
      point: (own): PointEstimate => {
        const agreement = gwetAgreement(counted(own));
        if (agreement === null) return { status: 'undefined', reason: 'no unit has two codes' };
        const { observed, expected } = agreement;
        return { status: 'estimated', estimate: (observed - expected) / (1 - expected), observed, expected };
      },
      analytic: () => {
        const counts = counted(ratings);
        const shares = categoryShares(counts);
        const unitExpected = counts.map((row) => {
          const total = row.reduce((sum, count) => sum + count, 0);
          const spread = row.reduce((sum, count, category) => sum + (count / total) * (1 - (shares[category] ?? 0)), 0);
          return spread / (categories.length - 1);
        });
        return linearisedError(gwetAgreement(counts) as MultiCoderAgreement, unitExpected);
      },
    },
    interval,
  );
}

function gwetAgreement(counts: RatingCounts): MultiCoderAgreement | null {
  const agreement = observedAgreement(counts);
  if (agreement === null) return null;
  const shares = categoryShares(counts);
  const expected = shares.reduce((sum, share) => sum + share * (1 - share), 0) / (shares.length - 1);
  return { ...agreement, expected };
}
