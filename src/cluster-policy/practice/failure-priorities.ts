import { theoryOfChange } from '../../classification';
import type { Activity, ProblemPriority } from '../../classification';
import { KlusterlabError } from '../../errors';
import type { Row } from '../../tables';
import { textCell } from '../rows';
import { ARENAS, caseActivities } from './case-activities';
import { leadingArenaRules } from './leading-arena-rules';
import type { PracticeTables } from './practice-tables';
import type { PracticeReading } from './priority-steps';

/**
 * What the case clusters do about each failure of chapter 4, and the priority that a reading gives it.
 *
 * @param tables failures, activities, and our coding of which activity works on which failure
 * @param reading which links count, the steps of priority, and the share that makes an arena count
 * @returns one entry for each failure, with the links behind it
 * @throws KlusterlabError `activity-without-failure`, and what caseActivities and theoryOfChange throw
 *
 * @example
 * failurePriorities(tables, TABLE_9_READING).find(({ problem }) => problem === 'ideas')?.priority; // 'high'
 */
export function failurePriorities(tables: PracticeTables, reading: PracticeReading): readonly ProblemPriority[] {
  const where = 'failurePriorities';
  const activities = caseActivities(tables.activities);
  requireLinks(activities, tables.links);
  const links = tables.links
    .filter((row) => (reading.bases as readonly string[]).includes(textCell(row, 'basis', where)))
    .map((row) => ({
      activity: textCell(row, 'activity', where),
      problem: textCell(row, 'failure', where),
      weight: 1,
    }));
  return theoryOfChange(activities, links, {
    problems: tables.failures.map((row) => textCell(row, 'id', where)),
    arenas: ARENAS,
    arenaShare: reading.arenaShare,
    priority: {
      kind: 'rules',
      rules: leadingArenaRules(reading.steps, ARENAS, activities.length),
      otherwise: reading.otherwise,
    },
  });
}

/** Every activity that 5.1 lists is coded: none was passed over. */
function requireLinks(activities: readonly Activity[], links: readonly Row[]): void {
  const coded = links.map((row) => row['activity']);
  const missing = activities.map(({ id }) => id).filter((id) => !coded.includes(id));
  if (missing.length === 0) return;
  throw new KlusterlabError({
    code: 'activity-without-failure',
    where: 'failurePriorities',
    parameter: 'links',
    expected: 'at least one failure for each activity',
    received: missing,
  });
}
