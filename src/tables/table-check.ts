import type { Row } from './table-schema';

/** A fault that a check of one's own has found. */
export interface TableCheckFault {
  /** Place in the rows that the check was given, from 0. */
  readonly index: number;
  /** The column at fault, if it is one. */
  readonly column?: string;
  /** In kebab-case; `broken-rule` unless stated. */
  readonly code?: string;
  readonly expected: string;
  /** The value of the column unless stated. */
  readonly received?: unknown;
  readonly hint?: string;
}

/**
 * A rule that a table schema cannot say, about a row or several: takes all rows, gives the faults.
 *
 * Runs once types, constraints and keys hold, so it can rely on them.
 *
 * @example
 * const bounded: TableCheck = (rows) =>
 *   rows.flatMap((row, index) => (row.comparison === 'about' && row.lower === null ? [{ index, column: 'lower', expected: 'a number' }] : []));
 */
export type TableCheck = (rows: readonly Row[]) => readonly TableCheckFault[];
