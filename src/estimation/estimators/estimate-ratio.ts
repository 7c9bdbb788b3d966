import type { CentredEstimate } from './estimate';
import { designWeights } from '../design/design-weights';
import type { IntervalConvention } from '../interval/interval-convention';
import { KlusterlabError } from '../../errors';
import { linearEstimate } from './linear-estimate';
import { requireConvention } from '../interval/require-convention';
import { requireSampleDesign, requireUnitValues } from '../contract';
import type { SampleDesign } from '../design/sample-design';
import { weightedSum } from '../variance/weighted-sum';

/**
 * Estimates the ratio of two totals of the population: R = Σwy / Σwx.
 *
 * Linearised variable (y − R·x)/Σwx: Cochran (1977), Sampling Techniques, 3rd ed., sections 2.11 and 6.3–6.4; the combined
 * ratio of section 6.11 in a stratified sample. Its bias is of order 1/n.
 *
 * Assumes that the sample was drawn as the design says, and a denominator whose estimated total is not near 0.
 *
 * @param numerators y of each observed unit
 * @param denominators x of each observed unit, in the same order; Σwx ≠ 0
 * @param design the sample
 * @param convention distribution, correction and confidence level, all stated
 * @returns the ratio, in the unit of y per unit of x
 * @throws KlusterlabError `zero-denominator`, and as `estimateMean`
 * Oracle: R survey 4.1.1 svyratio; its confint is normal unless it is given df.
 *
 * @example
 * estimateRatio([1, 2, 6], [2, 4, 12], simpleRandomSample({ populationSize: 9, sampleSize: 3 }), {
 *   distribution: 't', correction: 'oneMinusSamplingFraction', confidenceLevel: 0.95 }).estimate; // 0.5
 */
export function estimateRatio(
  numerators: readonly number[],
  denominators: readonly number[],
  design: SampleDesign,
  convention: IntervalConvention,
): CentredEstimate {
  const where = 'estimateRatio';
  requireSampleDesign(where, design);
  requireConvention(where, convention);
  requireUnitValues(where, 'numerators', numerators, design);
  requireUnitValues(where, 'denominators', denominators, design);
  const weights = designWeights(design);
  const denominator = weightedSum(weights, denominators);
  if (denominator === 0) {
    const expected = 'an estimated total other than 0';
    throw new KlusterlabError({ code: 'zero-denominator', where, parameter: 'denominators', expected, received: 0 });
  }
  const ratio = weightedSum(weights, numerators) / denominator;
  const linearised = new Float64Array(numerators.length);
  for (let unit = 0; unit < linearised.length; unit += 1) {
    linearised[unit] = ((numerators[unit] as number) - ratio * (denominators[unit] as number)) / denominator;
  }
  const statistic = {
    statistic: 'ratio',
    estimate: ratio,
    linearised,
    method: 'ratio of two estimated totals',
    source: 'Cochran (1977), Sampling Techniques, 3rd ed., sections 2.11, 6.3–6.4 and 6.11',
  } as const;
  return linearEstimate(where, statistic, design, convention);
}
