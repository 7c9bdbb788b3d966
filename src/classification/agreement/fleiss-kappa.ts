import { requireKnownKeys } from '../contract';
import type { CodeValue } from '../contract';
import { agreementOf } from './agreement-of';
import type { AgreementResult, IntervalRequest, PointEstimate } from './agreement-result';
import { categoryShares, linearisedError, observedAgreement } from './multi-coder-error';
import type { MultiCoderAgreement } from './multi-coder-error';
import { ratingCounts, requireComplete, requireRatings } from './ratings';
import type { RatingCounts, Ratings } from './ratings';

export interface FleissKappaOptions {
  readonly categories: readonly CodeValue[];
  /** `analytic` uses Gwet's linearised standard error with a t quantile, not the one under no agreement of Fleiss 1971. */
  readonly interval: IntervalRequest;
}

/**
 * Fleiss' kappa of two or more coders on nominal categories (Fleiss 1971).
 *
 * κ = (P̄ − P̄_e)/(1 − P̄_e): P̄ the mean share of agreeing pairs, P̄_e = Σ p_j² over the pooled category shares p_j.
 * The coders may differ from unit to unit; each unit has the same number of codes.
 *
 * @param ratings one row for each unit, one column for each coder, no code missing
 * @param options categories and interval
 * @returns the estimate with its interval; `undefined` if all codes are one and the same
 * @throws KlusterlabError for a missing or unknown code, fewer than two coders, or an unknown option
 *
 * Oracle: Fleiss 1971, Table 1 (κ = 0.430); standard error: irrCAC 1.0 fleiss.kappa.dist, as printed in its vignette.
 *
 * @example
 * const options = { categories: ['a', 'b'], interval: { method: 'none' } };
 * fleissKappa([['a', 'a', 'a'], ['b', 'b', 'b']], options).estimate; // 1
 */
export function fleissKappa(ratings: Ratings, options: FleissKappaOptions): AgreementResult {
  const where = 'fleissKappa';
  requireKnownKeys(where, options, { required: ['categories', 'interval'] });
  const { categories, interval } = options;
  requireRatings(where, ratings, categories);
  requireComplete(where, ratings);
  return agreementOf(
    where,
    ratings,
    {
      context: {
        coefficient: "Fleiss' kappa",
        method: 'pooled category shares',
        assumptions: ['units are coded independently', 'every unit has the same number of codes'],
        source: 'Fleiss 1971; standard error: Gwet 2008, 2014',
      },
      measures: 'agreement',
      point: (own): PointEstimate => {
        const agreement = fleissAgreement(ratingCounts(own, categories));
        if (agreement === null) return { status: 'undefined', reason: 'all codes are one and the same' };
        const { observed, expected } = agreement;
        return { status: 'estimated', estimate: (observed - expected) / (1 - expected), observed, expected };
      },
      analytic: () => {
        const counts = ratingCounts(ratings, categories);
        const shares = categoryShares(counts);
        const coders = ratings[0]?.length ?? 1;
        const unitExpected = counts.map((row) =>
          row.reduce((sum, count, category) => sum + (count / coders) * (shares[category] ?? 0), 0),
        );
        return linearisedError(fleissAgreement(counts) as MultiCoderAgreement, unitExpected);
      },
    },
    interval,
  );
}

function fleissAgreement(counts: RatingCounts): MultiCoderAgreement | null {
  const agreement = observedAgreement(counts);
  const expected = categoryShares(counts).reduce((sum, share) => sum + share ** 2, 0);
  return agreement === null || 1 - expected < 1e-12 ? null : { ...agreement, expected };
}
