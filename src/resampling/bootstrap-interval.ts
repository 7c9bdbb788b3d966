import { blockCount, bootstrapBlock } from './bootstrap-block';
import type { BootstrapOptions } from './bootstrap-options';
import { planInterval } from './plan-interval';
import type { BootstrapResult } from './bootstrap-result';
import type { BootstrapStatistic } from './statistic/bootstrap-statistic';
import { summariseBootstrap } from './summarise-bootstrap';

/**
 * A bootstrap interval for a simple random sample without replacement, computed at once in the calling thread.
 *
 * Formulas and sources: methods at `ResamplingMethod`, statistics at `BootstrapStatistic`, intervals at
 * `BootstrapIntervalKind`. For a mean of skewed values `booth` with `studentised` or `bca` is right to second order; the
 * other methods repeat the variance of the mean, not its skewness. The acceleration of `bca` is the jackknife's times
 * (1 + f)/√(1 − f), f = n/N; for a median the jackknife is crude, and `percentile` is the safer choice.
 *
 * Assumes that each set of n of the N units was equally likely to be the sample, and that no unit is missing.
 *
 * @param values the n ≥ 2 values of the sample, one unit of measurement
 * @param statistic what is estimated
 * @param options population size, method, interval, number of replicates, confidence level and seed
 * @returns estimate, standard error, bias and interval in the unit of the statistic, each with its Monte Carlo error, and
 *   what is needed to repeat them; the same digits on every machine and as `bootstrap` gives
 * @throws KlusterlabError as `bootstrapReplicates`; `too-few-replicates` for the level, `unsupported-interval` for
 *   `studentised` without a formula, `not-identified` where replicates do not determine the limits
 * Oracle: R boot 1.3-28.1 `boot.ci`, from the same replicates (test/oracles/boot.R).
 *
 * @example
 * bootstrapInterval([4, 4, 4], 'mean', { populationSize: 9, method: 'booth', interval: 'percentile', replicates: 999,
 *   confidenceLevel: 0.95, seed: 1 }).interval; // { lower: 4, upper: 4, level: 0.95, method: 'percentile' }
 */
export function bootstrapInterval(
  values: readonly number[] | Float64Array,
  statistic: BootstrapStatistic,
  options: BootstrapOptions,
): BootstrapResult {
  const plan = planInterval('bootstrapInterval', { values, statistic }, options, []);
  const blocks = Array.from({ length: blockCount(plan) }, (_, block) => bootstrapBlock(plan, block));
  return summariseBootstrap(plan, blocks, options);
}
