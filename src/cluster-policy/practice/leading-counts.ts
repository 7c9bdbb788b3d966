import type { ProblemPriority, RankedItem } from '../../classification';

/**
 * Each failure with the number of its activities in its leading arena, and a coded priority: what priorityReversals
 * needs to tell whether any thresholds at all could give the coding.
 *
 * @param priorities what failurePriorities gives
 * @param priorityOf the coded priority of a failure
 *
 * @example
 * leadingCounts(priorities, ({ priority }) => priority)[0]?.value; // 6
 */
export function leadingCounts(
  priorities: readonly ProblemPriority[],
  priorityOf: (entry: ProblemPriority) => string,
): readonly RankedItem[] {
  return priorities.map((entry) => ({
    item: entry.problem,
    value: Math.max(0, ...Object.values(entry.weightByArena)),
    priority: priorityOf(entry),
  }));
}
