import { requireBounds, requireKeys, requireNumber } from '../../estimation/contract';
import type { Bounds } from '../../estimation/interval/bounds';
import { KlusterlabError } from '../../errors';
import type { PublishedSummary } from '../published-summary';
import type { Constraints } from './constraints';
import { evenSample } from './even-sample';
import { infeasible, rangeText } from './infeasible';
import { requireOrder } from './require-order';
import { requireSum } from './require-sum';
import { sortedLimits } from './sorted-limits';
import { spreadOf } from './spread-of';
import { unevenSample } from './uneven-sample';

const FIGURES = ['minimum', 'maximum', 'median'] as const;

/**
 * The constraints that published figures put on the values, if some data set meets them all.
 *
 * @throws KlusterlabError `infeasible` with the figure that the others rule out and the range that they leave it;
 *   `unbounded`, `undefined-statistic`, `invalid-number`, `inverted-bounds`, `unknown-option`, `missing-option`
 */
export function readSummary(where: string, summary: PublishedSummary): Constraints {
  const optional = ['standardDeviation', 'support', ...FIGURES];
  requireKeys(where, 'summary', summary, { required: ['sampleSize', 'sum'], optional });
  const { sampleSize, standardDeviation } = summary;
  requireNumber(where, 'sampleSize', sampleSize, { whole: true, atLeast: 1, unit: 'values' });
  requireBounds(where, 'sum', summary.sum, {});
  for (const figure of FIGURES) {
    const bounds = summary[figure];
    if (bounds !== undefined) requireBounds(where, figure, bounds, {});
  }
  if (summary.support !== undefined) requireSupport(where, summary.support);
  if (standardDeviation !== undefined) requireDeviation(where, sampleSize, standardDeviation);
  requireOrder(where, summary);
  const limits = sortedLimits(where, summary);
  const { median: _, ...rest } = summary;
  requireSum(where, limits, sampleSize > 2 ? sortedLimits(where, rest) : limits);
  const even = evenSample(limits);
  const uneven = unevenSample(limits, even);
  const largest = Math.max(Math.abs(limits.lower[0] as number), Math.abs(limits.upper[sampleSize - 1] as number));
  const range = { lower: spreadOf(even), upper: Math.max(spreadOf(even), spreadOf(uneven)) };
  return {
    ...limits,
    even,
    uneven,
    spread:
      standardDeviation === undefined ? range : spreadWithin(where, standardDeviation, range, sampleSize, largest),
  };
}

/** The published spread as far as it is feasible. `size`: the largest value's, for the rounding. */
function spreadWithin(where: string, deviation: Bounds, range: Bounds, sampleSize: number, size: number): Bounds {
  const degrees = sampleSize - 1;
  const spread = { lower: degrees * deviation.lower ** 2, upper: degrees * deviation.upper ** 2 };
  // The ends of the range come out of sums of squares of values that are themselves rounded.
  const slack = 1e-11 * range.upper + sampleSize * (1e-13 * size) ** 2;
  if (spread.lower > range.upper + slack || spread.upper < range.lower - slack) {
    const ends = rangeText(Math.sqrt(range.lower / degrees), Math.sqrt(range.upper / degrees));
    throw infeasible(where, 'standardDeviation', deviation, `${ends}, which is what the other figures leave`);
  }
  const inside = (value: number): number => Math.min(range.upper, Math.max(range.lower, value));
  return { lower: inside(spread.lower), upper: inside(spread.upper) };
}

function requireDeviation(where: string, sampleSize: number, deviation: Bounds): void {
  requireBounds(where, 'standardDeviation', deviation, { atLeast: 0 });
  if (sampleSize > 1) return;
  throw new KlusterlabError({
    code: 'undefined-statistic',
    where,
    parameter: 'standardDeviation',
    expected: 'no standard deviation, since one value has none',
    received: deviation,
  });
}

function requireSupport(where: string, support: Bounds): void {
  requireKeys(where, 'support', support, { required: ['lower', 'upper'] });
  if (support.lower <= support.upper && support.lower < Infinity && support.upper > -Infinity) return;
  const expected = 'a lower end that is not above the upper end';
  throw new KlusterlabError({ code: 'inverted-bounds', where, parameter: 'support', expected, received: support });
}
