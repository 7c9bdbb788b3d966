import { KlusterlabError } from '../../errors';

/** How far a long run has come. */
export interface Progress {
  readonly stage: string;
  readonly done: number;
  readonly total: number;
}

/** A run in steps: each yields its progress, the last returns the result. */
export type Steps<Result> = Generator<Progress, Result>;

export interface LongRunOptions {
  /** Called after each step. */
  readonly onProgress?: (progress: Progress) => void;
  /** An AbortSignal, or anything with its `aborted`. */
  readonly signal?: { readonly aborted: boolean };
}

/** Evaluations between two steps: a few milliseconds for a cheap function. */
export const EVALUATIONS_PER_STEP = 500;

/**
 * Runs the steps without a pause. An abort can then only come from `onProgress`, as nothing else gets to run.
 *
 * @param steps the run
 * @param options progress callback and abort signal
 * @returns the run's result
 * @throws KlusterlabError `aborted`
 *
 * @example
 * runToEnd((function* () { yield { stage: 'only', done: 1, total: 1 }; return 42; })(), {}); // 42
 */
export function runToEnd<Result>(steps: Steps<Result>, options: LongRunOptions): Result {
  for (;;) {
    const step = takeStep(steps, options);
    if (step.done === true) return step.value;
  }
}

/**
 * Runs the steps with a pause after each, so that timers, input and an abort from elsewhere get their turn.
 *
 * @param steps the run
 * @param options progress callback and abort signal
 * @returns the run's result
 * @throws KlusterlabError `aborted` (as a rejection)
 *
 * @example
 * typeof runInSlices((function* () { return 42; })(), {}).then; // 'function'
 */
export async function runInSlices<Result>(steps: Steps<Result>, options: LongRunOptions): Promise<Result> {
  for (;;) {
    const step = takeStep(steps, options);
    if (step.done === true) return step.value;
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
  }
}

function takeStep<Result>(steps: Steps<Result>, options: LongRunOptions): IteratorResult<Progress, Result> {
  if (options.signal?.aborted === true) {
    throw new KlusterlabError({
      code: 'aborted',
      where: 'long run',
      expected: 'a run to its end',
      received: 'an abort signal',
    });
  }
  const step = steps.next();
  if (step.done !== true) options.onProgress?.(step.value);
  return step;
}
