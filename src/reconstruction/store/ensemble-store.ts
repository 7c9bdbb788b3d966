/**
 * Where a host keeps finished chains: text under a key. The key names data and arguments; a host adds the code.
 *
 * The host decides what is worth keeping; what it gives back is checked, and left aside if it does not fit.
 */
export interface EnsembleStore {
  /** The text kept under the key, or null. */
  get(key: string): string | null;
  set(key: string, text: string): void;
}

interface StoreHost {
  klusterlabStore?: EnsembleStore;
}

/** The host's store: the command line or the notebook runner puts one at `globalThis.klusterlabStore`; else null. */
export function hostStore(): EnsembleStore | null {
  return (globalThis as StoreHost).klusterlabStore ?? null;
}
