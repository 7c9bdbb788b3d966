import type { DecisionRule } from '../../classification';
import type { PriorityStep } from './priority-steps';

/**
 * Priority steps on the activities of the leading arena, as decision rules for theoryOfChange: a failure has the
 * priority of the first step that its activities reach in any one arena.
 *
 * @param steps highest first
 * @param arenas the arenas
 * @param mostActivities no failure has more activities than this
 *
 * @example
 * leadingArenaRules([{ id: 'some', atLeast: 1, priority: 'some', section: '5' }], ['platform'], 2)[0];
 * // { id: 'some.platform', conditions: { 'weight:platform': [1, 2] }, outcome: 'some', section: '5' }
 */
export function leadingArenaRules(
  steps: readonly PriorityStep[],
  arenas: readonly string[],
  mostActivities: number,
): readonly DecisionRule[] {
  return steps.flatMap(({ id, atLeast, priority, section }) => {
    const counts = Array.from({ length: Math.max(0, mostActivities - atLeast) + 1 }, (_, index) => atLeast + index);
    return arenas.map((arena) => ({
      id: `${id}.${arena}`,
      conditions: { [`weight:${arena}`]: counts },
      outcome: priority,
      section,
    }));
  });
}
