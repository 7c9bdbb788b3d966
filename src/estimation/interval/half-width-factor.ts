import { requireDesign } from '../contract';
import { criticalValue } from './critical-value';
import { KlusterlabError } from '../../errors';
import { finitePopulationCorrection } from '../design/finite-population-correction';
import type { IntervalConvention } from './interval-convention';
import { requireConvention } from './require-convention';
import type { SimpleRandomSample } from '../design/simple-random-sample';

/**
 * How many standard deviations the half-width of the **mean** is: k = c·√(g/n), with c the critical value and g the
 * finite population correction.
 *
 * @param design the sample, n of N units; at least 2 for `t`, which has n − 1 degrees of freedom
 * @param convention distribution, correction and confidence level
 * @returns k ≥ 0, no unit; for a total multiply by N
 * @throws KlusterlabError `invalid-design`, `too-few-values`, and what `criticalValue` throws
 *
 * @example
 * halfWidthFactor(simpleRandomSample({ populationSize: 39, sampleSize: 15 }), {
 *   distribution: 't', correction: 'oneMinusSamplingFraction', confidenceLevel: 0.95 }); // 0.43442198257027
 */
export function halfWidthFactor(design: SimpleRandomSample, convention: IntervalConvention): number {
  const where = 'halfWidthFactor';
  requireDesign(where, design);
  requireConvention(where, convention);
  const { distribution, correction, confidenceLevel } = convention;
  if (distribution === 't' && design.sampleSize < 2) {
    throw new KlusterlabError({
      code: 'too-few-values',
      where,
      parameter: 'design.sampleSize',
      expected: 'at least 2 sampled units, for n − 1 degrees of freedom',
      received: design.sampleSize,
    });
  }
  const critical =
    distribution === 't'
      ? criticalValue({ distribution, confidenceLevel, degreesOfFreedom: design.sampleSize - 1 })
      : criticalValue({ distribution, confidenceLevel });
  return critical * Math.sqrt(finitePopulationCorrection(design, correction) / design.sampleSize);
}
