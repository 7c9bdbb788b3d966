import { requireDesign, requireResult, requireSampleDesign, requireUnitValues } from '../contract';
import { describeIntervalMethod } from '../interval/describe-interval-method';
import type { CentredEstimate } from './estimate';
import { finitePopulationCorrection } from '../design/finite-population-correction';
import { halfWidthFactor } from '../interval/half-width-factor';
import type { IntervalConvention } from '../interval/interval-convention';
import { intervalFromHalfWidth } from '../interval/interval-from-half-width';
import { linearEstimate } from './linear-estimate';
import { linearisedMean } from './linearised-mean';
import { readSample } from './read-sample';
import { requireConvention } from '../interval/require-convention';
import type { SampleDesign } from '../design/sample-design';
import type { SampleSummary } from './sample-summary';
import type { SimpleRandomSample } from '../design/simple-random-sample';

/**
 * Estimates the mean of the population.
 *
 * Simple random sample: ȳ ± c·s·√(g/n), with c the critical value, s the standard deviation (n − 1) and g the finite
 * population correction (Cochran 1977, Sampling Techniques, 3rd ed., sections 2.4–2.8). Other designs: Σwy/Σw, with the
 * variance of its linearised variable over sampling units within strata (Cochran 1977, sections 5.3–5.5 and 9A.3).
 *
 * Assumes that the sample was drawn as the design says, no missing units, and a mean whose distribution over samples is
 * near normal.
 *
 * @param sample a value for each observed unit, or (simple random sample) their mean and standard deviation; one unit
 *   of measurement
 * @param design the sample; at least 2 sampling units, in each stratum that was not taken as a whole
 * @param convention distribution, correction and confidence level, all stated
 * @returns estimate, standard error, half-width and interval in the unit of the values; a sum and a square root lose
 *   no more than some units in the last place
 * @throws KlusterlabError `size-mismatch`, `too-few-values`, `invalid-value`, `invalid-number`, `invalid-design`,
 *   `invalid-choice`, `unknown-option`, `missing-option`, `overflow`, `not-identified`
 * Oracle: R survey 4.1.1 svymean; its confint is normal unless it is given df.
 *
 * @example
 * estimateMean({ mean: 20, standardDeviation: 6 }, simpleRandomSample({ populationSize: 36, sampleSize: 9 }), {
 *   distribution: 'normal', correction: 'none', confidenceLevel: 0.95 }).standardError; // 2
 */
export function estimateMean(
  sample: readonly number[] | SampleSummary,
  design: SampleDesign,
  convention: IntervalConvention,
): CentredEstimate {
  const where = 'estimateMean';
  requireSampleDesign(where, design);
  if (design.kind === 'simpleRandomSample') return meanOfSimpleSample(where, sample, design, convention);
  requireConvention(where, convention);
  requireUnitValues(where, 'values', sample, design);
  return linearEstimate(where, linearisedMean(where, sample as readonly number[], design), design, convention);
}

function meanOfSimpleSample(
  where: string,
  sample: readonly number[] | SampleSummary,
  design: SimpleRandomSample,
  convention: IntervalConvention,
): CentredEstimate {
  requireDesign(where, design);
  const { mean, standardDeviation } = readSample(where, sample, design);
  const factor = halfWidthFactor(design, convention);
  const correction = finitePopulationCorrection(design, convention.correction);
  const standardError = standardDeviation * Math.sqrt(correction / design.sampleSize);
  const halfWidth = requireResult(where, 'halfWidth', factor * standardDeviation);
  const degreesOfFreedom = design.sampleSize - 1;
  return {
    statistic: 'mean',
    estimate: mean,
    standardError,
    halfWidth,
    interval: intervalFromHalfWidth(mean, halfWidth),
    confidenceLevel: convention.confidenceLevel,
    degreesOfFreedom,
    sampleSize: design.sampleSize,
    populationSize: design.populationSize,
    method: `sample mean; ${describeIntervalMethod(convention, degreesOfFreedom)}`,
    assumptions: [
      'Each set of n of the N units was equally likely to be the sample.',
      'Every sampled unit has a value, and the value is right.',
      'Over all samples the mean is close to normally distributed.',
    ],
    source: 'Cochran (1977), Sampling Techniques, 3rd ed., sections 2.4–2.8',
  };
}
