import { KlusterlabError } from '../../src/errors';
import type { ErrorDetails } from '../../src/errors';

/** What a worker sends back: a value, or the details of a KlusterlabError, whose class would not survive the way. */
export type WorkerAnswer<Value> = { readonly value: Value } | { readonly fault: ErrorDetails };

/** Runs the work of a worker and makes an answer of it; faults that the library did not foresee are thrown on. */
export function answerWith<Value>(work: () => Value): WorkerAnswer<Value> {
  try {
    return { value: work() };
  } catch (error) {
    if (!(error instanceof KlusterlabError)) throw error;
    const { code, where, parameter, expected, received, hint } = error;
    return {
      fault: {
        code,
        where,
        expected,
        // Only plain data gets through to another thread.
        received: typeof received === 'function' || typeof received === 'symbol' ? String(received) : received,
        ...(parameter === undefined ? {} : { parameter }),
        ...(hint === undefined ? {} : { hint }),
      },
    };
  }
}

/** The answer's value; throws the KlusterlabError that the worker threw. */
export function valueOf<Value>(answer: WorkerAnswer<Value>): Value {
  if ('fault' in answer) throw new KlusterlabError(answer.fault);
  return answer.value;
}
