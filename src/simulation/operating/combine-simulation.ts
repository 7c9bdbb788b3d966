import { KlusterlabError } from '../../errors';
import { mergeTallies } from './model-tally';
import type { ModelTally } from './model-tally';
import { addToMoments, NO_MOMENTS } from './moments';
import type { SimulationTally } from './simulation-task';

/** The tallies of a whole simulation. */
export interface CombinedSimulation {
  readonly replicates: number;
  readonly meanTotal: number;
  readonly tallies: readonly ModelTally[];
}

/**
 * Puts the tallies of all tasks together, in the order of their streams whatever the order they came in: the digits
 * are the same for one worker and for many.
 *
 * @param parts what `runSimulationTask` gave, one for each task
 * @throws KlusterlabError `missing-tasks` unless each task is there once
 *
 * @example
 * combineSimulation([{ stream: 0, tasks: 1, replicates: 2, meanTotal: 6, tallies: [] }]).replicates; // 2
 */
export function combineSimulation(parts: readonly SimulationTally[]): CombinedSimulation {
  const ordered = [...parts].sort((a, b) => a.stream - b.stream);
  const complete = ordered.every(({ stream, tasks }, index) => stream === index && tasks === ordered.length);
  if (ordered.length === 0 || !complete) {
    throw new KlusterlabError({
      code: 'missing-tasks',
      where: 'combineSimulation',
      parameter: 'parts',
      expected: 'the result of each task once',
      received: ordered.map(({ stream }) => stream).slice(0, 20),
    });
  }
  const [first, ...rest] = ordered as [SimulationTally, ...SimulationTally[]];
  return {
    replicates: ordered.reduce((count, part) => count + part.replicates, 0),
    meanTotal: ordered.reduce((moments, part) => addToMoments(moments, part.meanTotal, part.replicates), NO_MOMENTS)
      .mean,
    tallies: first.tallies.map((tally, index) =>
      rest.reduce((merged, part) => mergeTallies(merged, part.tallies[index]!), tally),
    ),
  };
}
