import { KlusterlabError } from '../../errors';
import type { Constraints } from '../constraints/constraints';
import { entropyDensity } from './entropy-density';
import type { ReconstructionPrior } from './reconstruction-prior';
import { ln, log1p } from '../../portable-math';

/** A prior as weights of values. */
export interface PriorWeights {
  /** Log density of a value less `centre`; null if it is the same for all data sets with one sum and spread. */
  readonly forRotations: ((value: number) => number) | null;
  /** The same for moves that change sum or spread; null if these have no effect on it. */
  readonly forOthers: ((value: number) => number) | null;
  readonly description: string;
}

/**
 * The weights of a prior under constraints; `reconstruction-prior.ts` says what each prior is.
 *
 * @param centre what the sampler takes off the values
 * @throws KlusterlabError `prior-not-defined` if the figures do not determine the prior's parameters
 */
export function priorWeights(
  where: string,
  prior: ReconstructionPrior,
  constraints: Constraints,
  centre: number,
): PriorWeights {
  if (prior === 'uniform') {
    return { forRotations: null, forOthers: null, description: 'uniform over the data sets that meet the figures' };
  }
  if (prior === 'lognormal') return lognormalWeights(where, constraints, centre);
  const { sum, spread } = constraints;
  if (sum.lower === sum.upper && spread.lower === spread.upper) {
    const description = 'maximum entropy; the same as uniform, since sum and standard deviation are exact';
    return { forRotations: null, forOthers: null, description };
  }
  const { first, second } = entropyDensity(where, constraints, centre);
  const description = `maximum entropy: weight exp(bΣy + cΣy²), y = value − ${round(centre)}, b = ${round(first)}, c = ${round(second)}`;
  return { forRotations: null, forOthers: (value) => value * (first + second * value), description };
}

function lognormalWeights(where: string, constraints: Constraints, centre: number): PriorWeights {
  const { sampleSize, median, sum, spread, even, uneven } = constraints;
  const mean = (sum.lower + sum.upper) / 2 / sampleSize;
  const isPublished = constraints.hasDeviation;
  const deviation = (Math.sqrt(spread.lower) + Math.sqrt(spread.upper)) / 2 / Math.sqrt(Math.max(1, sampleSize - 1));
  const middle = median === null ? null : (median.lower + median.upper) / 2;
  const variance = isPublished
    ? log1p((deviation / mean) ** 2)
    : middle !== null && middle > 0
      ? 2 * ln(mean / middle)
      : NaN;
  if (!(mean > 0) || !(variance > 0) || ((even[0] as number) <= 0 && (uneven[0] as number) <= 0)) {
    throw new KlusterlabError({
      code: 'prior-not-defined',
      where,
      parameter: 'prior',
      expected: 'positive values with a published standard deviation, or with a median below the mean',
      received: 'lognormal',
      hint: 'Use the uniform prior.',
    });
  }
  const location = isPublished ? ln(mean) - variance / 2 : ln(middle as number);
  const weight = (value: number): number => {
    const amount = value + centre;
    if (amount <= 0) return -Infinity;
    const log = ln(amount);
    return -log - ((log - location) * (log - location)) / (2 * variance);
  };
  const from = isPublished ? 'mean and standard deviation' : 'mean and median';
  const description = `lognormal from ${from}: mean of logarithms ${round(location)}, their variance ${round(variance)}`;
  return { forRotations: weight, forOthers: weight, description };
}

function round(value: number): string {
  return String(Number(value.toPrecision(6)));
}
