import { requireDesign, requireResult } from '../contract';
import { describeIntervalMethod } from '../interval/describe-interval-method';
import type { Estimate } from './estimate';
import { finitePopulationCorrection } from '../design/finite-population-correction';
import { halfWidthFactor } from '../interval/half-width-factor';
import type { IntervalConvention } from '../interval/interval-convention';
import { intervalFromHalfWidth } from '../interval/interval-from-half-width';
import { readSample } from './read-sample';
import type { SampleSummary } from './sample-summary';
import type { SimpleRandomSample } from '../design/simple-random-sample';

/**
 * Estimates the mean of the population from a simple random sample without replacement.
 *
 * ȳ ± c·s·√(g/n), with c the critical value, s the standard deviation (n − 1) and g the finite population correction:
 * Cochran (1977), Sampling Techniques, 3rd ed., sections 2.4–2.8.
 *
 * Assumes a simple random sample, no missing units, and a mean whose distribution over samples is near normal.
 *
 * @param sample the n values, or their mean and standard deviation; one unit of measurement
 * @param design the sample, n of N units, n ≥ 2
 * @param convention distribution, correction and confidence level, all stated
 * @returns estimate, standard error, half-width and interval in the unit of the values; a sum and a square root lose
 *   no more than some units in the last place
 * @throws KlusterlabError `size-mismatch`, `too-few-values`, `invalid-value`, `invalid-number`, `invalid-design`,
 *   `invalid-choice`, `unknown-option`, `missing-option`, `overflow`
 * Oracle: R survey 4.1.1 svymean; its confint is normal unless it is given df.
 *
 * @example
 * estimateMean({ mean: 20, standardDeviation: 6 }, simpleRandomSample({ populationSize: 36, sampleSize: 9 }), {
 *   distribution: 'normal', correction: 'none', confidenceLevel: 0.95 }).standardError; // 2
 */
export function estimateMean(
  sample: readonly number[] | SampleSummary,
  design: SimpleRandomSample,
  convention: IntervalConvention,
): Estimate {
  const where = 'estimateMean';
  requireDesign(where, design);
  const factor = halfWidthFactor(design, convention);
  const { mean, standardDeviation } = readSample(where, sample, design);
  const correction = finitePopulationCorrection(design, convention.correction);
  const standardError = standardDeviation * Math.sqrt(correction / design.sampleSize);
  const halfWidth = requireResult(where, 'halfWidth', factor * standardDeviation);
  return {
    statistic: 'mean',
    estimate: mean,
    standardError,
    halfWidth,
    interval: intervalFromHalfWidth(mean, halfWidth),
    confidenceLevel: convention.confidenceLevel,
    degreesOfFreedom: design.sampleSize - 1,
    sampleSize: design.sampleSize,
    populationSize: design.populationSize,
    method: `sample mean; ${describeIntervalMethod(convention, design)}`,
    assumptions: [
      'Each set of n of the N units was equally likely to be the sample.',
      'Every sampled unit has a value, and the value is right.',
      'Over all samples the mean is close to normally distributed.',
    ],
    source: 'Cochran (1977), Sampling Techniques, 3rd ed., sections 2.4–2.8',
  };
}
