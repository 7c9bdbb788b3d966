import { table } from '../../../src/cluster-policy';
import { failurePriorities, TABLE_9_READING } from '../../../src/cluster-policy/practice';
import type { PracticeTables } from '../../../src/cluster-policy/practice';

export const CLUSTERS = table('case-clusters');
export const PRACTICE: PracticeTables = {
  failures: table('market-failures'),
  activities: table('case-activities'),
  links: table('activity-failures'),
};
export const PRIORITIES = failurePriorities(PRACTICE, TABLE_9_READING);

/** The tables without one link, or with another failure in it. */
export function withLink(activity: string, failure: string, other: string | null): PracticeTables {
  return {
    ...PRACTICE,
    links: PRACTICE.links.flatMap((row) => {
      if (row['activity'] !== activity || row['failure'] !== failure) return [row];
      return other === null ? [] : [{ ...row, failure: other }];
    }),
  };
}
