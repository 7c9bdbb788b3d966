import { Piscina } from 'piscina';
import { KlusterlabError } from '../../src/errors';
import { requireNotCancelled } from '../../src/resampling/require-not-cancelled';
import { valueOf } from './worker-answer';
import type { WorkerAnswer } from './worker-answer';

/** Tasks for worker threads, and how their run is watched and stopped. */
export interface PoolRun<Task> {
  /** The function that the user called, for messages. */
  readonly where: string;
  /** Absolute path of a CommonJS file that exports a function from task to `WorkerAnswer`. */
  readonly entry: string;
  /** What every worker gets once, at its start, as `workerData`. */
  readonly shared: unknown;
  readonly tasks: readonly Task[];
  /** At least 1. */
  readonly workers: number;
  /** Called in this thread after each task, with the number of finished ones. */
  readonly onTask?: (finished: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Runs tasks on a pool of worker threads, which lives no longer than the run: however it ends, all of its threads have
 * ended when the promise settles.
 *
 * @returns the tasks' values in the order of the tasks, whatever the number of workers
 * @throws KlusterlabError (as a rejection) what a worker threw; `cancelled`; `worker-ended` if a thread died of anything
 *   else, such as want of memory
 */
export async function runInPool<Task, Value>(run: PoolRun<Task>): Promise<readonly Value[]> {
  const { where, entry, shared, tasks, workers, onTask, signal } = run;
  requireNotCancelled(where, signal);
  const count = Math.max(1, Math.min(workers, tasks.length));
  const pool = new Piscina<Task, WorkerAnswer<Value>>({
    filename: entry,
    workerData: shared,
    minThreads: count,
    maxThreads: count,
    // Flags of the host (a test runner's loaders) are not the workers'.
    execArgv: [],
    recordTiming: false,
  });
  let finished = 0;
  const runTask = async (task: Task): Promise<Value> => {
    const answer = await pool.run(task).catch((error: Error) => {
      throw workerEnded(where, error);
    });
    const value = valueOf(answer);
    onTask?.(++finished);
    return value;
  };
  let stop = (): void => undefined;
  const stopped = new Promise<never>((_resolve, reject) => {
    stop = () => reject(new Error('stopped'));
    // A thread that dies between two tasks is reported as an event of the pool, not by a task.
    pool.on('error', (error: Error) => reject(workerEnded(where, error)));
  });
  signal?.addEventListener('abort', stop, { once: true });
  try {
    return await Promise.race([inOrder(tasks.map(runTask)), stopped]);
  } catch (error) {
    requireNotCancelled(where, signal);
    throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
    await pool.destroy();
  }
}

/** All values in order; of several faults always that of the first task, whichever worker was faster. */
async function inOrder<Value>(promises: readonly Promise<Value>[]): Promise<readonly Value[]> {
  for (const promise of promises) promise.catch(() => undefined);
  const values: Value[] = [];
  for (const promise of promises) values.push(await promise);
  return values;
}

function workerEnded(where: string, { message }: Error): KlusterlabError {
  return new KlusterlabError({
    code: 'worker-ended',
    where,
    expected: 'worker threads that finish their work',
    received: message,
    hint: 'With workers: 0 the work is done in the main thread.',
  });
}
