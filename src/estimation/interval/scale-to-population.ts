import type { Bounds } from './bounds';
import { requireDesign, requireKeys, requireNumber, requireResult } from '../contract';
import { intervalFromHalfWidth } from './interval-from-half-width';
import type { SimpleRandomSample } from '../design/simple-random-sample';

/** An estimate with its half-width and the interval that they make, all in one unit. */
export interface CentredInterval {
  readonly estimate: number;
  readonly halfWidth: number;
  readonly interval: Bounds;
}

/** The same estimate for one unit of the population and for all of them. */
export interface MeanAndTotal {
  readonly mean: CentredInterval;
  readonly total: CentredInterval;
}

/**
 * The intervals of mean and total where a half-width is at hand and the standard deviation is not.
 *
 * total = N·mean and its half-width N times the mean's; what the half-width rests on is not known here.
 *
 * @param mean the mean's estimate and its half-width ≥ 0, in one unit
 * @param design the sample; only N is used
 * @returns estimate, half-width and interval of the mean and of the total, in the same unit
 * @throws KlusterlabError `invalid-design`, `invalid-number`, `unknown-option`, `missing-option`, `overflow`
 *
 * @example
 * scaleToPopulation({ estimate: 100, halfWidth: 30 }, simpleRandomSample({ populationSize: 10, sampleSize: 4 })).total.interval.lower; // 700
 */
export function scaleToPopulation(
  mean: { readonly estimate: number; readonly halfWidth: number },
  design: SimpleRandomSample,
): MeanAndTotal {
  const where = 'scaleToPopulation';
  requireDesign(where, design);
  requireKeys(where, 'mean', mean, { required: ['estimate', 'halfWidth'] });
  requireNumber(where, 'mean.estimate', mean.estimate, {});
  requireNumber(where, 'mean.halfWidth', mean.halfWidth, { atLeast: 0 });
  const centred = (estimate: number, halfWidth: number): CentredInterval => ({
    estimate: requireResult(where, 'estimate', estimate),
    halfWidth: requireResult(where, 'halfWidth', halfWidth),
    interval: intervalFromHalfWidth(estimate, halfWidth),
  });
  return {
    mean: centred(mean.estimate, mean.halfWidth),
    total: centred(design.populationSize * mean.estimate, design.populationSize * mean.halfWidth),
  };
}
