import { KlusterlabError } from '../../errors';
import type { Row } from '../../tables';

/**
 * Throws unless each row's id is the key that its other cells spell, so that a changed cell cannot pass unseen.
 *
 * @param where the calling function, for the error's text
 * @param rows rows with an `id`
 * @param keyOf the key that the row's cells spell
 * @throws KlusterlabError `key-mismatch` naming the row
 *
 * @example
 * requireKeys('caseActivities', [{ id: 'case-1.platform-2', cluster: 'case-1', arena: 'platform', number: 2 }],
 *   (row) => `${row.cluster}.${row.arena}-${row.number}`);
 */
export function requireKeys(where: string, rows: readonly Row[], keyOf: (row: Row) => string): void {
  for (const row of rows) {
    const key = keyOf(row);
    if (row['id'] === key) continue;
    throw new KlusterlabError({
      code: 'key-mismatch',
      where: `${where}, row ${String(row['id'])}`,
      parameter: 'id',
      expected: `${key}, which the other cells of the row spell`,
      received: row['id'],
      hint: 'One of the cells was changed without the others.',
    });
  }
}
