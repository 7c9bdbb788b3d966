import { KlusterlabError } from '../../errors';
import { requireKeys } from '../../estimation/contract';
import type { Choices } from '../choices/define-choices';
import { specifications } from '../choices/specifications';
import type { Specification } from '../choices/specifications';
import type { MultiverseOutcome, MultiverseResult } from './multiverse-result';
import { computedRow, failedRow } from './read-outcome';

/** Computes one specification, at once or in time. */
export type EvaluateSpecification = (specification: Specification) => MultiverseOutcome | Promise<MultiverseOutcome>;

/** How far a multiverse has come. */
export interface MultiverseProgress {
  readonly done: number;
  readonly total: number;
}

export interface RunMultiverseOptions {
  /** Rows of an earlier run: computed ones are taken over by their key, failed ones are tried again. */
  readonly resume?: readonly MultiverseResult[];
  /** Called with each row, before it is given out. */
  readonly onResult?: (result: MultiverseResult, progress: MultiverseProgress) => void;
  /** An AbortSignal, or anything with its `aborted`. */
  readonly signal?: { readonly aborted: boolean };
}

/** Specifications between two pauses in which timers, input and an abort get their turn. */
const SPECIFICATIONS_PER_PAUSE = 16;

/**
 * Computes all specifications of a multiverse, one row at a time.
 *
 * A specification that throws gives a row of its own and does not end the run. Rows are plain data: keep them, hand
 * them to `resume`, and only what is missing is computed. Keys say which options were picked, not what the options'
 * values are: after a change of values start anew.
 *
 * @param choices what `defineChoices` gave
 * @param evaluate computes one specification from its `values`
 * @param options earlier rows, callback, abort signal
 * @returns a row for each specification, in the order of `specifications`
 * @throws KlusterlabError `aborted` when the next row is asked for, `unknown-option`
 *
 * @example
 * typeof runMultiverse(defineChoices([{ name: 'a', options: [{ name: 'x', label: 'X', value: 1 }] }]),
 *   ({ values }) => ({ estimate: values.a })).next; // 'function'
 */
export async function* runMultiverse(
  choices: Choices,
  evaluate: EvaluateSpecification,
  options: RunMultiverseOptions = {},
): AsyncGenerator<MultiverseResult, void, undefined> {
  const where = 'runMultiverse';
  requireKeys(where, 'options', options, { required: [], optional: ['resume', 'onResult', 'signal'] });
  const { resume = [], onResult, signal } = options;
  const all = specifications(choices).specifications;
  const earlier = new Map(resume.map((result) => [result.key, result]));
  let done = 0;
  let computedHere = 0;
  for (const specification of all) {
    if (signal?.aborted === true) {
      const expected = 'a run to its end';
      const received = `an abort signal after ${done} of ${all.length} specifications`;
      const hint = 'Hand the rows so far to resume.';
      throw new KlusterlabError({ code: 'aborted', where, parameter: 'signal', expected, received, hint });
    }
    const kept = earlier.get(specification.key);
    const result = kept?.status === 'computed' ? kept : await evaluated(specification, evaluate);
    if (result !== kept) computedHere += 1;
    done += 1;
    onResult?.(result, { done, total: all.length });
    yield result;
    if (result !== kept && computedHere % SPECIFICATIONS_PER_PAUSE === 0) {
      await new Promise<void>((resolve) => setTimeout(resolve, 0));
    }
  }
}

async function evaluated(specification: Specification, evaluate: EvaluateSpecification): Promise<MultiverseResult> {
  try {
    return computedRow(specification, await evaluate(specification));
  } catch (error) {
    return failedRow(specification, error);
  }
}
