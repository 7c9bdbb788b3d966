import { requireNumber } from '../contract';
import { KlusterlabError } from '../../errors';
import type { Stratum } from './stratum';

/** The strata of some sampling units, in the order of their sizes, and the place in that list of each unit's stratum. */
export interface ReadStrata {
  readonly strata: readonly Stratum[];
  readonly stratumOf: Int32Array;
}

/**
 * Counts the sampling units of each stratum and checks them against the strata's sizes.
 *
 * @param labels the stratum of each sampling unit
 * @param sizes N of each stratum, by its name
 * @param unit what is counted, for messages: `units` or `clusters`
 * @throws KlusterlabError `invalid-options`, `invalid-value`, `invalid-number`, `unknown-stratum`, `unsampled-stratum`,
 *   `sample-exceeds-population`, `single-unit-stratum`
 */
export function readStrata(
  where: string,
  labels: readonly string[],
  sizes: Readonly<Record<string, number>>,
  unit: 'units' | 'clusters',
): ReadStrata {
  const parameter = unit === 'units' ? 'populationSizes' : 'populationClusters';
  if (typeof sizes !== 'object' || sizes === null || Array.isArray(sizes)) {
    const expected = `an object with the number of ${unit} in the population for each stratum`;
    throw new KlusterlabError({ code: 'invalid-options', where, parameter, expected, received: sizes });
  }
  const places = new Map(Object.keys(sizes).map((name, place) => [name, place]));
  const counts = new Array<number>(places.size).fill(0);
  const stratumOf = new Int32Array(labels.length);
  for (let index = 0; index < labels.length; index += 1) {
    const place = places.get(labels[index] as string);
    if (place === undefined) throw unknownStratum(where, index, labels[index], places.keys());
    stratumOf[index] = place;
    counts[place] = (counts[place] as number) + 1;
  }
  const strata = [...places.keys()].map((name, place) => {
    const stratum = { name, populationSize: sizes[name] as number, sampleSize: counts[place] as number };
    requireStratum(where, `${parameter}[${JSON.stringify(name)}]`, stratum, unit);
    return Object.freeze(stratum);
  });
  return { strata: Object.freeze(strata), stratumOf };
}

function requireStratum(where: string, parameter: string, stratum: Stratum, unit: string): void {
  const { name, populationSize, sampleSize } = stratum;
  requireNumber(where, parameter, populationSize, { whole: true, atLeast: 1, unit: `${unit} in the population` });
  const fail = (code: string, expected: string, hint: string): never => {
    throw new KlusterlabError({
      code,
      where,
      parameter: `stratum ${JSON.stringify(name)}`,
      expected,
      received: sampleSize,
      hint,
    });
  };
  if (sampleSize === 0) {
    const hint =
      'Nothing is known of such a stratum: merge it with one that is like it, or leave it out of the population.';
    fail('unsampled-stratum', `sampled ${unit} in each stratum of the population`, hint);
  }
  if (sampleSize > populationSize) {
    const hint = 'Without replacement nothing is drawn twice; are the sizes those of the population?';
    fail('sample-exceeds-population', `at most ${populationSize} sampled ${unit}, as many as the stratum has`, hint);
  }
  if (sampleSize === 1 && populationSize > 1) {
    const hint =
      `One of ${populationSize} says nothing about the spread. Merge the stratum with one that is like it; ` +
      'if it was taken with certainty, its size in the population is 1.';
    fail('single-unit-stratum', `at least 2 sampled ${unit}, or all of the stratum`, hint);
  }
}

function unknownStratum(where: string, index: number, received: unknown, known: Iterable<string>): KlusterlabError {
  const names = [...known];
  const listed = names.slice(0, 10).map((name) => JSON.stringify(name));
  return new KlusterlabError({
    code: 'unknown-stratum',
    where,
    parameter: `strata[${index}]`,
    expected: `a stratum whose size is stated: ${listed.join(', ')}${names.length > 10 ? ', …' : ''}`,
    received,
    hint: 'State how many units of the population it has, or mend its name.',
  });
}
