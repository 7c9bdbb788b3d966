import { agreementInterval } from './agreement-interval';
import type { AnalyticError } from './agreement-interval';
import type { AgreementContext, AgreementResult, IntervalRequest, NoInterval, PointEstimate } from './agreement-result';
import type { Ratings } from './ratings';

/** What one coefficient brings to the common frame of estimate and interval. */
export interface AgreementParts {
  readonly context: Omit<AgreementContext, 'units' | 'coders'>;
  readonly measures: 'agreement' | 'disagreement';
  readonly point: (ratings: Ratings) => PointEstimate;
  readonly analytic: (() => AnalyticError) | null;
}

/** Puts estimate, interval, method and assumptions together; the same for every coefficient. */
export function agreementOf(
  where: string,
  ratings: Ratings,
  parts: AgreementParts,
  request: IntervalRequest,
): AgreementResult {
  const context = { ...parts.context, units: ratings.length, coders: ratings[0]?.length ?? 0 };
  const result = parts.point(ratings);
  if (result.status === 'undefined') {
    const interval: NoInterval = { status: 'undefined', reason: result.reason };
    return { ...context, ...result, estimate: null, observed: null, expected: null, interval };
  }
  const inputs = { ratings, estimate: result.estimate, point: parts.point, analytic: parts.analytic };
  return { ...context, ...result, measures: parts.measures, interval: agreementInterval(where, inputs, request) };
}
