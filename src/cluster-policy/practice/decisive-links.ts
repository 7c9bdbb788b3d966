import { failurePriorities } from './failure-priorities';
import type { PracticeTables } from './practice-tables';
import type { PracticeReading } from './priority-steps';
import { table9Values } from './table-9-values';

/** One coded link on which a cell of Table 9 hangs. */
export interface DecisiveLink {
  readonly activity: string;
  readonly failure: string;
  readonly basis: string;
  /** The cells that come out differently without the link. */
  readonly cells: readonly string[];
}

/**
 * Which coded links Table 9 hangs on: those without which a cell of it would come out differently.
 *
 * The other links have slack, since a priority asks for a number of activities and not for certain ones.
 *
 * @param tables failures, activities and links
 * @param reading how Table 9 is read from them
 * @returns the links, in the order of the coding, with the cells that change
 * @throws KlusterlabError what failurePriorities throws
 *
 * @example
 * decisiveLinks(tables, TABLE_9_READING).length; // 15
 */
export function decisiveLinks(tables: PracticeTables, reading: PracticeReading): readonly DecisiveLink[] {
  const all = table9Values(failurePriorities(tables, reading));
  return tables.links.flatMap((link) => {
    // The link loses its basis instead of its row, since each activity must stay coded.
    const without = tables.links.map((row) => (row === link ? { ...row, basis: 'dropped' } : row));
    const values = table9Values(failurePriorities({ ...tables, links: without }, reading));
    const cells = Object.keys(all).filter((id) => values[id] !== all[id]);
    const { activity, failure, basis } = link;
    return cells.length === 0
      ? []
      : [{ activity: String(activity), failure: String(failure), basis: String(basis), cells }];
  });
}
