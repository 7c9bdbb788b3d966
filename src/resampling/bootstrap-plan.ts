import { KlusterlabError } from '../errors';
import { requireChoice, requireKeys, requireNumber, requireResult, requireValues } from '../estimation/contract';
import { simpleRandomSample } from '../estimation/design/simple-random-sample';
import type { SimpleRandomSample } from '../estimation/design/simple-random-sample';
import { METHOD_FACTS } from './method/method-facts';
import { RESAMPLING_METHODS } from './method/resampling-method';
import type { ResamplingMethod } from './method/resampling-method';
import type { ReplicateOptions } from './bootstrap-options';
import type { BootstrapStatistic } from './statistic/bootstrap-statistic';
import { createEvaluator } from './statistic/create-evaluator';
import type { Evaluator } from './statistic/evaluator';
import { requireStatistic } from './statistic/require-statistic';

/** A checked bootstrap, of which any block can be computed on its own. */
export interface BootstrapPlan {
  /** The function that the user called, for messages. */
  readonly where: string;
  readonly design: SimpleRandomSample;
  readonly statistic: BootstrapStatistic;
  readonly method: ResamplingMethod;
  readonly replicates: number;
  readonly seed: number;
  readonly evaluator: Evaluator;
  /** True if blocks also compute the standard error of each replicate. */
  readonly isStudentised: boolean;
}

/** The sample of a bootstrap and what is computed from it. */
export interface BootstrapSubject {
  readonly values: readonly number[] | Float64Array;
  readonly statistic: BootstrapStatistic;
}

const MAXIMUM_REPLICATES = 100_000_000;

/**
 * Checks a bootstrap's arguments and computes its estimate.
 *
 * @throws KlusterlabError as `bootstrapReplicates`, and `unsupported-interval` for a studentised interval of a statistic
 *   without a standard error by formula
 */
export function planBootstrap(
  where: string,
  { values, statistic }: BootstrapSubject,
  options: ReplicateOptions,
  isStudentised: boolean,
): BootstrapPlan {
  const { populationSize, method = 'booth', replicates, seed } = options;
  const sample = ArrayBuffer.isView(values) ? Array.from(values) : values;
  requireValues(where, sample, 1);
  requireNumber(where, 'populationSize', populationSize, { whole: true, atLeast: 1, unit: 'units in the population' });
  requireChoice(where, 'method', method, RESAMPLING_METHODS);
  requireNumber(where, 'replicates', replicates, { whole: true, atLeast: 2, atMost: MAXIMUM_REPLICATES });
  requireNumber(where, 'seed', seed, { whole: true, atLeast: -(2 ** 31), atMost: 2 ** 31 - 1 });
  const design = simpleRandomSample({ populationSize, sampleSize: sample.length });
  requireStatistic(where, statistic, design.sampleSize);
  requireEnough(where, design, method, isStudentised);

  const correction = METHOD_FACTS[method].isCorrected ? 1 - design.samplingFraction : 1;
  const evaluator = createEvaluator(sample, statistic, { where, populationSize, correction });
  requireResult(where, 'estimate', evaluator.estimate);
  if (isStudentised && evaluator.spread === null) throw unsupported(where, statistic);
  return { where, design, statistic, method, replicates, seed, evaluator, isStudentised };
}

/** The keys that options for replicates may and must have. */
export function requireReplicateKeys(
  where: string,
  options: object,
  more: readonly string[],
  optional: readonly string[],
): void {
  const required = ['populationSize', 'replicates', 'seed', ...more];
  requireKeys(where, 'options', options, { required, optional: ['method', ...optional] });
}

function requireEnough(
  where: string,
  design: SimpleRandomSample,
  method: ResamplingMethod,
  isStudentised: boolean,
): void {
  // These draw n − 1 values, of which a standard error takes two.
  const needed = isStudentised && method.startsWith('rao-wu') ? 3 : 2;
  if (design.sampleSize >= needed) return;
  throw new KlusterlabError({
    code: 'too-few-values',
    where,
    parameter: 'values',
    expected: `at least ${needed} values`,
    received: design.sampleSize,
    hint: 'One value says nothing about the spread, so replicates of it have none.',
  });
}

function unsupported(where: string, statistic: BootstrapStatistic): KlusterlabError {
  return new KlusterlabError({
    code: 'unsupported-interval',
    where,
    parameter: 'interval',
    expected: 'a mean, total or ratio for a studentised interval, since it takes a standard error by formula',
    received: typeof statistic === 'object' ? statistic.kind : statistic,
    hint: 'Take the percentile interval.',
  });
}
