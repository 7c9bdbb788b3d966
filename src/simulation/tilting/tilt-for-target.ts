import { requireChoice, requireDesign, requireKeys, requireNumber } from '../../estimation/contract';
import type { Bounds, SimpleRandomSample } from '../../estimation';
import { readSampleValues } from '../sample-values';
import type { SampleValues } from '../sample-values';
import { expanderOf, SELECTION_MEASURES } from '../selection/selection-measure';
import type { SelectionMeasure } from '../selection/selection-measure';
import { requireTiltFamily, tiltCoordinate } from './tilt';
import type { TiltFamily } from './tilt';
import { tiltedMean } from './tilted-mean';
import { exp } from '../../portable-math';

export interface TiltForTargetOptions {
  /** The total that the tilt shall give, in the unit of the values. */
  readonly target: number;
  readonly family: TiltFamily;
  readonly measure: SelectionMeasure;
}

/** The tilt by size that gives a wanted total. */
export interface TiltForTarget extends TiltForTargetOptions {
  /** λ, above 0 if large units must have been favoured; null if no tilt gives the target. */
  readonly tilt: number | null;
  /** The total without tilt. */
  readonly untiltedTotal: number;
  /** What tilts without end tend to: totals strictly between can be reached. */
  readonly limits: Bounds;
  /** How many times as high the inclusion of the largest sampled unit then is as that of the smallest; null without a tilt. */
  readonly inclusionRatio: number | null;
}

const MAXIMUM_HALVINGS = 200;

/**
 * How strongly selection must have gone by size to turn the sample's plain total N·ȳ into another.
 *
 * Solves `tiltedTotal(λ) = target`, which falls in λ (its derivative is −cov of value and coordinate), by bisection to
 * the last bit that λ has.
 *
 * Take care what a tilt is quoted in. In samples of 15 of 39 whose median is 0.77 and whose standard deviation is 0.74 of
 * the mean, the tilt that lowers the total from n observed values plus N − n means to n observed values plus N − n
 * medians is about one half for odds: 0.47 as a power, 0.54 exponential over the mean as scale (0.40 over the standard
 * deviation); for probabilities it is 0.28 and 0.31. (Means over data sets that such a summary allows.)
 *
 * @param values the n values, any order, one unit of measurement; positive for the family `power`
 * @param design the sample, n of N units
 * @param options target, family and measure, all stated
 * @returns the tilt, or null with the limits that no tilt passes
 * @throws KlusterlabError `invalid-value`, `size-mismatch`, `invalid-design`, `invalid-number`, `invalid-choice`,
 *   `unknown-option`, `missing-option`
 *
 * @example
 * tiltForTarget([1, 3], simpleRandomSample({ populationSize: 4, sampleSize: 2 }), { target: 8, family: { kind: 'power' }, measure: 'inclusionOdds' }).tilt; // 0
 */
export function tiltForTarget(
  values: SampleValues,
  design: SimpleRandomSample,
  options: TiltForTargetOptions,
): TiltForTarget {
  const where = 'tiltForTarget';
  requireDesign(where, design);
  requireKeys(where, 'options', options, { required: ['target', 'family', 'measure'] });
  const { target, family, measure } = options;
  requireNumber(where, 'target', target, {});
  requireChoice(where, 'measure', measure, SELECTION_MEASURES);
  const sorted = readSampleValues(where, values, design);
  requireTiltFamily(where, family, sorted);
  const { fixed, units } = expanderOf(sorted, design, measure);
  const totalAt = (tilt: number): number => fixed + units * tiltedMean(sorted, tilt, family);
  const untiltedTotal = totalAt(0);
  const smallest = sorted[0] as number;
  const largest = sorted[sorted.length - 1] as number;
  const limits = { lower: fixed + units * smallest, upper: fixed + units * largest };
  const tilt = solve(totalAt, target, untiltedTotal, limits);
  return {
    target,
    family,
    measure,
    tilt,
    untiltedTotal,
    limits,
    inclusionRatio: tilt === null ? null : inclusionRatio(tilt, smallest, largest, family),
  };
}

function solve(
  totalAt: (tilt: number) => number,
  target: number,
  untiltedTotal: number,
  limits: Bounds,
): number | null {
  if (target === untiltedTotal) return 0;
  if (target <= limits.lower || target >= limits.upper) return null;
  const sign = target < untiltedTotal ? 1 : -1;
  let far = 1;
  while (sign * (totalAt(sign * far) - target) > 0) {
    far *= 2;
    // So near a limit that weights of other values vanish before the target is passed.
    if (!Number.isFinite(far * far)) return null;
  }
  let near = 0;
  for (let halving = 0; halving < MAXIMUM_HALVINGS; halving += 1) {
    const middle = (near + far) / 2;
    if (middle === near || middle === far) break;
    if (sign * (totalAt(sign * middle) - target) > 0) near = middle;
    else far = middle;
  }
  return sign * far;
}

function inclusionRatio(tilt: number, smallest: number, largest: number, family: TiltFamily): number | null {
  const ratio = exp(tilt * (tiltCoordinate(largest, family) - tiltCoordinate(smallest, family)));
  return Number.isFinite(ratio) ? ratio : null;
}
