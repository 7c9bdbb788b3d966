import { KlusterlabError } from '../../errors';
import { requireChoice, requireKeys, requireNumber, requireResult, requireValues } from '../../estimation/contract';
import { sampleMean, sampleStandardDeviation } from '../../estimation';
import { randomIndex } from '../../random';
import type { RandomSource } from '../../random';
import { standardNormal } from './standard-normal';
import { exp, ln } from '../../portable-math';

/**
 * How the units that a sample leaves out are made up.
 *
 * - `booth`: each observed value ⌊N/n⌋ times, and the rest of the places by a simple random sample of the observed
 *   values: the pseudo-population of Booth, Butler & Hall (1994), JASA 89(428), 1282–1289. No value is new.
 * - `lognormal`: the observed values once, and N − n draws from the lognormal distribution with the mean and the
 *   standard deviation (n − 1) of their logarithms. Values beyond the observed range occur.
 */
export const POPULATION_COMPLETIONS = ['booth', 'lognormal'] as const;

/** One of the ways to make up the unobserved units. */
export type PopulationCompletion = (typeof POPULATION_COMPLETIONS)[number];

export interface CompletePopulationOptions {
  /** N, at least the number of values. */
  readonly populationSize: number;
  readonly completion: PopulationCompletion;
  readonly random: RandomSource;
}

/**
 * A population of N units that could have given the sample: an assumption to simulate from, not an estimate.
 *
 * @param values the n observed values; for `lognormal` at least two, all positive
 * @param options population size, how to complete, and the source of randomness
 * @returns N values in the unit of the values, in no order that means anything
 * @throws KlusterlabError `invalid-value`, `too-few-values`, `invalid-number`, `invalid-choice`, `unknown-option`,
 *   `missing-option`, `overflow`
 *
 * @example
 * completePopulation([1, 3], { populationSize: 4, completion: 'booth', random: fastRandom(1, { stream: 0 }) }); // [1, 3, 1, 3]
 */
export function completePopulation(values: readonly number[], options: CompletePopulationOptions): readonly number[] {
  const where = 'completePopulation';
  requireKeys(where, 'options', options, { required: ['populationSize', 'completion', 'random'] });
  const { populationSize, completion, random } = options;
  requireChoice(where, 'completion', completion, POPULATION_COMPLETIONS);
  requireValues(where, values, completion === 'booth' ? 1 : 2);
  requireNumber(where, 'populationSize', populationSize, { whole: true, atLeast: values.length, unit: 'units' });
  return completion === 'booth'
    ? repeated(values, populationSize, random)
    : extrapolated(where, values, populationSize, random);
}

function repeated(values: readonly number[], populationSize: number, random: RandomSource): readonly number[] {
  const copies = Math.floor(populationSize / values.length);
  const population = Array.from({ length: copies }, () => values).flat();
  const left = [...values];
  while (population.length < populationSize) {
    population.push(...left.splice(randomIndex(random, left.length), 1));
  }
  return population;
}

function extrapolated(
  where: string,
  values: readonly number[],
  populationSize: number,
  random: RandomSource,
): readonly number[] {
  const index = values.findIndex((value) => value <= 0);
  if (index >= 0) {
    throw new KlusterlabError({
      code: 'invalid-value',
      where,
      parameter: `values[${index}]`,
      expected: 'a positive number, as its logarithm is needed',
      received: values[index],
      hint: "Complete with 'booth'.",
    });
  }
  const logarithms = values.map((value) => ln(value));
  const location = sampleMean(logarithms);
  const spread = sampleStandardDeviation(logarithms);
  const unseen = Array.from({ length: populationSize - values.length }, () =>
    requireResult(where, 'value', exp(location + spread * standardNormal(random))),
  );
  return [...values, ...unseen];
}
