import { estimateMean } from './estimate-mean';
import type { CentredEstimate } from './estimate';
import { designWeights } from '../design/design-weights';
import type { IntervalConvention } from '../interval/interval-convention';
import { intervalFromHalfWidth } from '../interval/interval-from-half-width';
import { linearEstimate } from './linear-estimate';
import { requireConvention } from '../interval/require-convention';
import { requireResult, requireSampleDesign, requireUnitValues } from '../contract';
import type { SampleDesign } from '../design/sample-design';
import type { SampleSummary } from './sample-summary';
import type { SimpleRandomSample } from '../design/simple-random-sample';
import { weightedSum } from '../variance/weighted-sum';

/**
 * Estimates the total of the population.
 *
 * Simple random sample: N times the mean, with standard error and half-width N times the mean's (Cochran 1977, Sampling
 * Techniques, 3rd ed., sections 2.4–2.8). Other designs: Σwy, with the variance of sampling-unit totals within strata
 * (Cochran 1977, sections 5.3–5.5 and 9A.2). Assumptions as for `estimateMean`.
 *
 * @param sample a value for each observed unit, or (simple random sample) their mean and standard deviation; one unit
 *   of measurement
 * @param design the sample; at least 2 sampling units, in each stratum that was not taken as a whole
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
  design: SampleDesign,
  convention: IntervalConvention,
): CentredEstimate {
  const where = 'estimateTotal';
  requireSampleDesign(where, design);
  if (design.kind === 'simpleRandomSample') return totalOfSimpleSample(where, sample, design, convention);
  requireConvention(where, convention);
  requireUnitValues(where, 'values', sample, design);
  const values = sample as readonly number[];
  const total = {
    statistic: 'total',
    estimate: weightedSum(designWeights(design), values),
    linearised: Float64Array.from(values),
    method: 'weighted total',
    source: 'Cochran (1977), Sampling Techniques, 3rd ed., sections 5.3–5.5 and 9A.2',
  } as const;
  return linearEstimate(where, total, design, convention);
}

function totalOfSimpleSample(
  where: string,
  sample: readonly number[] | SampleSummary,
  design: SimpleRandomSample,
  convention: IntervalConvention,
): CentredEstimate {
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
