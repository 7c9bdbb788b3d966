import { KlusterlabError } from '../errors';

/** Throws `cancelled` if the signal has been given. */
export function requireNotCancelled(where: string, signal: AbortSignal | undefined): void {
  if (signal?.aborted !== true) return;
  throw new KlusterlabError({
    code: 'cancelled',
    where,
    parameter: 'signal',
    expected: 'a run that nobody stops',
    received: String(signal.reason),
  });
}
