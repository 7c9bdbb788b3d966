import type { ProblemPriority } from '../../classification';
import type { Row } from '../../tables';
import { textCell } from '../rows';

/** One critical point beside what the case clusters do about the failure that it bears on. */
export interface CritiqueAndPriority {
  readonly point: string;
  readonly source: string;
  readonly theme: string;
  /** The failure by our reading; null if it bears on none. */
  readonly failure: string | null;
  readonly priority: string | null;
  readonly activities: number | null;
}

/**
 * The critical points of 5.3 beside the priority of the failure that each bears on.
 *
 * @param critiques rows of `critiques`
 * @param priorities what failurePriorities gives
 * @throws KlusterlabError `empty-cell`
 *
 * @example
 * critiquesAndPriorities(table('critiques'), priorities)[3]?.priority; // 'medium'
 */
export function critiquesAndPriorities(
  critiques: readonly Row[],
  priorities: readonly ProblemPriority[],
): readonly CritiqueAndPriority[] {
  return critiques.map((row) => {
    const entry = priorities.find(({ problem }) => problem === row['failure']);
    return {
      point: textCell(row, 'label', 'critiquesAndPriorities'),
      source: textCell(row, 'source', 'critiquesAndPriorities'),
      theme: textCell(row, 'theme', 'critiquesAndPriorities'),
      failure: entry?.problem ?? null,
      priority: entry?.priority ?? null,
      activities: entry?.activities ?? null,
    };
  });
}
