import type { ProblemPriority } from '../../classification';

/** One failure whose priority is another under another reading. */
export interface ChangedPriority {
  readonly failure: string;
  readonly priority: string;
  readonly otherwise: string;
}

/**
 * Which failures change their priority under another reading of the activities.
 *
 * @param priorities what failurePriorities gives
 * @param others the same under another reading
 * @returns the failures that differ, with both priorities
 *
 * @example
 * changedPriorities(priorities, priorities); // []
 */
export function changedPriorities(
  priorities: readonly ProblemPriority[],
  others: readonly ProblemPriority[],
): readonly ChangedPriority[] {
  return priorities.flatMap(({ problem, priority }) => {
    const otherwise = others.find((entry) => entry.problem === problem)?.priority ?? 'none';
    return otherwise === priority ? [] : [{ failure: problem, priority, otherwise }];
  });
}
