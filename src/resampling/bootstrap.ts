import { blocksInThisThread } from './blocks-in-this-thread';
import type { BootstrapOptions, RunControl } from './bootstrap-options';
import type { BootstrapResult } from './bootstrap-result';
import { offeredWorkers } from './bootstrap-workers';
import { planInterval } from './plan-interval';
import type { BootstrapStatistic } from './statistic/bootstrap-statistic';
import { summariseBootstrap } from './summarise-bootstrap';
import { toRequest } from './to-request';

/** A bootstrap interval's options, with how the run is watched and stopped. */
export interface BootstrapRunOptions extends BootstrapOptions, RunControl {}

/**
 * A bootstrap interval as `bootstrapInterval` gives it, digit for digit, on the threads that the host offers.
 *
 * A notebook under Node offers worker threads (`KlusterlabWorkers`). Without an offer, and for a user's own function,
 * which cannot leave its thread, the blocks are computed in this one, with pauses in which the host can act.
 *
 * @param values the n ≥ 2 values of the sample, one unit of measurement
 * @param statistic what is estimated
 * @param options as for `bootstrapInterval`, and optionally `onProgress` and `signal`
 * @returns a promise of the result
 * @throws KlusterlabError (as a rejection) as `bootstrapInterval`, and `cancelled`
 *
 * @example
 * (await bootstrap([4, 4, 4], 'mean', { populationSize: 9, method: 'booth', interval: 'percentile', replicates: 999,
 *   confidenceLevel: 0.95, seed: 1 })).estimate; // 4
 */
export async function bootstrap(
  values: readonly number[] | Float64Array,
  statistic: BootstrapStatistic,
  options: BootstrapRunOptions,
): Promise<BootstrapResult> {
  const plan = planInterval('bootstrap', { values, statistic }, options, ['onProgress', 'signal']);
  const control = { onProgress: options.onProgress, signal: options.signal };
  const workers = offeredWorkers();
  const blocks =
    workers === undefined || typeof statistic === 'function'
      ? await blocksInThisThread(plan, control)
      : await workers.bootstrapBlocks(toRequest(plan, values, statistic), control);
  return summariseBootstrap(plan, blocks, options);
}
