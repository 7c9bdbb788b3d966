import { requireColumns, rowKey } from '../contract';
import type { CodedRow } from '../contract';

/**
 * Groups rows that no listed column tells apart (Pawlak 1982, Rough sets: the indiscernibility relation).
 *
 * @param rows coded rows
 * @param columns the columns that may tell rows apart; with none, all rows are one class
 * @returns row positions from 0, each class ascending, classes in the order of their first row
 * @throws KlusterlabError `missing-column` or `invalid-code`
 *
 * @example
 * indiscernibilityClasses([{ a: 1 }, { a: 2 }, { a: 1 }], ['a']); // [[0, 2], [1]]
 */
export function indiscernibilityClasses(
  rows: readonly CodedRow[],
  columns: readonly string[],
): readonly (readonly number[])[] {
  requireColumns('indiscernibilityClasses', rows, columns);
  const classes = new Map<string, number[]>();
  rows.forEach((row, index) => {
    const key = rowKey(row, columns);
    const members = classes.get(key);
    if (members === undefined) classes.set(key, [index]);
    else members.push(index);
  });
  return [...classes.values()];
}
