import type { Bounds } from '../interval/bounds';
import type { Estimate } from '../estimators/estimate';
import { KlusterlabError } from '../../errors';
import {
  requireBounds,
  requireChoice,
  requireDesign,
  requireKeys,
  requireNumber,
  requireUnitValues,
} from '../contract';
import { sampleMean } from '../statistics/sample-mean';
import type { SimpleRandomSample } from '../design/simple-random-sample';
import { sum } from '../statistics/sum';

/** The inequalities by name. */
export const BOUNDED_MEAN_METHODS = ['hoeffdingSerfling', 'empiricalBernsteinSerfling'] as const;

/** One of the inequalities; see `boundedMeanInterval`. */
export type BoundedMeanMethod = (typeof BOUNDED_MEAN_METHODS)[number];

/** What an interval for a bounded mean rests on; all stated. */
export interface BoundedMeanOptions {
  /** Where the value of any unit of the population lies; not the range of the sample. */
  readonly support: Bounds;
  readonly method: BoundedMeanMethod;
  /** Strictly between 0 and 1; the coverage is at least this. */
  readonly confidenceLevel: number;
}

const SOURCE = 'Bardenet and Maillard (2015), Bernoulli 21, 1361–1385';
/** 7/3 + 3/√2, theorem 4.3. */
const KAPPA = 7 / 3 + 3 / Math.SQRT2;

/**
 * An interval for the mean of a finite population whose values are known to lie in a range, valid for every such population and
 * every n: no normal approximation.
 *
 * With ρ = 1 − (n − 1)/N for n ≤ N/2, else (1 − n/N)(1 + 1/n), and range r = upper − lower:
 * - `hoeffdingSerfling`: ȳ ± r·√(ρ·ln(2/α)/(2n)); corollary 2.5, a side at α/2 each.
 * - `empiricalBernsteinSerfling`: ȳ ± (σ̂·√(2ρ·ln(10/α)/n) + κ·r·ln(10/α)/n), σ̂ with divisor n, κ = 7/3 + 3/√2; theorem 4.3,
 *   whose probability 1 − 5δ a side gives δ = α/10. Shorter only where the spread is small against the range and n is large.
 *
 * Either is then cut to what the observed values leave possible: (Σy + (N − n)·lower)/N to (Σy + (N − n)·upper)/N.
 * Bardenet and Maillard (2015); Serfling (1974), Annals of Statistics 2.
 *
 * @param values one for each sampled unit, within the support
 * @param design a simple random sample
 * @param options support, method and confidence level
 * @returns the sample mean with the interval, in the unit of the values; no standard error
 * @throws KlusterlabError `outside-support`, `inverted-bounds`, and as `estimateMean`
 *
 * @example
 * boundedMeanInterval([1, 3], simpleRandomSample({ populationSize: 4, sampleSize: 2 }), { support: { lower: 0, upper: 4 },
 *   method: 'hoeffdingSerfling', confidenceLevel: 0.95 }).interval; // { lower: 1, upper: 3 }
 */
export function boundedMeanInterval(
  values: readonly number[],
  design: SimpleRandomSample,
  options: BoundedMeanOptions,
): Estimate {
  const where = 'boundedMeanInterval';
  requireDesign(where, design);
  requireKeys(where, 'options', options, { required: ['support', 'method', 'confidenceLevel'] });
  const { support, method, confidenceLevel } = options;
  requireBounds(where, 'support', support, {});
  requireChoice(where, 'method', method, BOUNDED_MEAN_METHODS);
  requireNumber(where, 'confidenceLevel', confidenceLevel, { above: 0, below: 1, unit: '0.95 for 95 %' });
  requireUnitValues(where, 'values', values, design);
  requireWithin(where, values, support);
  const mean = sampleMean(values);
  const reach = method === 'hoeffdingSerfling' ? hoeffding(design, options) : bernstein(values, mean, design, options);
  const possible = identified(values, design, support);
  const { populationSize, sampleSize } = design;
  return {
    statistic: 'mean',
    estimate: mean,
    standardError: null,
    halfWidth: null,
    interval: { lower: Math.max(mean - reach, possible.lower), upper: Math.min(mean + reach, possible.upper) },
    confidenceLevel,
    degreesOfFreedom: null,
    sampleSize,
    populationSize,
    method:
      `sample mean; ${method === 'hoeffdingSerfling' ? 'Hoeffding–Serfling' : 'empirical Bernstein–Serfling'} interval for ` +
      `values in [${support.lower}, ${support.upper}], cut to what the observed values leave possible`,
    assumptions: [
      'Each set of n of the N units was equally likely to be the sample.',
      'Every sampled unit has a value, and the value is right.',
      `The value of every unit of the population lies in [${support.lower}, ${support.upper}].`,
    ],
    source: SOURCE,
  };
}

function hoeffding(design: SimpleRandomSample, { support, confidenceLevel }: BoundedMeanOptions): number {
  const logarithm = Math.log(2 / (1 - confidenceLevel));
  return (support.upper - support.lower) * Math.sqrt((serflingFactor(design) * logarithm) / (2 * design.sampleSize));
}

function bernstein(
  values: readonly number[],
  mean: number,
  design: SimpleRandomSample,
  { support, confidenceLevel }: BoundedMeanOptions,
): number {
  const { sampleSize } = design;
  const logarithm = Math.log(10 / (1 - confidenceLevel));
  const deviation = Math.sqrt(sum(values.map((value) => (value - mean) ** 2)) / sampleSize);
  const ofSpread = deviation * Math.sqrt((2 * serflingFactor(design) * logarithm) / sampleSize);
  return ofSpread + (KAPPA * (support.upper - support.lower) * logarithm) / sampleSize;
}

function serflingFactor({ populationSize, sampleSize }: SimpleRandomSample): number {
  if (sampleSize <= populationSize / 2) return 1 - (sampleSize - 1) / populationSize;
  return (1 - sampleSize / populationSize) * (1 + 1 / sampleSize);
}

function identified(values: readonly number[], design: SimpleRandomSample, support: Bounds): Bounds {
  const observed = sum(values);
  const at = (unseen: number): number => (observed + design.unobservedCount * unseen) / design.populationSize;
  return { lower: at(support.lower), upper: at(support.upper) };
}

function requireWithin(where: string, values: readonly number[], { lower, upper }: Bounds): void {
  const index = values.findIndex((value) => value < lower || value > upper);
  if (index < 0) return;
  throw new KlusterlabError({
    code: 'outside-support',
    where,
    parameter: `values[${index}]`,
    expected: `a value in the support, from ${lower} to ${upper}`,
    received: values[index],
    hint: 'State the range of the whole population.',
  });
}
