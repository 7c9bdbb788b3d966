import { availableParallelism } from 'os';
import type { KlusterlabWorkers } from '../../src/resampling';

/** Below this many replicates starting threads takes longer than the bootstrap. */
const WORTH_THREADS = 200_000;

/**
 * Offers worker threads to the library in this process (`KlusterlabWorkers`), for the cells of a notebook. What runs
 * them is loaded when the first computation wants it.
 *
 * @param workers how many threads a computation may use; as many as there are cores if left out.
 */
export function offerWorkers(workers: number = availableParallelism()): void {
  const offer: KlusterlabWorkers = {
    async bootstrapBlocks(request, control) {
      const { where, options, isStudentised } = request;
      if (options.replicates < WORTH_THREADS) {
        const { planBootstrap } = await import('../../src/resampling/bootstrap-plan');
        const { blocksInThisThread } = await import('../../src/resampling/blocks-in-this-thread');
        return blocksInThisThread(planBootstrap(where, request, options, isStudentised), control);
      }
      const { blocksInWorkers } = await import('./blocks-in-workers');
      return blocksInWorkers(request, control, workers);
    },
  };
  (globalThis as { klusterlabWorkers?: KlusterlabWorkers }).klusterlabWorkers = offer;
}
