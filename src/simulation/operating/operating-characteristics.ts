import { requireKeys } from '../../estimation/contract';
import type { EstimationModel } from '../../models';
import { combineSimulation } from './combine-simulation';
import type { CombinedSimulation } from './combine-simulation';
import { enumerateOperation } from './enumerate-operation';
import { MODEL_SETTINGS_KEYS, readModelSettings } from './model-settings';
import { modelOperation } from './model-operation';
import type { ModelOperation } from './model-operation';
import { runSimulationTask } from './run-simulation-task';
import { requireScenario } from './selection-scenario';
import type { SelectionScenario } from './selection-scenario';
import type { ModelSettings } from './simulation-task';
import { REPLICATES_PER_TASK, requireModelNames, simulationTasks } from './simulation-tasks';
import type { SimulationOptions } from './simulation-tasks';

export interface EnumerationOptions extends ModelSettings {
  /** Every possible sample in place of drawn ones. */
  readonly enumerate: true;
  /** For models that draw random numbers themselves; without it they get none. */
  readonly seed?: number;
}

/** How models do under a scenario of selection. */
export interface OperatingCharacteristics {
  readonly scenario: string;
  readonly method: 'simulation' | 'enumeration';
  /** Samples drawn, or all that there are. */
  readonly samples: number;
  /** The population's total; its mean over the replicates where populations are drawn. */
  readonly meanTotal: number;
  readonly confidenceLevel: number;
  /** One for each model, in their order. */
  readonly models: readonly ModelOperation[];
  /** What the samples were drawn with; null if they were enumerated. */
  readonly random: { readonly algorithm: string; readonly seed: number; readonly streams: number } | null;
  readonly source: string;
}

/**
 * Bias, root mean square error, interval coverage and width of estimation models when samples come about as a scenario
 * says: at random, by size, by location, by age.
 *
 * Every model is held against the same target, the population total, also where it estimates another one by design.
 *
 * @param models the models to compare, each name once
 * @param scenario population and selection; an ensemble's population is drawn anew for each sample, and its figures
 *   are means over populations too
 * @param options confidence level and, if the models take one, the convention; replicates and seed, or `enumerate: true`
 *   for a fixed population with at most 200,000 samples
 * @returns a row for each model, each figure with its Monte Carlo standard error
 * @throws KlusterlabError `not-enumerable`, `too-many-samples`, `too-few-selectable`, `missing-auxiliary`,
 *   `invalid-models`, `invalid-number`, `invalid-value`, `invalid-choice`, `unknown-option`, `missing-option`
 *
 * @example
 * operatingCharacteristics([{ name: 'sum', estimate: ({ summary }) => ({ total: summary.sum, standardError: null, interval: null }) }],
 *   { name: 'tiny', population: { kind: 'fixed', values: [1, 2, 3] }, sampleSize: 2, selection: { kind: 'simpleRandom' } },
 *   { enumerate: true, confidenceLevel: 0.95 }).models[0].bias; // { value: -2, standardError: 0 }
 */
export function operatingCharacteristics(
  models: readonly EstimationModel[],
  scenario: SelectionScenario,
  options: SimulationOptions | EnumerationOptions,
): OperatingCharacteristics {
  const where = 'operatingCharacteristics';
  const names = models.map(({ name }) => name);
  if (!isEnumeration(options)) {
    const tasks = simulationTasks(names, scenario, options);
    const combined = combineSimulation(tasks.map((task) => runSimulationTask(task, models)));
    return describeOperation(combined, scenario, options);
  }
  requireKeys(where, 'options', options, {
    required: ['enumerate', ...MODEL_SETTINGS_KEYS.required],
    optional: ['seed', ...MODEL_SETTINGS_KEYS.optional],
  });
  requireScenario(where, scenario);
  requireModelNames(where, names);
  const settings = readModelSettings(where, options);
  return describeOperation(enumerateOperation(models, scenario, settings, options.seed), scenario, options);
}

/**
 * The result of a simulation whose tasks were run elsewhere: the same that `operatingCharacteristics` gives.
 *
 * @param combined what `combineSimulation` gave
 * @param scenario the scenario of the tasks
 * @param options the options that the tasks were made with
 *
 * @example
 * describeOperation({ replicates: 2, meanTotal: 6, tallies: [] }, { name: 'tiny' }, { replicates: 2, seed: 1, confidenceLevel: 0.95 }).samples; // 2
 */
export function describeOperation(
  combined: CombinedSimulation,
  scenario: SelectionScenario,
  options: SimulationOptions | EnumerationOptions,
): OperatingCharacteristics {
  const enumerated = isEnumeration(options);
  return {
    scenario: scenario.name,
    method: enumerated ? 'enumeration' : 'simulation',
    samples: combined.replicates,
    meanTotal: combined.meanTotal,
    confidenceLevel: options.confidenceLevel,
    models: combined.tallies.map((tally) => modelOperation(tally, combined.meanTotal, enumerated)),
    random: enumerated
      ? null
      : {
          algorithm: 'xoshiro128**',
          seed: options.seed,
          streams: Math.ceil(combined.replicates / REPLICATES_PER_TASK),
        },
    source: 'Morris, White & Crowther (2019), Statistics in Medicine 38(11), 2074–2102',
  };
}

function isEnumeration(options: SimulationOptions | EnumerationOptions): options is EnumerationOptions {
  return (options as EnumerationOptions | undefined)?.enumerate === true;
}
