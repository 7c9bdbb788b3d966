import { KlusterlabError } from '../../errors';
import { requireNumber } from '../contract';
import type { CodeValue } from '../contract';
import type { Ratings } from './ratings';

/**
 * Two coders' ratings from their cross-tabulation: one unit for each count.
 *
 * @param counts how many units the first coder put in the row's category and the second in the column's
 * @param categories the categories of the rows, and of the columns in the same order
 * @returns one row of two codes for each unit
 * @throws KlusterlabError `not-square` or `invalid-number`
 *
 * @example
 * ratingsFromCrossTabulation([[1, 1], [0, 0]], ['a', 'b']); // [['a', 'a'], ['a', 'b']]
 */
export function ratingsFromCrossTabulation(
  counts: readonly (readonly number[])[],
  categories: readonly CodeValue[],
): Ratings {
  const where = 'ratingsFromCrossTabulation';
  if (counts.length !== categories.length || counts.some((row) => row.length !== categories.length)) {
    throw new KlusterlabError({
      code: 'not-square',
      where,
      parameter: 'counts',
      expected: `${categories.length} rows of ${categories.length} counts`,
      received: counts.map((row) => row.length),
    });
  }
  return counts.flatMap((row, first) =>
    row.flatMap((count, second) => {
      requireNumber(where, `counts[${first}][${second}]`, count, { whole: true, atLeast: 0, unit: 'units' });
      return Array.from({ length: count }, () => [categories[first] ?? null, categories[second] ?? null]);
    }),
  );
}
