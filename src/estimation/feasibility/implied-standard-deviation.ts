import { requireNumber, requireResult } from '../contract';
import { KlusterlabError } from '../../errors';
import { halfWidthFactor } from '../interval/half-width-factor';
import type { IntervalConvention } from '../interval/interval-convention';
import type { SimpleRandomSample } from '../design/simple-random-sample';

/**
 * The standard deviation (n − 1) that a published half-width of the mean implies under a convention: s = w/k with
 * k = c·√(g/n) from `halfWidthFactor`.
 *
 * @param halfWidth w ≥ 0, of the **mean**; divide the half-width of a total by N first
 * @param design the sample, n of N units, n < N unless the correction is `none`
 * @param convention what the half-width is supposed to have been computed with
 * @returns the standard deviation, in the unit of the half-width; relative error as the half-width's
 * @throws KlusterlabError `invalid-number`, `not-identified` in a census with a correction, `overflow`, and what
 *   `halfWidthFactor` throws
 *
 * @example
 * impliedStandardDeviation(2, simpleRandomSample({ populationSize: 39, sampleSize: 15 }), {
 *   distribution: 't', correction: 'oneMinusSamplingFraction', confidenceLevel: 0.95 }); // 4.60381859169958
 */
export function impliedStandardDeviation(
  halfWidth: number,
  design: SimpleRandomSample,
  convention: IntervalConvention,
): number {
  const where = 'impliedStandardDeviation';
  requireNumber(where, 'halfWidth', halfWidth, { atLeast: 0 });
  const factor = halfWidthFactor(design, convention);
  if (factor === 0) {
    throw new KlusterlabError({
      code: 'not-identified',
      where,
      parameter: 'design',
      expected: 'a sample that leaves units out, or no correction',
      received: `${design.sampleSize} of ${design.populationSize} units`,
      hint: 'The corrected half-width of a census is 0 whatever the standard deviation.',
    });
  }
  return requireResult(where, 'standardDeviation', halfWidth / factor);
}
