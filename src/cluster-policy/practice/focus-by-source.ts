import type { ProblemPriority, Triangulation } from '../../classification';

/** What the case clusters do about the failures that one kind of source names. */
export interface FocusBySource {
  /** Policy alone, research on initiatives (with others or not), or Porter alone or with policy. */
  readonly namedBy: 'policy' | 'research' | 'porter';
  readonly failures: number;
  readonly highPriority: number;
  readonly shareOfHighPriority: number;
  readonly activitiesPerFailure: number;
}

/**
 * Whose failures the case clusters work on: by the share of failures with high priority, and by activities per failure.
 *
 * @param priorities what failurePriorities gives
 * @param triangulation who names each failure (failureTriangulation)
 * @returns one row for the failures that policy alone names, one for those that research names, one for the others
 *
 * @example
 * focusBySource(priorities, triangulation)[0]?.shareOfHighPriority; // 0.5
 */
export function focusBySource(
  priorities: readonly ProblemPriority[],
  { items }: Triangulation,
): readonly FocusBySource[] {
  const kindOf = (failure: string): FocusBySource['namedBy'] => {
    const namedBy = items.find(({ item }) => item === failure)?.namedBy ?? [];
    if (namedBy.includes('initiative-research')) return 'research';
    return namedBy.includes('porter') ? 'porter' : 'policy';
  };
  return (['policy', 'research', 'porter'] as const).map((namedBy) => {
    const own = priorities.filter(({ problem }) => kindOf(problem) === namedBy);
    const high = own.filter(({ priority }) => priority === 'high').length;
    const activities = own.reduce((sum, entry) => sum + entry.activities, 0);
    return {
      namedBy,
      failures: own.length,
      highPriority: high,
      shareOfHighPriority: own.length === 0 ? 0 : high / own.length,
      activitiesPerFailure: own.length === 0 ? 0 : activities / own.length,
    };
  });
}
