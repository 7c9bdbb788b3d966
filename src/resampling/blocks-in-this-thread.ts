import { BLOCK_SIZE, blockCount, bootstrapBlock } from './bootstrap-block';
import type { BootstrapBlock } from './bootstrap-block';
import type { RunControl } from './bootstrap-options';
import type { BootstrapPlan } from './bootstrap-plan';
import { requireNotCancelled } from './require-not-cancelled';

/** Blocks between two pauses, so that pausing costs little and a run of seconds can still be stopped. */
const BLOCKS_BETWEEN_PAUSES = 4;

/** Computes the blocks of a plan one after another, and pauses now and then so that the host can act. */
export async function blocksInThisThread(
  plan: BootstrapPlan,
  { onProgress, signal }: RunControl,
): Promise<readonly BootstrapBlock[]> {
  const total = plan.replicates;
  const blocks: BootstrapBlock[] = [];
  while (blocks.length < blockCount(plan)) {
    if (blocks.length % BLOCKS_BETWEEN_PAUSES === 0) await new Promise((resolve) => setTimeout(resolve, 0));
    requireNotCancelled(plan.where, signal);
    blocks.push(bootstrapBlock(plan, blocks.length));
    onProgress?.({ completed: Math.min(blocks.length * BLOCK_SIZE, total), total });
  }
  return blocks;
}
