import { requireKeys, requireNumber, requireResult } from '../contract';
import type { CentralBounds } from '../interval/central-bounds';
import { sum } from '../statistics/sum';
import type { AnnualLevel } from './annual-level';
import { continuityOf } from './financing-continuity';
import type { FinancingContinuity } from './financing-continuity';
import { readCentralBounds } from './read-central-bounds';
import { relativeLevels } from './relative-levels';

/** The assumptions that carry an annual cost over years; all stated, none has a default. */
export interface AccumulationOptions {
  readonly fromYear: number;
  /** The last year counted; at most 200 years from the first. */
  readonly toYear: number;
  readonly level: AnnualLevel;
  /** Share of the units that are active in each year, from 0 to 1. */
  readonly activeShare: number | CentralBounds;
  readonly continuity: FinancingContinuity;
}

/** A cost over years: bounds, the central value between them, the years, and what all of it rests on. */
export interface AccumulatedCost extends CentralBounds {
  /** Years counted, both ends included. */
  readonly years: number;
  /** Each year on its own, before continuity is considered. */
  readonly byYear: readonly ({ readonly year: number } & CentralBounds)[];
  readonly method: string;
  readonly assumptions: readonly string[];
}

/**
 * The cost over a span of years that the cost of one year supports: bounds, not an estimate with a sampling error.
 *
 * Σ over the years of annual × relative level × active share, at the lower, central and upper ends. Under `onePeriod`
 * the lower bound counts only what every placement of the shortest period around the observed year is sure to cover;
 * central and upper count every year.
 *
 * @param annual cost of one year, at least 0; a number, or bounds with a central value (an interval and its estimate)
 * @param options years, level, active share, continuity
 * @returns lower ≤ central ≤ upper in the unit of the annual cost, by year, with the assumptions in words
 * @throws KlusterlabError `invalid-number`, `inverted-bounds`, `invalid-choice`, `unknown-option`, `missing-option`,
 *   `overflow`
 *
 * @example
 * accumulatedCost(500, { fromYear: 2007, toYear: 2011, level: { kind: 'stable' }, activeShare: 1,
 *   continuity: { kind: 'everyYear' } }).central; // 2500
 */
export function accumulatedCost(annual: number | CentralBounds, options: AccumulationOptions): AccumulatedCost {
  const where = 'accumulatedCost';
  requireKeys(where, 'options', options, { required: ['fromYear', 'toYear', 'level', 'activeShare', 'continuity'] });
  const { fromYear, toYear, level, continuity } = options;
  requireNumber(where, 'fromYear', fromYear, { whole: true, unit: 'calendar year' });
  requireNumber(where, 'toYear', toYear, {
    whole: true,
    atLeast: fromYear,
    atMost: fromYear + 199,
    unit: 'calendar year',
  });
  const years = Array.from({ length: toYear - fromYear + 1 }, (_, index) => fromYear + index);
  const cost = readCentralBounds(where, 'annual', annual, { atLeast: 0 });
  const unit = 'a share, 0.3 for 30 %';
  const active = readCentralBounds(where, 'activeShare', options.activeShare, { atLeast: 0, atMost: 1, unit });
  const { levels, assumption } = relativeLevels(where, level, years);
  const end = (side: 'lower' | 'central' | 'upper', relative: CentralBounds): number =>
    requireResult(where, side, cost[side] * relative[side] * active[side]);
  const byYear = levels.map((relative, index) => ({
    year: fromYear + index,
    lower: end('lower', relative),
    central: end('central', relative),
    upper: end('upper', relative),
  }));
  const counted = continuityOf(where, continuity);
  return {
    lower: counted.lower(byYear),
    central: sum(byYear.map(({ central }) => central)),
    upper: sum(byYear.map(({ upper }) => upper)),
    years: years.length,
    byYear,
    method: `annual cost × relative level × active share, summed over ${fromYear}–${toYear}`,
    assumptions: [
      assumption,
      active.lower === 1
        ? 'All units are active in every year.'
        : `In each year ${active.lower} to ${active.upper} of the units are active.`,
      counted.assumption,
      'The annual cost is the same kind of cost in every year; prices are not adjusted.',
    ],
  };
}
