import fc from 'fast-check';
import { simpleRandomSample } from '../../src/estimation';
import type { IntervalConvention } from '../../src/estimation';
import { modelInputFromValues } from '../../src/models';
import type { ModelInput, ModelOptions } from '../../src/models';
import { fastRandom } from '../../src/random';

export const T_CONVENTION: IntervalConvention = {
  distribution: 't',
  correction: 'oneMinusSamplingFraction',
  confidenceLevel: 0.95,
};

/** Options with all that a model may ask for; a fresh random stream each time. */
export function optionsOf(convention: IntervalConvention = T_CONVENTION): ModelOptions {
  const { confidenceLevel } = convention;
  return { confidenceLevel, convention, random: fastRandom(20131101, { stream: 1 }), replicates: 199 };
}

/** Positive values of moderate spread, four at least, not all equal. */
export const positiveSamples: fc.Arbitrary<readonly number[]> = fc
  .array(fc.double({ min: 1, max: 20, noNaN: true }), { minLength: 4, maxLength: 20 })
  .filter((values) => Math.max(...values) - Math.min(...values) > 0.5);

/** The input of values that are `unseen` units short of the population, with a support around them. */
export function inputOf(values: readonly number[], unseen: number): ModelInput {
  const sampleSize = values.length;
  const design = simpleRandomSample({ populationSize: sampleSize + unseen, sampleSize });
  return modelInputFromValues(values, design, { lower: 0, upper: 2 * Math.max(...values) });
}

/** |one − other| relative to the larger of the two. */
export function relativeDifference(one: number, other: number): number {
  return one === other ? 0 : Math.abs(one - other) / Math.max(Math.abs(one), Math.abs(other));
}
