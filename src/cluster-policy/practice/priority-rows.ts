import type { ProblemPriority } from '../../classification';

/** One failure with its activities by arena, as a row of a table. */
export interface PriorityRow {
  readonly failure: string;
  readonly platform: number;
  readonly project: number;
  readonly activities: number;
  readonly clusters: number;
  readonly arenas: readonly string[];
  readonly priority: string;
}

/**
 * Priorities as rows to show.
 *
 * @param priorities what failurePriorities gives
 *
 * @example
 * priorityRows(priorities)[0]?.platform; // 6
 */
export function priorityRows(priorities: readonly ProblemPriority[]): readonly PriorityRow[] {
  return priorities.map(({ problem, activities, cases, arenas, priority, weightByArena }) => ({
    failure: problem,
    platform: weightByArena['platform'] ?? 0,
    project: weightByArena['project'] ?? 0,
    activities,
    clusters: cases,
    arenas,
    priority,
  }));
}
