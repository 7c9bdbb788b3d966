import type { SampleConstraints } from './sample-constraints';
import { sampleFrame } from './sample-frame';
import type { ValueRun } from './value-run';

/**
 * The sample with the smallest sum of squares among those that meet feasible constraints.
 *
 * Moving two free values of one group towards each other keeps the sum and lowers the squares, so each group is even;
 * moving a lower value up and an upper one down does so too until one of the groups has arrived at the median.
 * The two middle values of an even sample coincide: apart they only add squares and narrow the groups.
 */
export function mostEvenSample(constraints: SampleConstraints): readonly ValueRun[] {
  const { minimum, maximum, median, sampleSize } = constraints;
  const { fixed, freeSum, freeCount } = sampleFrame(constraints);
  const within = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
  if (median === undefined || sampleSize === 2) {
    if (freeCount === 0) return fixed;
    return [...fixed, { value: within(freeSum / freeCount, minimum, maximum), count: freeCount }];
  }
  const middle = sampleSize % 2 === 0 ? [{ value: median, count: 2 }] : [];
  if (freeCount === 0) return [...fixed, ...middle];
  // The group that is not at the median; the other group's range holds it there.
  const other = (freeSum - freeCount * median) / freeCount;
  return [
    ...fixed,
    ...middle,
    { value: within(other, minimum, median), count: freeCount },
    { value: within(other, median, maximum), count: freeCount },
  ];
}
