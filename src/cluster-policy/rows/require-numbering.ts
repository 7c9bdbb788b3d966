import { KlusterlabError } from '../../errors';
import type { Row } from '../../tables';

/**
 * Throws unless the printed numbers of each list run 1, 2, 3, … in the order of the rows.
 *
 * @param where the calling function, for the error's text
 * @param rows rows with a `number`
 * @param listOf the list that a row stands in
 * @throws KlusterlabError `numbering` naming the list, the number that was due and the one that came
 *
 * @example
 * requireNumbering('table8Values', [{ type: 'unclear', number: 1 }, { type: 'unclear', number: 2 }], (row) => String(row.type));
 */
export function requireNumbering(where: string, rows: readonly Row[], listOf: (row: Row) => string): void {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const list = listOf(row);
    const due = (counts.get(list) ?? 0) + 1;
    counts.set(list, due);
    if (row['number'] === due) continue;
    throw new KlusterlabError({
      code: 'numbering',
      where: `${where}, list ${list}, row ${String(row['id'] ?? row['failure'] ?? due)}`,
      parameter: 'number',
      expected: String(due),
      received: row['number'],
    });
  }
}
