import type { Bounds } from '../../estimation/interval/bounds';
import { middlePositions } from './constraints';
import type { SortedLimits } from './constraints';

/** The least and greatest sum of values within the limits, their median included. */
export function sumRange({
  sampleSize,
  lower,
  upper,
  median,
}: Pick<SortedLimits, 'sampleSize' | 'lower' | 'upper' | 'median'>): Bounds {
  let [least, most] = [0, 0];
  for (let k = 0; k < sampleSize; k += 1) {
    least += lower[k] as number;
    most += upper[k] as number;
  }
  const [low, high] = middlePositions(sampleSize);
  if (median === null || low === high) return { lower: least, upper: most };
  // Of the two middle values only the midpoint is limited beyond the limits of each.
  return {
    lower: least + Math.max(0, 2 * median.lower - (lower[low] as number) - (lower[high] as number)),
    upper: most - Math.max(0, (upper[low] as number) + (upper[high] as number) - 2 * median.upper),
  };
}
