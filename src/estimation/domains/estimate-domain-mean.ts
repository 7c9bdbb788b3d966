import type { CentredEstimate } from '../estimators/estimate';
import { designWeights } from '../design/design-weights';
import { linearEstimate } from '../estimators/linear-estimate';
import type { IntervalConvention } from '../interval/interval-convention';
import { readDomain } from './domain-members';
import { requireConvention } from '../interval/require-convention';
import { requireSampleDesign, requireUnitValues } from '../contract';
import type { SampleDesign } from '../design/sample-design';
import { weightedSum } from '../variance/weighted-sum';

/**
 * Estimates the mean of a domain: a part of the population whose share of the sample was left to chance.
 *
 * Σwdy/Σwd with d = 1 in the domain and 0 outside, a ratio over the whole sample: Cochran (1977), Sampling Techniques,
 * 3rd ed., sections 2.12–2.13; Särndal, Swensson and Wretman (1992), section 5.8.
 *
 * @param values y of each observed unit, in the domain or not
 * @param inDomain whether each observed unit is in the domain, in the same order
 * @param design the whole sample, not the domain's part of it
 * @param convention distribution, correction and confidence level; `t` has the degrees of freedom of the domain's part
 * @returns the domain's mean, in the unit of the values
 * @throws KlusterlabError `empty-domain`, `too-few-values` for `t` with one sampling unit in the domain, and as `estimateMean`
 * Oracle: R survey 4.1.1 svymean of subset(design, …).
 *
 * @example
 * estimateDomainMean([1, 2, 6, 8], [false, true, true, false], simpleRandomSample({ populationSize: 9, sampleSize: 4 }), {
 *   distribution: 't', correction: 'oneMinusSamplingFraction', confidenceLevel: 0.95 }).estimate; // 4
 */
export function estimateDomainMean(
  values: readonly number[],
  inDomain: readonly boolean[],
  design: SampleDesign,
  convention: IntervalConvention,
): CentredEstimate {
  const where = 'estimateDomainMean';
  requireSampleDesign(where, design);
  requireConvention(where, convention);
  requireUnitValues(where, 'values', values, design);
  const { indicators, degreesOfFreedom } = readDomain(where, inDomain, design);
  const weights = designWeights(design).map((weight, unit) => weight * (indicators[unit] as number));
  const size = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = weightedSum(weights, values) / size;
  const linearised = Float64Array.from(values, (value, unit) => ((indicators[unit] as number) * (value - mean)) / size);
  const statistic = {
    statistic: 'mean',
    estimate: mean,
    linearised,
    degreesOfFreedom,
    method: 'weighted mean of a domain',
    source: 'Särndal, Swensson and Wretman (1992), Model Assisted Survey Sampling, section 5.8',
  } as const;
  return linearEstimate(where, statistic, design, convention);
}
