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
 * Estimates the total of a domain: Σwdy with d = 1 in the domain and 0 outside.
 *
 * Cochran (1977), Sampling Techniques, 3rd ed., section 2.13. The domain's size is taken as unknown; where it is known,
 * that size times `estimateDomainMean` is more precise.
 *
 * @param values y of each observed unit, in the domain or not
 * @param inDomain whether each observed unit is in the domain, in the same order
 * @param design the whole sample, not the domain's part of it
 * @param convention distribution, correction and confidence level; `t` has the degrees of freedom of the domain's part
 * @returns the domain's total, in the unit of the values
 * @throws KlusterlabError `empty-domain`, `too-few-values` for `t` with one sampling unit in the domain, and as `estimateTotal`
 * Oracle: R survey 4.1.1 svytotal of subset(design, …).
 *
 * @example
 * estimateDomainTotal([1, 2, 6, 8], [false, true, true, false], simpleRandomSample({ populationSize: 8, sampleSize: 4 }), {
 *   distribution: 't', correction: 'oneMinusSamplingFraction', confidenceLevel: 0.95 }).estimate; // 16
 */
export function estimateDomainTotal(
  values: readonly number[],
  inDomain: readonly boolean[],
  design: SampleDesign,
  convention: IntervalConvention,
): CentredEstimate {
  const where = 'estimateDomainTotal';
  requireSampleDesign(where, design);
  requireConvention(where, convention);
  requireUnitValues(where, 'values', values, design);
  const { indicators, degreesOfFreedom } = readDomain(where, inDomain, design);
  const inside = Float64Array.from(values, (value, unit) => (indicators[unit] as number) * value);
  const statistic = {
    statistic: 'total',
    estimate: weightedSum(designWeights(design), inside),
    linearised: inside,
    degreesOfFreedom,
    method: 'weighted total of a domain',
    source: 'Cochran (1977), Sampling Techniques, 3rd ed., section 2.13',
  } as const;
  return linearEstimate(where, statistic, design, convention);
}
