import { KlusterlabError } from '../../errors';
import { requireKeys, requireNumber } from '../../estimation/contract';
import { MODEL_SETTINGS_KEYS, readModelSettings } from './model-settings';
import { requireScenario } from './selection-scenario';
import type { SelectionScenario } from './selection-scenario';
import type { ModelSettings, SimulationTask } from './simulation-task';

/** Replicates of one task. Part of the result: another size would deal out the random numbers differently. */
export const REPLICATES_PER_TASK = 250;

/** Streams of a seed (`fastRandom`), one for each task. */
const MAXIMUM_TASKS = 1_000_000;

export interface SimulationOptions extends ModelSettings {
  /** How many samples to draw, at least 2. */
  readonly replicates: number;
  readonly seed: number;
}

/**
 * Cuts a simulation into tasks of 250 replicates, task k with stream k: the results do not depend on who runs which
 * task, only on seed and number of replicates.
 *
 * @param models names of the models to compare, each once
 * @param scenario population and selection
 * @param options replicates, seed, confidence level and convention
 * @returns tasks that can be copied to workers; `runSimulationTask` runs one, `combineSimulation` puts them together
 * @throws KlusterlabError `invalid-number`, `invalid-models`, `invalid-choice`, `unknown-option`, `missing-option`,
 *   and what is wrong with the scenario
 *
 * @example
 * simulationTasks(['mean'], { name: 'tiny', population: { kind: 'fixed', values: [1, 2, 3] }, sampleSize: 2,
 *   selection: { kind: 'simpleRandom' } }, { replicates: 300, seed: 1, confidenceLevel: 0.95 }).map((task) => task.replicates); // [250, 50]
 */
export function simulationTasks(
  models: readonly string[],
  scenario: SelectionScenario,
  options: SimulationOptions,
): readonly SimulationTask[] {
  const where = 'simulationTasks';
  requireKeys(where, 'options', options, {
    required: ['replicates', 'seed', ...MODEL_SETTINGS_KEYS.required],
    optional: MODEL_SETTINGS_KEYS.optional,
  });
  requireScenario(where, scenario);
  requireModelNames(where, models);
  const settings = readModelSettings(where, options);
  const { replicates, seed } = options;
  const atMost = REPLICATES_PER_TASK * MAXIMUM_TASKS;
  requireNumber(where, 'replicates', replicates, { whole: true, atLeast: 2, atMost, unit: 'samples' });
  const tasks = Math.ceil(replicates / REPLICATES_PER_TASK);
  return Array.from({ length: tasks }, (_, stream) => ({
    scenario,
    models,
    settings,
    replicates: Math.min(REPLICATES_PER_TASK, replicates - stream * REPLICATES_PER_TASK),
    seed,
    stream,
    tasks,
  }));
}

/** Throws unless there is at least one name and none twice. */
export function requireModelNames(where: string, models: readonly string[]): void {
  if (Array.isArray(models) && models.length > 0 && new Set(models).size === models.length) return;
  const expected = 'at least one model, each name once';
  throw new KlusterlabError({ code: 'invalid-models', where, parameter: 'models', expected, received: models });
}
