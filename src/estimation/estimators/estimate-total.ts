import { requireResult } from '../contract';
import type { Estimate } from './estimate';
import { estimateMean } from './estimate-mean';
import type { IntervalConvention } from '../interval/interval-convention';
import { intervalFromHalfWidth } from '../interval/interval-from-half-width';
import type { SampleSummary } from './sample-summary';
import type { SimpleRandomSample } from '../design/simple-random-sample';

/**
 * Estimates the total of the population from a simple random sample without replacement: N times the mean, with
 * standard error and half-width N times the mean's.
 *
 * Cochran (1977), Sampling Techniques, 3rd ed., sections 2.4–2.8. Assumptions as for `estimateMean`.
 *
 * @param sample the n values, or their mean and standard deviation; one unit of measurement
 * @param design the sample, n of N units, n ≥ 2
 * @param convention distribution, correction and confidence level, all stated
 * @returns estimate, standard error, half-width and interval, in the unit of the values
 * @throws KlusterlabError as `estimateMean`
 * Oracle: R survey 4.1.1 svytotal; its confint is normal unless it is given df.
 *
 * @example
 * estimateTotal({ mean: 20, standardDeviation: 6 }, simpleRandomSample({ populationSize: 36, sampleSize: 9 }), {
 *   distribution: 'normal', correction: 'none', confidenceLevel: 0.95 }).estimate; // 720
 */
export function estimateTotal(
  sample: readonly number[] | SampleSummary,
  design: SimpleRandomSample,
  convention: IntervalConvention,
): Estimate {
  const where = 'estimateTotal';
  const mean = estimateMean(sample, design, convention);
  const estimate = requireResult(where, 'estimate', design.populationSize * mean.estimate);
  const halfWidth = requireResult(where, 'halfWidth', design.populationSize * mean.halfWidth);
  return {
    ...mean,
    statistic: 'total',
    estimate,
    standardError: design.populationSize * mean.standardError,
    halfWidth,
    interval: intervalFromHalfWidth(estimate, halfWidth),
    method: `population size × ${mean.method}`,
  };
}
