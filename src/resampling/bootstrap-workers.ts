import type { BootstrapBlock } from './bootstrap-block';
import type { RunControl } from './bootstrap-options';
import type { BootstrapStatistic, OwnStatistic } from './statistic/bootstrap-statistic';
import type { ReplicateOptions } from './bootstrap-options';

/** A bootstrap as plain data, which can be sent to another thread and planned there. */
export interface BootstrapRequest {
  /** The function that the user called, for messages. */
  readonly where: string;
  readonly values: readonly number[];
  readonly statistic: Exclude<BootstrapStatistic, OwnStatistic>;
  readonly options: ReplicateOptions;
  readonly isStudentised: boolean;
}

/**
 * Threads that a host offers to computations of the library: a kernel, a notebook runner or a page puts an object with
 * this shape on `globalThis.klusterlabWorkers`. The library itself knows of no kind of thread.
 */
export interface KlusterlabWorkers {
  /** Computes all blocks of a bootstrap; they come back in order. */
  bootstrapBlocks(request: BootstrapRequest, control: RunControl): Promise<readonly BootstrapBlock[]>;
}

/** The host's threads, or undefined where it offers none. */
export function offeredWorkers(): KlusterlabWorkers | undefined {
  return (globalThis as { klusterlabWorkers?: KlusterlabWorkers }).klusterlabWorkers;
}
