import { KlusterlabError } from '../../errors';
import type { IntervalConvention } from '../../estimation';
import { requireKeys, requireNumber } from '../../estimation/contract';
import { requireConvention } from '../../estimation/interval/require-convention';
import type { RandomSource } from '../../random';
import type { ModelOptions } from '../model-options';

/** Simulated populations where the options state none. */
export const DEFAULT_REPLICATES = 4000;

/** Checked options; what only some models need is asked for when it is needed. */
export interface ReadOptions {
  readonly confidenceLevel: number;
  readonly replicates: number;
  /** The stated convention; throws `missing-option` if there is none. */
  convention(): IntervalConvention;
  /** The stated source; throws `missing-option` if there is none. */
  random(): RandomSource;
}

/** Checks a model's options; throws also `contradictory-option` if level and convention disagree. */
export function readOptions(where: string, options: ModelOptions): ReadOptions {
  const optional = ['convention', 'random', 'replicates'];
  requireKeys(where, 'options', options, { required: ['confidenceLevel'], optional });
  const { confidenceLevel, convention, replicates = DEFAULT_REPLICATES } = options;
  requireNumber(where, 'options.confidenceLevel', confidenceLevel, { above: 0, below: 1, unit: '0.95 for 95 %' });
  requireNumber(where, 'options.replicates', replicates, { whole: true, atLeast: 39, unit: 'simulated populations' });
  if (convention !== undefined) {
    requireConvention(where, convention);
    if (convention.confidenceLevel !== confidenceLevel) {
      throw new KlusterlabError({
        code: 'contradictory-option',
        where,
        parameter: 'options.confidenceLevel',
        expected: `${convention.confidenceLevel}, the level of the convention`,
        received: confidenceLevel,
      });
    }
  }
  const stated = <T>(parameter: string, value: T | undefined, expected: string): T => {
    if (value !== undefined) return value;
    const details = { code: 'missing-option', where, parameter: `options.${parameter}`, received: value };
    throw new KlusterlabError({ ...details, expected });
  };
  return {
    confidenceLevel,
    replicates,
    convention: () =>
      stated('convention', convention, 'a convention for the interval: distribution, correction, level'),
    // Read only when a model asks, so that a caller can tell which models draw.
    random: () => stated('random', options.random, 'a source of random numbers, since the model simulates'),
  };
}
