import path from 'path';
import { KlusterlabError } from '../../src/errors';
import { killChild, spawnChild } from '../runner/child-processes';
import type { Baseline } from './baseline';
import type { BiteOutcome, BiteTask } from './bite-alteration';
import type { BiteSubject } from './bite-subject';
import type { WorkerOrder } from './worker-main';

/** How the work is shared out. */
export interface BiteWorkersOptions {
  readonly workers: number;
  readonly root: string;
  readonly onOutcome: () => void;
}

/**
 * Tries alterations in several processes, each taking the next one that is left.
 *
 * @returns outcomes in the order of the tasks, whatever the number of workers.
 * @throws KlusterlabError `worker-ended` if a process ends before its work does.
 */
export async function biteInWorkers(
  tasks: readonly BiteTask[],
  { subject, baseline }: { readonly subject: BiteSubject; readonly baseline: Baseline },
  { workers, root, onOutcome }: BiteWorkersOptions,
): Promise<readonly BiteOutcome[]> {
  const outcomes: BiteOutcome[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    const worker = startWorker(root);
    worker.send({ type: 'subject', subject, baseline });
    while (next < tasks.length) {
      const index = next++;
      outcomes[index] = await worker.ask({ type: 'task', task: tasks[index] as BiteTask });
      onOutcome();
    }
    worker.end();
  };
  await Promise.all(Array.from({ length: Math.min(workers, tasks.length) }, work));
  return outcomes;
}

function startWorker(cwd: string) {
  const child = spawnChild(process.execPath, [path.join(__dirname, 'worker.cjs')], {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = new Promise<never>((_resolve, reject) => {
    child.once('exit', (code, signal) => {
      const expected = 'a worker process that ends when it is told to';
      reject(new KlusterlabError({ code: 'worker-ended', where: 'bite', expected, received: signal ?? code }));
    });
  });
  // Nobody may be asking when it ends.
  ended.catch(() => undefined);
  const send = (order: WorkerOrder): void => void child.send(order);
  return {
    send,
    ask: (order: WorkerOrder): Promise<BiteOutcome> => {
      const answer = new Promise<BiteOutcome>((resolve) =>
        child.once('message', (message) => resolve(message as BiteOutcome)),
      );
      send(order);
      return Promise.race([answer, ended]);
    },
    end: () => killChild(child),
  };
}
