import { KlusterlabError } from '../../src/errors';

/** The library's error that a call throws; fails if there is none or another one. */
export function caught(call: () => unknown): KlusterlabError {
  try {
    call();
  } catch (error) {
    if (error instanceof KlusterlabError) return error;
    throw error;
  }
  throw new Error('expected a KlusterlabError, but nothing was thrown');
}
