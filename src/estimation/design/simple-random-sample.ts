import { KlusterlabError } from '../../errors';
import { requireKeys, requireNumber } from '../contract';

/** A simple random sample without replacement: n of N units, every set of n equally likely. */
export interface SimpleRandomSample {
  /** Tells designs apart. */
  readonly kind: 'simpleRandomSample';
  /** N: units in the population. */
  readonly populationSize: number;
  /** n: units in the sample. */
  readonly sampleSize: number;
  /** f = n/N, in (0, 1]. */
  readonly samplingFraction: number;
  /** N − n: units of the population that the sample leaves out. */
  readonly unobservedCount: number;
}

/** The two sizes that fix a simple random sample. */
export interface SimpleRandomSampleSizes {
  readonly populationSize: number;
  readonly sampleSize: number;
}

/**
 * The design of a simple random sample without replacement.
 *
 * Cochran (1977), Sampling Techniques, 3rd ed., sections 2.1–2.3.
 *
 * Assumes that each of the N units had the same chance, and each set of n the same, to be the sample;
 * nothing in the data can show that it did.
 *
 * @param sizes `populationSize` N ≥ 1 and `sampleSize` n, 1 ≤ n ≤ N; whole numbers of units
 * @returns a frozen design with sampling fraction and number of unobserved units; exact but for one rounding of n/N
 * @throws KlusterlabError `invalid-number`, `sample-exceeds-population`, `unknown-option`, `missing-option`
 *
 * @example
 * simpleRandomSample({ populationSize: 39, sampleSize: 15 }).unobservedCount; // 24
 */
export function simpleRandomSample(sizes: SimpleRandomSampleSizes): SimpleRandomSample {
  const where = 'simpleRandomSample';
  requireKeys(where, 'sizes', sizes, { required: ['populationSize', 'sampleSize'] });
  const { populationSize, sampleSize } = sizes;
  requireNumber(where, 'populationSize', populationSize, { whole: true, atLeast: 1, unit: 'units in the population' });
  requireNumber(where, 'sampleSize', sampleSize, { whole: true, atLeast: 1, unit: 'units in the sample' });
  if (sampleSize > populationSize) {
    throw new KlusterlabError({
      code: 'sample-exceeds-population',
      where,
      parameter: 'sampleSize',
      expected: `at most the population size, ${populationSize}`,
      received: sampleSize,
      hint: 'Without replacement no unit is drawn twice; are the two sizes swapped?',
    });
  }
  return Object.freeze({
    kind: 'simpleRandomSample',
    populationSize,
    sampleSize,
    samplingFraction: sampleSize / populationSize,
    unobservedCount: populationSize - sampleSize,
  });
}
