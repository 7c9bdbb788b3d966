import { KlusterlabError } from '../../errors';
import { simpleRandomSample, sum } from '../../estimation';
import { modelInputFromValues } from '../../models';
import type { EstimationModel } from '../../models';
import { fastRandom } from '../../random';
import { eachSample, sampleCount } from '../samples/each-sample';
import { logSelectionOdds } from '../samples/log-selection-odds';
import { sampleDesign } from '../samples/sample-design';
import { askModel } from './ask-model';
import type { CombinedSimulation } from './combine-simulation';
import { addAnswer, emptyTally } from './model-tally';
import type { SelectionScenario } from './selection-scenario';
import type { ModelSettings } from './simulation-task';

/** More samples than this are not enumerated. */
export const MAXIMUM_SAMPLES = 200_000;

/**
 * Every possible sample of a fixed population with its probability, and each model's answer to it: exact.
 *
 * @param seed for models that draw themselves; each sample gets the same numbers. Without one they get no source.
 * @throws KlusterlabError `not-enumerable` for populations that are drawn, `too-many-samples`
 */
export function enumerateOperation(
  models: readonly EstimationModel[],
  scenario: SelectionScenario,
  settings: ModelSettings,
  seed: number | undefined,
): CombinedSimulation {
  const where = 'operatingCharacteristics';
  const { population, sampleSize, selection } = scenario;
  if (population.kind !== 'fixed') {
    const expected = 'a fixed population, since the draws of an ensemble cannot be enumerated';
    throw new KlusterlabError({ code: 'not-enumerable', where, parameter: 'enumerate', expected, received: true });
  }
  const { values } = population;
  const count = sampleCount(values.length, sampleSize);
  if (count > MAXIMUM_SAMPLES) {
    throw new KlusterlabError({
      code: 'too-many-samples',
      where,
      parameter: 'enumerate',
      expected: `at most ${MAXIMUM_SAMPLES} possible samples`,
      received: count,
      hint: 'Simulate with replicates and seed.',
    });
  }
  const design = simpleRandomSample({ populationSize: values.length, sampleSize });
  const units = { values, auxiliary: population.auxiliary ?? null };
  const samples = sampleDesign(where, logSelectionOdds(where, units, selection), sampleSize);
  const total = sum(values);
  let tallies = models.map(({ name }) => emptyTally(name));
  for (const sample of eachSample(values.length, sampleSize)) {
    const probability = samples.probability(sample);
    if (probability > 0) {
      const sampled = Array.from(sample, (unit) => values[unit] as number);
      const input = modelInputFromValues(sampled, design, scenario.support ?? null);
      tallies = models.map((model, index) => {
        const own = seed === undefined ? null : fastRandom(seed, { stream: 0 });
        return addAnswer(tallies[index]!, askModel(model, input, settings, own, total), probability);
      });
    }
  }
  return { replicates: count, meanTotal: total, tallies };
}
