import { sampleMean, sampleStandardDeviation } from '../../estimation';
import { requireValues } from '../../estimation/contract';
import { requirePositive } from '../contract/read-values';
import type { CentreEstimate } from '../prediction/centre-estimate';

/**
 * The harmonic mean H = 1/(mean of 1/y), with variance H⁴·s²/n by the delta method, s the deviation of 1/y.
 *
 * Norris (1940), Annals of Mathematical Statistics 11, 445–448.
 *
 * @param values at least one number above 0, any order, one unit of measurement
 * @returns centre; variance, null for one value; n − 1 degrees of freedom
 * @throws KlusterlabError `invalid-value`, `too-few-values`, `not-positive`, `overflow`
 * Oracle: R 4.2.2, 1 / mean(1 / x).
 *
 * @example
 * harmonicMean([2, 6]).centre; // 3
 */
export function harmonicMean(values: readonly number[]): CentreEstimate {
  requireValues('harmonicMean', values, 1);
  const n = values.length;
  const sorted = [...values].sort((a, b) => a - b);
  requirePositive('harmonicMean', sorted);
  // Relative to the smallest value, so that no reciprocal overflows and equal values have a mean without rounding.
  const origin = sorted[0] as number;
  const reciprocals = sorted.map((value) => origin / value);
  const relative = 1 / sampleMean(reciprocals);
  const variance = n < 2 ? null : (origin * relative ** 2 * sampleStandardDeviation(reciprocals)) ** 2 / n;
  return { centre: origin * relative, variance, degreesOfFreedom: n - 1 };
}
