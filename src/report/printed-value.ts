import { KlusterlabError } from '../errors';
import type { Interval } from './interval';
import type { LedgerRow } from './ledger-row';
import { unitScale } from './unit-scale';

/** True if the row's print is a number: its comparison is exact, rounded or about. */
export function isNumeric(row: LedgerRow): boolean {
  return row.comparison !== 'category' && row.comparison !== 'set';
}

/**
 * The printed number in base units: SEK, shares in [0, 1], counts.
 *
 * @throws KlusterlabError `not-a-number` if the row prints a category or a set.
 */
export function printedNumber(row: LedgerRow): number {
  const value = Number(row.value);
  if (!isNumeric(row) || row.value.trim() === '' || !Number.isFinite(value)) {
    throw new KlusterlabError({
      code: 'not-a-number',
      where: 'ledger',
      parameter: row.id,
      expected: 'a row that prints a number',
      received: row.value,
      hint: 'Read categories with publishedText and sets with publishedSet.',
    });
  }
  return value * unitScale(row.unit);
}

/** The members of a printed set, in the order of the print. */
export function printedSet(row: LedgerRow): readonly string[] {
  return row.value === '' ? [] : row.value.split('|').map((item) => item.trim());
}

/**
 * Every value that the print stands for, in base units.
 *
 * Exact: the number itself. Rounded to d decimals: half a unit of the last decimal to both sides
 * (closed, since reports rarely say how they round a tie). About: the interval that the row states.
 */
export function printedInterval(row: LedgerRow): Interval {
  const scale = unitScale(row.unit);
  if (row.comparison === 'about') return { lower: (row.lower ?? NaN) * scale, upper: (row.upper ?? NaN) * scale };
  const value = printedNumber(row);
  const half = row.comparison === 'rounded' ? 0.5 * 10 ** -(row.decimals ?? 0) * scale : 0;
  return { lower: value - half, upper: value + half };
}
