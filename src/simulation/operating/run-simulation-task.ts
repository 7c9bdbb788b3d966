import { KlusterlabError } from '../../errors';
import { simpleRandomSample, sum } from '../../estimation';
import { modelInputFromValues } from '../../models';
import type { EstimationModel } from '../../models';
import { fastRandom, randomIndex } from '../../random';
import type { RandomSource } from '../../random';
import { attachAuxiliary } from '../population/attach-auxiliary';
import { completePopulation } from '../population/complete-population';
import { logSelectionOdds } from '../samples/log-selection-odds';
import type { SelectableUnits } from '../samples/log-selection-odds';
import { sampleDesign } from '../samples/sample-design';
import type { SampleDesign } from '../samples/sample-design';
import { askModel } from './ask-model';
import { addAnswer, emptyTally } from './model-tally';
import { addToMoments, NO_MOMENTS } from './moments';
import { populationSizeOf } from './selection-scenario';
import type { EnsemblePopulation, SelectionScenario } from './selection-scenario';
import type { SimulationTally, SimulationTask } from './simulation-task';

/**
 * Runs one block of replicates: draws population and sample, asks each model, and adds up how far off it is.
 *
 * Each sample has one seed for all its models, so that what a model draws does not depend on which others take part.
 *
 * @param task what `simulationTasks` made
 * @param models at least the models that the task names; a worker gives those of its registry
 * @returns plain data for `combineSimulation`
 * @throws KlusterlabError `unknown-model`, and what the population or the selection refuses
 *
 * @example
 * runSimulationTask(simulationTasks(['mean'], { name: 'tiny', population: { kind: 'fixed', values: [1, 2, 3] }, sampleSize: 2,
 *   selection: { kind: 'simpleRandom' } }, { replicates: 2, seed: 1, confidenceLevel: 0.95 })[0],
 *   [{ name: 'mean', estimate: ({ summary }) => ({ total: (3 * summary.sum) / 2, standardError: null, interval: null }) }]).meanTotal; // 6
 */
export function runSimulationTask(task: SimulationTask, models: readonly EstimationModel[]): SimulationTally {
  const { scenario, settings, replicates, seed, stream, tasks } = task;
  const asked = task.models.map((name) => modelNamed(name, models));
  const random = fastRandom(seed, { stream });
  const design = simpleRandomSample({ populationSize: populationSizeOf(scenario), sampleSize: scenario.sampleSize });
  const nextPopulation = populationSource(scenario, random);
  let totals = NO_MOMENTS;
  let tallies = asked.map(({ name }) => emptyTally(name));
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    const { values, total, samples } = nextPopulation();
    const sampled = Array.from(samples.draw(random), (unit) => values[unit] as number);
    const input = modelInputFromValues(sampled, design, scenario.support ?? null);
    const modelSeed = random.nextUint32() | 0;
    totals = addToMoments(totals, total, 1);
    tallies = asked.map((model, index) => {
      const own = fastRandom(modelSeed, { stream: 0 });
      return addAnswer(tallies[index]!, askModel(model, input, settings, own, total), 1);
    });
  }
  return { stream, tasks, replicates, meanTotal: totals.mean, tallies };
}

interface DrawnPopulation {
  readonly values: readonly number[];
  readonly total: number;
  readonly samples: SampleDesign;
}

function populationSource(scenario: SelectionScenario, random: RandomSource): () => DrawnPopulation {
  const { population } = scenario;
  if (population.kind === 'ensemble') return () => readied(unitsFrom(population, random), scenario);
  const fixed = readied({ values: population.values, auxiliary: population.auxiliary ?? null }, scenario);
  return () => fixed;
}

function unitsFrom(population: EnsemblePopulation, random: RandomSource): SelectableUnits {
  const { draws, populationSize, completion, auxiliary } = population;
  const draw = Array.from(draws[randomIndex(random, draws.length)]!);
  const values = completePopulation(draw, { populationSize, completion, random });
  if (auxiliary === undefined) return { values, auxiliary: null };
  const { correlation } = auxiliary;
  return { values, auxiliary: attachAuxiliary(values, auxiliary.values, { correlation, random }) };
}

function readied(units: SelectableUnits, { selection, sampleSize }: SelectionScenario): DrawnPopulation {
  const where = 'runSimulationTask';
  return {
    values: units.values,
    total: sum(units.values),
    samples: sampleDesign(where, logSelectionOdds(where, units, selection), sampleSize),
  };
}

function modelNamed(name: string, models: readonly EstimationModel[]): EstimationModel {
  const model = models.find((candidate) => candidate.name === name);
  if (model !== undefined) return model;
  throw new KlusterlabError({
    code: 'unknown-model',
    where: 'runSimulationTask',
    parameter: 'task.models',
    expected: `one of ${models.map((candidate) => candidate.name).join(', ')}`,
    received: name,
  });
}
