import type { LedgerRow } from '../../src/report';
import { printedSet, unitScale } from '../../src/report';

/** The part of a ledger row that says which numbers it prints. */
export type PrintingRow = Pick<LedgerRow, 'value' | 'lower' | 'upper' | 'unit' | 'comparison'>;

/**
 * The numbers that a ledger row accounts for in a text: its value and the bounds of its interval, in its unit and, for
 * thousands and millions, written out as well; for a set how many members it has.
 */
export function printedNumbers(row: PrintingRow): readonly number[] {
  const value = row.value.trim() === '' ? NaN : Number(row.value);
  const own = Number.isFinite(value) ? [value] : [];
  const numbers = [...own, row.lower, row.upper].filter((number): number is number => number !== null);
  const scale = unitScale(row.unit);
  const writtenOut = scale > 1 ? numbers.map((number) => number * scale) : [];
  const members = row.comparison === 'set' && row.value !== '' ? [printedSet(row as LedgerRow).length] : [];
  return [...numbers, ...writtenOut, ...members];
}
