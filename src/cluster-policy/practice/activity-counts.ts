import type { FigureValue } from '../../report';
import type { Row } from '../../tables';
import { requireKeys, requireNumbering, textCell } from '../rows';
import { ARENAS, caseActivities } from './case-activities';

/**
 * How many case clusters there are, and how many activities of each kind 5.1 lists for them.
 *
 * @param tables rows of `case-clusters` and `case-activities`
 * @returns ledger id to value
 * @throws KlusterlabError `key-mismatch` or `numbering` naming the row
 *
 * @example
 * activityCounts({ clusters: table('case-clusters'), activities: table('case-activities') })['5.1.case-4.platform']; // 8
 */
export function activityCounts(tables: {
  readonly clusters: readonly Row[];
  readonly activities: readonly Row[];
}): Readonly<Record<string, FigureValue>> {
  const where = 'activityCounts';
  requireKeys(where, tables.clusters, (row) => `case-${row['number']}`);
  requireNumbering(where, tables.clusters, () => 'case-clusters');
  const activities = caseActivities(tables.activities);
  const clusters = tables.clusters.map((row) => textCell(row, 'id', where));
  return {
    '5.case-studies': clusters.length,
    ...Object.fromEntries(
      clusters.flatMap((cluster) =>
        ARENAS.map((arena) => [
          `5.1.${cluster}.${arena}`,
          activities.filter((activity) => activity.case === cluster && activity.arena === arena).length,
        ]),
      ),
    ),
  };
}
