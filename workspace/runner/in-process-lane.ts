import { KernelFailure } from './kernel-failure';
import type { Lane } from './kernel-session';
import { LATE, withinTime } from './time-limit';
import { startWorkerProcess } from './worker-process';

const START_LIMIT_MS = 120_000;

/**
 * A lane whose notebooks share one worker process, which runs tslab's converter and executor without a kernel
 * protocol; a worker that died or was discarded is replaced. The first worker starts at once.
 *
 * @param root the project's folder.
 */
export function createInProcessLane(root: string): Lane {
  let worker = startWorkerProcess(root);
  let isFirst = true;
  return {
    async open() {
      if (!isFirst && !worker.isAlive) worker = startWorkerProcess(root);
      isFirst = false;
      const current = worker;
      try {
        const opened = current.ready().then(() => current.open());
        if ((await withinTime(opened, START_LIMIT_MS)) === LATE) throw new Error('no answer within two minutes');
      } catch (error) {
        current.kill();
        if (error instanceof KernelFailure && error.name === 'KernelNotFound') throw error;
        throw new KernelFailure('KernelNotStarted', `the kernel did not start: ${(error as Error).message}`);
      }
      return {
        execute: (code, onEvent) => current.execute(code, onEvent),
        close: () => Promise.resolve(),
        discard: () => current.kill(),
      };
    },
    close: () => worker.kill(),
  };
}
