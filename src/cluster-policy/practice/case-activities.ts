import type { Activity } from '../../classification';
import type { Row } from '../../tables';
import { requireKeys, requireNumbering, textCell } from '../rows';

/** The two arenas of an initiative's work (5.1). */
export const ARENAS = ['platform', 'project'] as const;

/**
 * The activities that 5.1 lists for the four case clusters.
 *
 * @param rows rows of `case-activities`
 * @returns each activity with its arena and its cluster
 * @throws KlusterlabError `key-mismatch` or `numbering` naming the row
 *
 * @example
 * caseActivities(table('case-activities')).length; // 45
 */
export function caseActivities(rows: readonly Row[]): readonly Activity[] {
  const where = 'caseActivities';
  const listOf = (row: Row): string => `${textCell(row, 'cluster', where)}.${textCell(row, 'arena', where)}`;
  requireKeys(where, rows, (row) => `${listOf(row)}-${row['number']}`);
  requireNumbering(where, rows, listOf);
  return rows.map((row) => ({
    id: textCell(row, 'id', where),
    arena: textCell(row, 'arena', where),
    case: textCell(row, 'cluster', where),
  }));
}
