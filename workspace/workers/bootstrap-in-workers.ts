import { KlusterlabError } from '../../src/errors';
import { requireNumber } from '../../src/errors/require-number';
import { blocksInThisThread } from '../../src/resampling/blocks-in-this-thread';
import type { BootstrapOptions, BootstrapResult, BootstrapStatistic, RunControl } from '../../src/resampling';
import { planInterval } from '../../src/resampling/plan-interval';
import { summariseBootstrap } from '../../src/resampling/summarise-bootstrap';
import { toRequest } from '../../src/resampling/to-request';
import { blocksInWorkers } from './blocks-in-workers';

/** A bootstrap interval's options, with the number of threads and how the run is watched and stopped. */
export interface BootstrapInWorkersOptions extends BootstrapOptions, RunControl {
  /** 0 computes in the calling thread, between its other work. */
  readonly workers: number;
}

/**
 * A bootstrap interval as `bootstrapInterval` gives it, digit for digit, on worker threads.
 *
 * @param values the n ≥ 2 values of the sample
 * @param statistic what is estimated; a function of one's own only with `workers: 0`
 * @param options as for `bootstrapInterval`, with `workers`, and optionally `onProgress` and `signal`
 * @returns the result; no thread is left when it, or the rejection, comes
 * @throws KlusterlabError (as a rejection) as `bootstrapInterval`; `statistic-not-transferable`, `cancelled`,
 *   `worker-ended`
 */
export async function bootstrapInWorkers(
  values: readonly number[] | Float64Array,
  statistic: BootstrapStatistic,
  options: BootstrapInWorkersOptions,
): Promise<BootstrapResult> {
  const where = 'bootstrapInWorkers';
  const plan = planInterval(where, { values, statistic }, options, ['workers', 'onProgress', 'signal']);
  const { workers, onProgress, signal } = options;
  requireNumber(where, 'workers', workers, { whole: true, atLeast: 0, atMost: 1024, unit: 'threads' });
  const control = { onProgress, signal };
  if (workers === 0) return summariseBootstrap(plan, await blocksInThisThread(plan, control), options);
  if (typeof statistic === 'function') {
    throw new KlusterlabError({
      code: 'statistic-not-transferable',
      where,
      parameter: 'statistic',
      expected: 'a statistic by name, since a function cannot be sent to another thread',
      received: statistic,
      hint: 'With workers: 0 the function is called in the main thread.',
    });
  }
  const blocks = await blocksInWorkers(toRequest(plan, values, statistic), control, workers);
  return summariseBootstrap(plan, blocks, options);
}
