import { requireValues } from '../../estimation/contract';
import { requirePositive } from '../contract/read-values';
import type { CentreEstimate } from '../prediction/centre-estimate';
import { logMoments } from './log-moments';
import { exp } from '../../portable-math';

/**
 * The geometric mean G = exp(mean of ln y), with variance G²·s²_L/n by the delta method, s_L the deviation of ln y.
 *
 * Norris (1940), Annals of Mathematical Statistics 11, 445–448.
 *
 * @param values at least one number above 0, any order, one unit of measurement
 * @returns centre; variance, null for one value; n − 1 degrees of freedom
 * @throws KlusterlabError `invalid-value`, `too-few-values`, `not-positive`
 * Oracle: R 4.2.2, exp(mean(log(x))).
 *
 * @example
 * geometricMean([4, 4]).centre; // 4
 */
export function geometricMean(values: readonly number[]): CentreEstimate {
  requireValues('geometricMean', values, 1);
  const n = values.length;
  const sorted = [...values].sort((a, b) => a - b);
  requirePositive('geometricMean', sorted);
  const { origin, mean, variance } = logMoments(sorted);
  const centre = origin * exp(mean);
  return { centre, variance: variance === null ? null : (centre ** 2 * variance) / n, degreesOfFreedom: n - 1 };
}
