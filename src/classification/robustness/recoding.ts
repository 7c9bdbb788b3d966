import type { CodedRow, CodeValue } from '../contract';
import type { RecodableCell } from './recodable-cells';

/** One flipped cell. */
export interface CodeChange {
  readonly row: number;
  readonly id: CodeValue;
  readonly column: string;
  readonly from: CodeValue;
  readonly to: CodeValue;
}

/** A set of flipped cells, in the order of the cells. */
export type Recoding = readonly CodeChange[];

/**
 * The table with some cells changed; rows without a change are shared, not copied.
 *
 * @param rows the coded table
 * @param recoding the changes
 * @returns a new table
 *
 * @example
 * recode([{ n: 'a', x: 0 }], [{ row: 0, id: 'a', column: 'x', from: 0, to: 1 }]); // [{ n: 'a', x: 1 }]
 */
export function recode(rows: readonly CodedRow[], recoding: Recoding): readonly CodedRow[] {
  const recoded = [...rows];
  for (const { row, column, to } of recoding) recoded[row] = { ...recoded[row], [column]: to };
  return recoded;
}

/** The change of one cell to its n-th alternative. */
export function changeOf(cell: RecodableCell, alternative: number): CodeChange {
  const { row, id, column, code, alternatives } = cell;
  return { row, id, column, from: code, to: alternatives[alternative] ?? null };
}
