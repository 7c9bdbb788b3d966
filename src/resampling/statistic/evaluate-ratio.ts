import { KlusterlabError } from '../../errors';
import { sum } from '../../estimation/statistics/sum';
import type { WeightedUnits } from '../method/resampler';
import { deviationOfDrawn } from './deviation-of-drawn';
import type { Evaluator } from './evaluator';

/**
 * The ratio r = Σwy/Σwx; its standard error by linearisation, √(g/m)·s(y − rx)/|x̄| with g the finite population
 * correction and m the number of drawn units: Cochran (1977), Sampling Techniques, 3rd ed., section 2.11.
 *
 * Weights that are not whole shrink the residuals towards their mean by √(1 − f), which g already says.
 */
export function evaluateRatio(
  where: string,
  values: readonly number[],
  denominators: readonly number[],
  correction: number,
): Evaluator {
  const sampleSize = values.length;
  const valueSum = sum(values);
  const denominatorSum = sum(denominators);
  requireNonZero(where, denominatorSum);

  const weightedSum = (numbers: readonly number[], whole: number, { drawn, base, scale }: WeightedUnits): number => {
    let drawnSum = 0;
    for (let index = 0; index < drawn.length; index += 1) drawnSum += numbers[drawn[index] as number] as number;
    return base * whole + scale * drawnSum;
  };
  const standardError = (units: WeightedUnits, ratio: number): number => {
    const { drawn, base, scale } = units;
    const residualAt = (place: number): number => (values[place] as number) - ratio * (denominators[place] as number);
    const meanDenominator =
      weightedSum(denominators, denominatorSum, units) / (base * sampleSize + scale * drawn.length);
    return (Math.sqrt(correction / drawn.length) * deviationOfDrawn(residualAt, drawn)) / Math.abs(meanDenominator);
  };

  const estimate = valueSum / denominatorSum;
  const sample = { drawn: Int32Array.from(values, (_, place) => place), base: 0, scale: 1 };
  return {
    estimate,
    weighted(units) {
      const denominator = weightedSum(denominators, denominatorSum, units);
      return denominator === 0 ? NaN : weightedSum(values, valueSum, units) / denominator;
    },
    linear: null,
    without(unit) {
      const rest = denominatorSum - (denominators[unit] as number);
      return rest === 0 ? NaN : (valueSum - (values[unit] as number)) / rest;
    },
    spread: { standardError: standardError(sample, estimate), weighted: standardError },
  };
}

function requireNonZero(where: string, denominatorSum: number): void {
  if (denominatorSum !== 0) return;
  throw new KlusterlabError({
    code: 'zero-denominator',
    where,
    parameter: 'statistic.denominators',
    expected: 'denominators whose sum is not 0',
    received: denominatorSum,
  });
}
