const fromStore = new WeakSet<object>();

/** Marks an ensemble as one that came out of the host's store. */
export function markCached(ensemble: object): void {
  fromStore.add(ensemble);
}

/**
 * Whether an ensemble was computed now or taken from the host's store.
 *
 * Kept beside the ensemble, not in it: a result has to be the same in both cases, bit for bit.
 *
 * @example
 * ensembleOrigin({}); // 'computed'
 */
export function ensembleOrigin(ensemble: object): 'computed' | 'cached' {
  return fromStore.has(ensemble) ? 'cached' : 'computed';
}
