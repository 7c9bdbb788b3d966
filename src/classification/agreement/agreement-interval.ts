import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import { KlusterlabError } from '../../errors';
import { describeRandomSource, randomIndex } from '../../random';
import { requireChoice, requireKnownKeys, requireNumber } from '../contract';
import type { AgreementInterval, IntervalRequest, NoInterval, PointEstimate } from './agreement-result';
import type { Ratings } from './ratings';

/** A standard error by formula and the quantile that goes with it. */
export interface AnalyticError {
  readonly standardError: number;
  /** For a t quantile; null for a normal one. */
  readonly degreesOfFreedom: number | null;
}

/** What an interval is made from. */
export interface IntervalInputs {
  readonly ratings: Ratings;
  readonly estimate: number;
  /** The coefficient on other units, for jackknife and bootstrap. */
  readonly point: (ratings: Ratings) => PointEstimate;
  /** The standard error by formula, null if the coefficient has none here. */
  readonly analytic: (() => AnalyticError) | null;
}

/** The interval that was asked for; see AgreementInterval. */
export function agreementInterval(
  where: string,
  inputs: IntervalInputs,
  request: IntervalRequest,
): AgreementInterval | NoInterval {
  requireChoice(where, 'interval.method', request.method, ['none', 'analytic', 'jackknife', 'bootstrap']);
  const more = request.method === 'bootstrap' ? ['replicates', 'random'] : [];
  const level = request.method === 'none' ? [] : ['confidenceLevel'];
  requireKnownKeys(where, request, { required: ['method', ...level, ...more] });
  if (request.method === 'none') return { status: 'none', reason: 'no interval was asked for' };
  requireNumber(where, 'confidenceLevel', request.confidenceLevel, { above: 0, below: 1 });
  if (inputs.ratings.length < 2)
    return { status: 'undefined', reason: 'one unit says nothing of the spread between units' };
  if (request.method === 'bootstrap') return bootstrapInterval(where, inputs, request);
  const error = request.method === 'jackknife' ? jackknifeError(inputs) : analyticError(where, inputs);
  if ('reason' in error) return error;
  const probability = 1 - (1 - request.confidenceLevel) / 2;
  const { standardError, degreesOfFreedom } = error;
  const quantile =
    degreesOfFreedom === null ? normalQuantile(probability, 0, 1) : tQuantile(probability, degreesOfFreedom);
  return {
    status: 'estimated',
    method: request.method,
    confidenceLevel: request.confidenceLevel,
    ...clipped(inputs.estimate - quantile * standardError, inputs.estimate + quantile * standardError),
    standardError,
    degreesOfFreedom,
    resampling: null,
  };
}

function analyticError(where: string, inputs: IntervalInputs): AnalyticError {
  if (inputs.analytic !== null) return inputs.analytic();
  throw new KlusterlabError({
    code: 'no-analytic-interval',
    where,
    parameter: 'interval.method',
    expected: "'jackknife' or 'bootstrap', since this coefficient has no standard formula",
    received: 'analytic',
  });
}

function jackknifeError({ ratings, point }: IntervalInputs): AnalyticError | NoInterval {
  const estimates: number[] = [];
  for (let left = 0; left < ratings.length; left += 1) {
    const result = point(ratings.filter((_, unit) => unit !== left));
    if (result.status === 'undefined')
      return { status: 'undefined', reason: `without unit ${left + 1}: ${result.reason}` };
    estimates.push(result.estimate);
  }
  const count = estimates.length;
  const mean = estimates.reduce((sum, value) => sum + value, 0) / count;
  const squares = estimates.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { standardError: Math.sqrt(((count - 1) / count) * squares), degreesOfFreedom: count - 1 };
}

function bootstrapInterval(
  where: string,
  { ratings, point }: IntervalInputs,
  request: Extract<IntervalRequest, { method: 'bootstrap' }>,
): AgreementInterval | NoInterval {
  const { replicates, random, confidenceLevel } = request;
  requireNumber(where, 'replicates', replicates, { whole: true, atLeast: 100, unit: 'replicates' });
  const estimates: number[] = [];
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    const result = point(ratings.map(() => ratings[randomIndex(random, ratings.length)] ?? []));
    if (result.status === 'estimated') estimates.push(result.estimate);
  }
  const count = estimates.length;
  if (count < 100) return { status: 'undefined', reason: `the coefficient is defined on ${count} resamples only` };
  estimates.sort((a, b) => a - b);
  // A whole rank must not be pushed to the next by the rounding of share · count.
  const rankOf = (share: number): number => Math.ceil(share * count - 1e-9) - 1;
  const at = (share: number): number => estimates[Math.min(count - 1, Math.max(0, rankOf(share)))] ?? 0;
  const tail = (1 - confidenceLevel) / 2;
  // The rank of a bound is binomial: half the distance between the ranks one deviation to each side.
  const spread = Math.sqrt((tail * (1 - tail)) / count);
  const errorAt = (share: number): number => (at(share + spread) - at(share - spread)) / 2;
  const mean = estimates.reduce((sum, value) => sum + value, 0) / count;
  const squares = estimates.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return {
    status: 'estimated',
    method: 'bootstrap',
    confidenceLevel,
    ...clipped(at(tail), at(1 - tail)),
    standardError: Math.sqrt(squares / (count - 1)),
    degreesOfFreedom: null,
    resampling: {
      replicates,
      undefinedReplicates: replicates - count,
      monteCarloError: { lower: errorAt(tail), upper: errorAt(1 - tail) },
      generator: describeRandomSource(random),
    },
  };
}

function clipped(lower: number, upper: number): { readonly lower: number; readonly upper: number } {
  return { lower: Math.max(-1, lower), upper: Math.min(1, upper) };
}
