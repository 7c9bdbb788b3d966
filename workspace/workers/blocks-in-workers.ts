import path from 'path';
import type { BootstrapBlock, BootstrapRequest, RunControl } from '../../src/resampling';
import { BLOCK_SIZE, blockCount } from '../../src/resampling/bootstrap-block';
import { runInPool } from './run-in-pool';

/** Computes all blocks of a bootstrap on worker threads; they come back in order, whatever the number of threads. */
export async function blocksInWorkers(
  request: BootstrapRequest,
  { onProgress, signal }: RunControl,
  workers: number,
): Promise<readonly BootstrapBlock[]> {
  const total = request.options.replicates;
  return runInPool<number, BootstrapBlock>({
    where: request.where,
    entry: path.join(__dirname, 'bootstrap-worker.cjs'),
    shared: request,
    tasks: Array.from({ length: blockCount(request.options) }, (_, block) => block),
    workers,
    // The last block is smaller; which one is done last does not matter to who watches.
    onTask: (finished) => onProgress?.({ completed: Math.min(finished * BLOCK_SIZE, total), total }),
    ...(signal === undefined ? {} : { signal }),
  });
}
