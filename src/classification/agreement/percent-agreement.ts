import { requireKnownKeys } from '../contract';
import type { CodeValue } from '../contract';
import { agreementOf } from './agreement-of';
import type { AgreementResult, IntervalRequest, PointEstimate } from './agreement-result';
import { linearisedError, observedAgreement } from './multi-coder-error';
import type { MultiCoderAgreement } from './multi-coder-error';
import { ratingCounts, requireRatings } from './ratings';
import type { RatingCounts, Ratings } from './ratings';

export interface PercentAgreementOptions {
  readonly categories: readonly CodeValue[];
  /** `analytic` uses the spread of the units' own agreement with a t quantile (Gwet 2014). */
  readonly interval: IntervalRequest;
}

/**
 * The share of agreeing pairs of codes, averaged over the units with at least two codes; not corrected for chance.
 *
 * @param ratings one row for each unit, one column for each coder; null where a code is missing
 * @param options categories and interval
 * @returns the estimate, 0 to 1, with its interval; `undefined` if no unit has two codes
 * @throws KlusterlabError for an unknown code, fewer than two coders, or an unknown option
 *
 * Oracle: irrCAC 1.0 pa.coeff.raw, as printed in its vignette.
 *
 * @example
 * percentAgreement([['a', 'a'], ['a', 'b']], { categories: ['a', 'b'], interval: { method: 'none' } }).estimate; // 0.5
 */
export function percentAgreement(ratings: Ratings, options: PercentAgreementOptions): AgreementResult {
  const where = 'percentAgreement';
  requireKnownKeys(where, options, { required: ['categories', 'interval'] });
  const { categories, interval } = options;
  requireRatings(where, ratings, categories);
  const counted = (own: Ratings): RatingCounts =>
    ratingCounts(own, categories).filter((row) => row.some((count) => count > 0));
  return agreementOf(
    where,
    ratings,
    {
      context: {
        coefficient: 'percent agreement',
        method: 'mean over units of the share of agreeing pairs',
        assumptions: ['units are coded independently', 'codes are missing at random'],
        source: 'Gwet 2014, Handbook of Inter-Rater Reliability, 4th ed.',
      },
      measures: 'agreement',
      point: (own): PointEstimate => {
        const agreement = observedAgreement(counted(own));
        if (agreement === null) return { status: 'undefined', reason: 'no unit has two codes' };
        return { status: 'estimated', estimate: agreement.observed, observed: agreement.observed, expected: null };
      },
      analytic: () => {
        const agreement = observedAgreement(counted(ratings)) as Omit<MultiCoderAgreement, 'expected'>;
        return linearisedError(
          { ...agreement, expected: 0 },
          agreement.unitObserved.map(() => 0),
        );
      },
    },
    interval,
  );
}
