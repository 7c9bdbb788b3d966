import type { SampleConstraints } from './sample-constraints';
import { sampleFrame } from './sample-frame';
import { sumOfSquares } from './value-run';
import type { ValueRun } from './value-run';

/**
 * The sample with the largest sum of squares among those that meet feasible constraints.
 *
 * Moving two values apart keeps the sum and raises the squares. So at most one free value is inside its range, the
 * others lie at an end; and either all free lower values equal the minimum or all free upper ones the maximum.
 * For an even sample size the squares are convex in the gap of the two middle values too, so the largest is at the
 * smallest or largest possible gap, or at one where no value is inside its range: those gaps are compared.
 */
export function mostUnevenSample(constraints: SampleConstraints): readonly ValueRun[] {
  const { minimum, maximum, median, sampleSize, sum } = constraints;
  const { fixed, freeSum, freeCount, largestGap } = sampleFrame(constraints);
  if (median === undefined || sampleSize === 2) {
    return [...fixed, ...pushedToEnds(freeCount, freeSum, minimum, maximum)];
  }
  const lowerAtMinimum = freeSum - freeCount * minimum;
  const upperAtMaximum = freeSum - freeCount * maximum;
  const withGap = (gap: number): readonly ValueRun[] => {
    // Where the gap reaches an end, the difference may round past it.
    const low = Math.max(minimum, median - gap);
    const high = Math.min(maximum, median + gap);
    const middle = [
      { value: low, count: 1 },
      { value: high, count: 1 },
    ];
    const free =
      lowerAtMinimum <= freeCount * maximum
        ? [{ value: minimum, count: freeCount }, ...pushedToEnds(freeCount, lowerAtMinimum, high, maximum)]
        : [...pushedToEnds(freeCount, upperAtMaximum, minimum, low), { value: maximum, count: freeCount }];
    return [...fixed, ...(sampleSize % 2 === 0 ? middle : []), ...free];
  };
  const counts = Array.from({ length: freeCount }, (_, index) => index + 1);
  const gaps = [
    ...counts.map((count) => (lowerAtMinimum - (freeCount - count) * maximum) / count - median),
    ...counts.map((count) => median - (upperAtMaximum - (freeCount - count) * minimum) / count),
  ];
  const allowed = Math.max(0, Math.min(largestGap, ...gaps.filter((_, index) => (index + 1) % freeCount === 0)));
  const candidates = [0, allowed, ...gaps.filter((gap) => gap > 0 && gap < allowed)].map(withGap);
  const mean = sum / sampleSize;
  return candidates.reduce((best, next) => (sumOfSquares(next, mean) > sumOfSquares(best, mean) ? next : best));
}

/** `count` values in [low, high] with the given total and the largest sum of squares: at most one is inside. */
function pushedToEnds(count: number, total: number, low: number, high: number): readonly ValueRun[] {
  if (count === 0) return [];
  if (low === high) return [{ value: low, count }];
  const atHigh = Math.min(count, Math.max(0, Math.floor((total - count * low) / (high - low))));
  if (atHigh === count) return [{ value: high, count }];
  const atLow = count - atHigh - 1;
  const inside = Math.min(high, Math.max(low, total - atHigh * high - atLow * low));
  return [
    { value: low, count: atLow },
    { value: inside, count: 1 },
    { value: high, count: atHigh },
  ];
}
