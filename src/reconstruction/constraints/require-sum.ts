import type { Bounds } from '../../estimation/interval/bounds';
import { middlePositions } from './constraints';
import type { SortedLimits } from './constraints';
import { infeasible, rangeText } from './infeasible';
import { sumRange } from './sum-range';

/**
 * Throws `infeasible` unless some values within the limits have the sum.
 *
 * Named is the median, with the range that the other figures leave it, if the sum would do without it; else the sum.
 */
export function requireSum(where: string, limits: SortedLimits, withoutMedian: SortedLimits): void {
  const { sum, median } = limits;
  const overlaps = (range: Bounds): boolean => {
    const slack = 1e-13 * (Math.abs(range.lower) + Math.abs(range.upper) + Math.abs(sum.lower));
    return sum.upper >= range.lower - slack && sum.lower <= range.upper + slack;
  };
  const range = sumRange(withoutMedian);
  if (!overlaps(range)) {
    const expected = `${rangeText(range.lower, range.upper)}, which is what sample size and the limits of the values leave`;
    throw infeasible(where, 'sum', sum, expected);
  }
  if (median === null || overlaps(sumRange(limits))) return;
  const { lower, upper } = medianRange(withoutMedian);
  const expected = `${rangeText(lower, upper)}, which is what sample size, sum and the limits of the values leave`;
  throw infeasible(where, 'median', median, expected);
}

/** The medians with which a sum can be had: the least and greatest sums rise with the median. */
function medianRange(limits: SortedLimits): Bounds {
  const [low, high] = middlePositions(limits.sampleSize);
  const ends = { lower: limits.lower[low] as number, upper: limits.upper[high] as number };
  const at = (median: number): Bounds =>
    sumRange({
      ...limits,
      lower: limits.lower.map((value, k) => (k >= high ? Math.max(value, median) : value)),
      upper: limits.upper.map((value, k) => (k <= low ? Math.min(value, median) : value)),
      median: { lower: median, upper: median },
    });
  return {
    lower: firstWhere((median) => at(median).upper >= limits.sum.lower, ends),
    upper: firstWhere((median) => at(median).lower > limits.sum.upper, ends),
  };
}

/** The place between the ends where a condition that stays true once it is true begins to hold. */
function firstWhere(holds: (value: number) => boolean, { lower, upper }: Bounds): number {
  let [from, to] = [lower, upper];
  if (holds(from)) return from;
  for (let step = 0; step < 100; step += 1) {
    const middle = from + (to - from) / 2;
    if (holds(middle)) to = middle;
    else from = middle;
  }
  return to;
}
