import { KlusterlabError } from '../../errors';
import type { CodedRow } from './coded-row';

/** Throws unless every row has every column with a code in it; the message names the first row (from 1) and column. */
export function requireColumns(
  where: string,
  rows: readonly CodedRow[],
  columns: readonly string[],
  rowName: (index: number) => string = (index) => `${where}, row ${index + 1}`,
): void {
  rows.forEach((row, index) => {
    for (const column of columns) {
      const value: unknown = row[column];
      if (!Object.prototype.hasOwnProperty.call(row, column) || value === undefined) {
        throw new KlusterlabError({
          code: 'missing-column',
          where: rowName(index),
          parameter: column,
          expected: 'a column of the coded table',
          received: Object.keys(row),
        });
      }
      const isCode =
        value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
      if (!isCode) {
        throw new KlusterlabError({
          code: 'invalid-code',
          where: rowName(index),
          parameter: column,
          expected: 'a code: text, a finite number, true, false or null',
          received: value,
        });
      }
    }
  });
}
