import { KlusterlabError } from '../../errors';
import type { Row } from '../../tables';

/**
 * The text of a cell that must not be empty.
 *
 * @param row a row of one of the report's tables
 * @param column the cell's column
 * @param where the calling function, for the error's text
 * @throws KlusterlabError `empty-cell` naming the row's id and the column
 *
 * @example
 * textCell({ id: 'gap-1', source: 'initiative-research' }, 'source', 'failureMentions'); // 'initiative-research'
 */
export function textCell(row: Row, column: string, where: string): string {
  const value = row[column];
  if (value !== null && value !== undefined && value !== '') return String(value);
  throw new KlusterlabError({
    code: 'empty-cell',
    where: `${where}, row ${String(row['id'] ?? JSON.stringify(row))}`,
    parameter: column,
    expected: 'a value',
    received: value,
  });
}
