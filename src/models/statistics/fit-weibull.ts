import { sampleMean, sampleStandardDeviation, sum } from '../../estimation';
import { requireResult, requireValues } from '../../estimation/contract';
import { KlusterlabError } from '../../errors';
import { requirePositive } from '../contract/read-values';
import { exp, gammaln, ln, pow } from '../../portable-math';

/** A Weibull distribution: P(Y > y) = exp(−(y/scale)^shape). */
export interface WeibullFit {
  readonly shape: number;
  readonly scale: number;
  /** scale·Γ(1 + 1/shape). */
  readonly mean: number;
}

const MOST_STEPS = 200;

/**
 * The Weibull distribution under which the values are most likely.
 *
 * The shape k solves Σyᵏ ln y/Σyᵏ − 1/k = mean of ln y, and scaleᵏ is the mean of yᵏ: Johnson, Kotz & Balakrishnan
 * (1994), Continuous Univariate Distributions, vol. 1, 2nd ed., section 21.4.
 *
 * @param values at least two numbers above 0, not all equal, any order, one unit of measurement
 * @returns shape, without unit, and scale and mean, in the unit of the values
 * @throws KlusterlabError `invalid-value`, `too-few-values`, `not-positive`, `not-identified` for values that are all
 *   equal, `overflow` for a shape so small that the mean leaves float64
 * Oracle: R 4.2.2 uniroot on the same equation, MASS fitdistr(x, "weibull").
 *
 * @example
 * fitWeibull([1, 2, 3]).shape.toFixed(4); // '2.7386'
 */
export function fitWeibull(values: readonly number[]): WeibullFit {
  const where = 'fitWeibull';
  requireValues(where, values, 2);
  const sorted = [...values].sort((a, b) => a - b);
  requirePositive(where, sorted);
  const largest = sorted[sorted.length - 1] as number;
  // Relative to the largest value no power overflows.
  const logs = sorted.map((value) => ln(value / largest));
  const meanLog = sampleMean(logs);
  const deviation = sampleStandardDeviation(logs);
  if (deviation < 1e-12) {
    const expected = 'values that differ, since equal ones fit ever larger shapes';
    throw new KlusterlabError({ code: 'not-identified', where, parameter: 'values', expected, received: largest });
  }
  let shape = 1.2 / deviation;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const weights = logs.map((log) => exp(shape * log));
    const all = sum(weights);
    const centre = sum(logs.map((log, index) => log * (weights[index] as number))) / all;
    const spread = sum(logs.map((log, index) => (log - centre) ** 2 * (weights[index] as number))) / all;
    const next = shape - (centre - 1 / shape - meanLog) / (spread + 1 / shape ** 2);
    // A step past 0 would leave the domain; the left side grows with the shape, so half as much is on the right side.
    const kept = next > 0 ? next : shape / 2;
    const arrived = Math.abs(kept - shape) <= 1e-14 * shape;
    shape = kept;
    if (arrived) break;
  }
  const scale = largest * pow(sampleMean(logs.map((log) => exp(shape * log))), 1 / shape);
  return { shape, scale, mean: requireResult(where, 'mean', scale * exp(gammaln(1 + 1 / shape))) };
}
