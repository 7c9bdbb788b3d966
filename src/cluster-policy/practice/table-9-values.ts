import type { ProblemPriority } from '../../classification';
import type { FigureValue } from '../../report';

/**
 * The cells of Table 9 as a reading of the coded activities gives them.
 *
 * @param priorities what failurePriorities gives
 * @returns ledger id to value: the priority of each failure, and the arena of those that any activity works on
 *
 * @example
 * table9Values(priorities)['t9.ideas.arena']; // 'project'
 */
export function table9Values(priorities: readonly ProblemPriority[]): Readonly<Record<string, FigureValue>> {
  return Object.fromEntries(
    priorities.flatMap(({ problem, priority, activities, arenas }): [string, FigureValue][] => [
      ...(activities > 0 ? [arenaCell(problem, arenas)] : []),
      [`t9.${problem}.priority`, priority],
    ]),
  );
}

function arenaCell(problem: string, arenas: readonly string[]): [string, FigureValue] {
  return [`t9.${problem}.arena`, arenas.length > 1 ? 'both' : (arenas[0] ?? 'neither')];
}
