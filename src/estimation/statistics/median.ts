import { median as libraryMedian } from 'simple-statistics';
import { requireResult, requireValues } from '../contract';

/**
 * The middle value in order of size; for an even count the midpoint of the two middle ones (R's type 7).
 *
 * From simple-statistics; ties and order do not matter, and the input is not reordered.
 *
 * @param values at least one finite number, all in one unit
 * @returns the median, in the unit of the values; exact for an odd count
 * @throws KlusterlabError `invalid-value` naming the place, `too-few-values`, `overflow`
 *
 * @example
 * median([5, 1, 9, 3]); // 4
 */
export function median(values: readonly number[]): number {
  requireValues('median', values, 1);
  return requireResult('median', 'median', libraryMedian(values));
}
