import { criticalValue, sum } from '../../estimation';
import type { SimpleRandomSample } from '../../estimation';
import type { ReadOptions } from '../contract/read-options';
import type { ModelEstimate } from '../model-estimate';
import type { CentreEstimate } from './centre-estimate';
import { levelText } from './level-text';

/**
 * The total as what was observed plus a centre for each unseen unit, with its prediction interval.
 *
 * Σy + (N − n)·c; the unseen sum errs by the centre's error and by the scatter of the unseen units themselves, so that
 * SE² = (N − n)²·v(c) + (N − n)·s²: Valliant, Dorfman & Royall (2000), Finite Population Sampling and Inference,
 * chapter 2. With the mean as centre v(c) = s²/n, and SE² = N²·(1 − n/N)·s²/n, the design-based one. The finite
 * population correction is in the formula, so of the convention only level and distribution are used.
 *
 * @param values the n values
 * @param design n of N units, n < N
 * @param estimate centre, its variance and degrees of freedom
 * @param unitVariance s², variance of one unseen unit about the centre; null if unknown
 * @param options level and convention
 * @returns total, and standard error and interval unless a variance is null
 */
export function predictTotal(
  values: readonly number[],
  { unobservedCount }: SimpleRandomSample,
  { centre, variance, degreesOfFreedom }: CentreEstimate,
  unitVariance: number | null,
  options: ReadOptions,
): ModelEstimate {
  const observed = sum(values);
  const total = observed + unobservedCount * centre;
  if (variance === null || unitVariance === null) return { total, standardError: null, interval: null };
  const { distribution, confidenceLevel } = options.convention();
  const standardError = Math.sqrt(unobservedCount) * Math.sqrt(unobservedCount * variance + unitVariance);
  const critical =
    distribution === 't'
      ? criticalValue({ distribution, confidenceLevel, degreesOfFreedom })
      : criticalValue({ distribution, confidenceLevel });
  const kind =
    distribution === 't'
      ? `t prediction interval, ${degreesOfFreedom} degrees of freedom`
      : 'normal prediction interval';
  const method = `${levelText(confidenceLevel)} ${kind}`;
  return {
    total,
    standardError,
    interval: {
      lower: total - critical * standardError,
      upper: total + critical * standardError,
      level: confidenceLevel,
      method,
    },
  };
}
