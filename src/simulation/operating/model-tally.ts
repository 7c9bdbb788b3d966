import { addToMoments, mergeMoments, NO_MOMENTS } from './moments';
import type { Moments } from './moments';

/** What one model did over some samples, as plain data that adds up. */
export interface ModelTally {
  readonly model: string;
  /** Samples for which it gave no answer, by weight: it refused them (a zero where a logarithm is needed). */
  readonly failed: number;
  /** The error code of the first refusal. */
  readonly failure: string | null;
  /** Estimate minus total. */
  readonly error: Moments;
  readonly squaredError: Moments;
  /** 1 where the interval holds the total, else 0. */
  readonly covered: Moments;
  /** Upper minus lower end of the interval. */
  readonly width: Moments;
}

/** One model's answer for one sample; null for what it does not give. */
export interface ModelAnswer {
  readonly error: number | null;
  readonly interval: { readonly covered: boolean; readonly width: number } | null;
}

/** A tally before the first sample. */
export function emptyTally(model: string): ModelTally {
  return {
    model,
    failed: 0,
    failure: null,
    error: NO_MOMENTS,
    squaredError: NO_MOMENTS,
    covered: NO_MOMENTS,
    width: NO_MOMENTS,
  };
}

/** The tally with one more answer, or with one more refusal if the answer is an error's code. */
export function addAnswer(tally: ModelTally, answer: ModelAnswer | string, weight: number): ModelTally {
  if (typeof answer === 'string') {
    return { ...tally, failed: tally.failed + weight, failure: tally.failure ?? answer };
  }
  const { error, interval } = answer;
  return {
    ...tally,
    ...(error === null
      ? {}
      : {
          error: addToMoments(tally.error, error, weight),
          squaredError: addToMoments(tally.squaredError, error * error, weight),
        }),
    ...(interval === null
      ? {}
      : {
          covered: addToMoments(tally.covered, interval.covered ? 1 : 0, weight),
          width: addToMoments(tally.width, interval.width, weight),
        }),
  };
}

/** Two tallies of one model as one. */
export function mergeTallies(a: ModelTally, b: ModelTally): ModelTally {
  return {
    model: a.model,
    failed: a.failed + b.failed,
    failure: a.failure ?? b.failure,
    error: mergeMoments(a.error, b.error),
    squaredError: mergeMoments(a.squaredError, b.squaredError),
    covered: mergeMoments(a.covered, b.covered),
    width: mergeMoments(a.width, b.width),
  };
}
