import { requireKeys, requireLabels } from '../contract';
import { readStrata } from './read-strata';
import type { Stratum } from './stratum';

/** A stratified sample: in each stratum a simple random sample without replacement, drawn independently. */
export interface StratifiedSample {
  readonly kind: 'stratifiedSample';
  /** N: units in the population, all strata together. */
  readonly populationSize: number;
  /** n: units in the sample, all strata together. */
  readonly sampleSize: number;
  readonly strata: readonly Stratum[];
  /** For each sampled unit, the place of its stratum in `strata`. */
  readonly stratumOfUnit: Int32Array;
}

/** Which stratum each sampled unit is in, and how large the strata are. */
export interface StratifiedSampleOptions {
  /** The stratum of each sampled unit, in the order in which values will be given. */
  readonly strata: readonly string[];
  /** How many units of the population each stratum has, by its name. */
  readonly populationSizes: Readonly<Record<string, number>>;
}

/**
 * The design of a stratified simple random sample without replacement.
 *
 * Cochran (1977), Sampling Techniques, 3rd ed., sections 5.1–5.4. A stratum all of whose units were taken (with
 * certainty) adds nothing to the variance; one with a single sampled unit of several is refused, as its spread cannot
 * be estimated.
 *
 * @param options the stratum of each sampled unit, and the size N ≥ 1 of each stratum, in units
 * @returns a frozen design; values are later given in the order of `strata`
 * @throws KlusterlabError `unknown-stratum`, `unsampled-stratum`, `single-unit-stratum`, `sample-exceeds-population`,
 *   `invalid-number`, `invalid-value`, `too-few-values`, `invalid-options`, `unknown-option`, `missing-option`
 *
 * @example
 * stratifiedSample({ strata: ['a', 'b', 'a', 'b', 'b'], populationSizes: { a: 2, b: 30 } }).populationSize; // 32
 */
export function stratifiedSample(options: StratifiedSampleOptions): StratifiedSample {
  const where = 'stratifiedSample';
  requireKeys(where, 'options', options, { required: ['strata', 'populationSizes'] });
  requireLabels(where, 'strata', options.strata);
  const { strata, stratumOf } = readStrata(where, options.strata, options.populationSizes, 'units');
  return Object.freeze({
    kind: 'stratifiedSample',
    populationSize: strata.reduce((sum, { populationSize }) => sum + populationSize, 0),
    sampleSize: stratumOf.length,
    strata,
    stratumOfUnit: stratumOf,
  });
}
