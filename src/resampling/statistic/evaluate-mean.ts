import { sampleMean } from '../../estimation/statistics/sample-mean';
import { sampleStandardDeviation } from '../../estimation/statistics/sample-standard-deviation';
import type { WeightedUnits } from '../method/resampler';
import { deviationOfDrawn } from './deviation-of-drawn';
import type { Evaluator } from './evaluator';

/**
 * The mean times a factor: 1 for the mean, N for the total. The standard error of m drawn units is s·√(g/m), g the
 * finite population correction.
 *
 * Weighted means are summed as deviations from the sample's mean, in which the base weights cancel and nothing is lost
 * where the values are large and close together.
 */
export function evaluateMean(values: readonly number[], factor: number, correction: number): Evaluator {
  const sampleSize = values.length;
  const [first = NaN] = values;
  // The mean of equal values may be rounded to another number than they are.
  const mean = values.every((value) => value === first) ? first : sampleMean(values);
  const deviations = Float64Array.from(values, (value) => value - mean);
  const deviationAt = (place: number): number => deviations[place] as number;
  const fromSum = (sum: number, { drawn, base, scale }: WeightedUnits): number =>
    factor * (mean + (scale * sum) / (base * sampleSize + scale * drawn.length));
  return {
    estimate: factor * mean,
    weighted(units) {
      const { drawn } = units;
      let sum = 0;
      for (let index = 0; index < drawn.length; index += 1) sum += deviations[drawn[index] as number] as number;
      return fromSum(sum, units);
    },
    linear: { numbers: deviations, fromSum },
    without: (unit) => factor * (mean - deviationAt(unit) / (sampleSize - 1)),
    spread: {
      standardError: factor * sampleStandardDeviation(values) * Math.sqrt(correction / sampleSize),
      weighted: ({ drawn }) => factor * deviationOfDrawn(deviationAt, drawn) * Math.sqrt(correction / drawn.length),
    },
  };
}
