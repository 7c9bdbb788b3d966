import { sampleMean, sum } from '../../estimation';
import { requireResult, requireValues } from '../../estimation/contract';
import { KlusterlabError } from '../../errors';
import { requirePositive } from '../contract/read-values';
import { digamma, trigamma } from './digamma';
import { ln, log1p } from '../../portable-math';

/** A gamma distribution: mean = shape × scale, variance = shape × scale². */
export interface GammaFit {
  readonly shape: number;
  readonly scale: number;
}

const MOST_STEPS = 100;

/**
 * The gamma distribution under which the values are most likely: mean ȳ, and the shape κ that solves
 * ln κ − ψ(κ) = ln ȳ − mean of ln y.
 *
 * Newton steps in 1/κ from Minka's start: Choi & Wette (1969), Technometrics 11, 683–690; Minka (2002), Estimating a
 * Gamma distribution.
 *
 * @param values at least two numbers above 0, not all equal, any order, one unit of measurement
 * @returns shape, without unit, and scale, in the unit of the values
 * @throws KlusterlabError `invalid-value`, `too-few-values`, `not-positive`, `not-identified` for values that are all
 *   equal, so that no shape is large enough
 * Oracle: R 4.2.2 uniroot on digamma, and MASS 7.3 fitdistr(x, "gamma").
 *
 * @example
 * fitGamma([1, 2, 3]).shape.toFixed(4); // '5.3752'
 */
export function fitGamma(values: readonly number[]): GammaFit {
  const where = 'fitGamma';
  requireValues(where, values, 2);
  const sorted = [...values].sort((a, b) => a - b);
  requirePositive(where, sorted);
  const mean = sampleMean(sorted);
  const gap = sum(sorted.map((value) => gapOf(value, mean))) / sorted.length;
  if (gap < 1e-14) {
    const expected = 'values that differ, since equal ones fit ever larger shapes';
    throw new KlusterlabError({ code: 'not-identified', where, parameter: 'values', expected, received: sorted[0] });
  }
  let shape = (3 - gap + Math.sqrt((gap - 3) ** 2 + 24 * gap)) / (12 * gap);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const slope = 1 / shape - trigamma(shape);
    const next = 1 / (1 / shape + (ln(shape) - digamma(shape) - gap) / (shape ** 2 * slope));
    const arrived = Math.abs(next - shape) <= 1e-15 * shape;
    shape = next;
    if (arrived) break;
  }
  return { shape: requireResult(where, 'shape', shape), scale: requireResult(where, 'scale', mean / shape) };
}

/** d − ln(1 + d), d = y/ȳ − 1: its mean is ln ȳ − mean of ln y, since the d sum to 0, and values near ȳ lose no digits. */
function gapOf(value: number, mean: number): number {
  const deviation = (value - mean) / mean;
  return deviation - (Math.abs(deviation) < 0.5 ? log1p(deviation) : ln(value / mean));
}
