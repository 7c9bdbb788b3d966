import { blockCount, bootstrapBlock } from './bootstrap-block';
import type { ReplicateOptions } from './bootstrap-options';
import { planBootstrap, requireReplicateKeys } from './bootstrap-plan';
import { joinReplicates } from './join-replicates';
import type { BootstrapStatistic } from './statistic/bootstrap-statistic';

/**
 * Replicates of a statistic: what it would be in other samples, drawn as the method says.
 *
 * Formulas and sources of the methods are at `ResamplingMethod`, those of the statistics at `BootstrapStatistic`.
 * Assumes a simple random sample without replacement in which no unit is missing.
 *
 * @param values the n ≥ 2 values of the sample, one unit of measurement; n = N has replicates without spread, except by
 *   `plain` and `rao-wu`
 * @param statistic what is computed from each replicate
 * @param options population size, method, number of replicates and seed
 * @returns the replicates in the order of their drawing, in the unit of the statistic; the same on every machine, and
 *   for built-in statistics whatever the order of the values
 * @throws KlusterlabError `too-few-values`, `invalid-value`, `invalid-number`, `invalid-choice`, `size-mismatch`,
 *   `sample-exceeds-population`, `unknown-option`, `missing-option`, `zero-denominator`, `undefined-statistic`,
 *   `invalid-statistic` and `weights-needed` for a user's function, `overflow`
 * Oracle: exact enumeration of all resamples of a small sample (test/resampling/exact-distribution.test.ts).
 *
 * @example
 * bootstrapReplicates([3, 3, 3], 'mean', { populationSize: 9, replicates: 2, seed: 1 }); // Float64Array.of(3, 3)
 */
export function bootstrapReplicates(
  values: readonly number[] | Float64Array,
  statistic: BootstrapStatistic,
  options: ReplicateOptions,
): Float64Array {
  const where = 'bootstrapReplicates';
  requireReplicateKeys(where, options, [], []);
  const plan = planBootstrap(where, { values, statistic }, options, false);
  const blocks = Array.from({ length: blockCount(plan) }, (_, block) => bootstrapBlock(plan, block).replicates);
  return joinReplicates(blocks);
}
