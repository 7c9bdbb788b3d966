import { KlusterlabError } from '../../errors';
import { requireBounds, requireChoice, requireKeys, requireNumber, requireValues } from '../../estimation/contract';
import type { Bounds } from '../../estimation';
import { POPULATION_COMPLETIONS } from '../population/complete-population';
import type { PopulationCompletion } from '../population/complete-population';
import { requireAuxiliary } from '../population/attach-auxiliary';
import { requireSelection } from '../samples/log-selection-odds';
import type { SelectionMechanism } from '../samples/selection-mechanism';

/** A population that is the same for each sample. */
export interface FixedPopulation {
  readonly kind: 'fixed';
  readonly values: readonly number[];
  /** One for each unit, in the order of the values; 1 and 0 for a mark. */
  readonly auxiliary?: readonly number[];
}

/** A population made anew for each sample, from a draw of an ensemble. */
export interface EnsemblePopulation {
  readonly kind: 'ensemble';
  readonly draws: readonly (Float64Array | readonly number[])[];
  readonly populationSize: number;
  readonly completion: PopulationCompletion;
  /** What is known of all N units, and how it is assumed to go with their values. */
  readonly auxiliary?: { readonly values: readonly number[]; readonly correlation: number };
}

/** Where samples come from: a population and how units are selected. Plain data, so that a worker can be sent it. */
export interface SelectionScenario {
  readonly name: string;
  readonly population: FixedPopulation | EnsemblePopulation;
  readonly sampleSize: number;
  readonly selection: SelectionMechanism;
  /** Where values may lie at all, for models that need it. */
  readonly support?: Bounds;
}

/** N of a scenario. */
export function populationSizeOf({ population }: SelectionScenario): number {
  return population.kind === 'fixed' ? population.values.length : population.populationSize;
}

/** Throws unless the scenario is complete and its parts fit each other. */
export function requireScenario(where: string, scenario: SelectionScenario): void {
  requireKeys(where, 'scenario', scenario, {
    required: ['name', 'population', 'sampleSize', 'selection'],
    optional: ['support'],
  });
  requireChoice(where, 'population.kind', (scenario.population as FixedPopulation).kind, ['fixed', 'ensemble']);
  if (scenario.population.kind === 'fixed') requireFixed(where, scenario.population);
  else requireEnsemble(where, scenario.population);
  const populationSize = populationSizeOf(scenario);
  const whole = { whole: true, atLeast: 1, atMost: populationSize, unit: 'units' };
  requireNumber(where, 'sampleSize', scenario.sampleSize, whole);
  requireSelection(where, scenario.selection);
  if (scenario.support !== undefined) requireBounds(where, 'support', scenario.support, {});
}

function requireFixed(where: string, population: FixedPopulation): void {
  requireKeys(where, 'population', population, { required: ['kind', 'values'], optional: ['auxiliary'] });
  requireValues(where, population.values, 1);
  if (population.auxiliary !== undefined) requireAuxiliary(where, population.auxiliary, population.values.length);
}

function requireEnsemble(where: string, population: EnsemblePopulation): void {
  requireKeys(where, 'population', population, {
    required: ['kind', 'draws', 'populationSize', 'completion'],
    optional: ['auxiliary'],
  });
  const { draws, populationSize, completion, auxiliary } = population;
  requireChoice(where, 'population.completion', completion, POPULATION_COMPLETIONS);
  const sizes = draws.map((draw) => draw.length);
  if (sizes.length === 0 || sizes.some((size) => size !== sizes[0])) {
    const expected = 'at least one draw, all with the same number of values';
    const parameter = 'population.draws';
    throw new KlusterlabError({ code: 'invalid-ensemble', where, parameter, expected, received: sizes.slice(0, 5) });
  }
  draws.forEach((draw) => requireValues(where, Array.from(draw), 1));
  const atLeast = sizes[0] as number;
  requireNumber(where, 'population.populationSize', populationSize, { whole: true, atLeast, unit: 'units' });
  if (auxiliary === undefined) return;
  requireKeys(where, 'population.auxiliary', auxiliary, { required: ['values', 'correlation'] });
  requireAuxiliary(where, auxiliary.values, populationSize);
  requireNumber(where, 'population.auxiliary.correlation', auxiliary.correlation, { atLeast: -1, atMost: 1 });
}
