import path from 'path';
import type { EnsembleStore } from 'klusterlab';
import { codeVersion } from './code-version';
import { createEnsembleCache } from './ensemble-cache';
import type { CacheHit } from './ensemble-cache';

export interface InstallCacheOptions {
  /** The project's folder; entries go to build/cache in it. */
  readonly root: string;
  /** Goes past the cache; so does KLUSTERLAB_FRESH=1 in the environment. */
  readonly fresh: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly onHit: (hit: CacheHit) => void;
}

/**
 * Gives `reconstruct` in this process a cache under build/cache.
 *
 * The version of the code is taken when the first ensemble is asked for, so that a process without one reads nothing.
 */
export function installEnsembleCache({ root, fresh, environment, onHit }: InstallCacheOptions): void {
  let cache: EnsembleStore | undefined;
  const opened = (): EnsembleStore =>
    (cache ??= createEnsembleCache({
      folder: path.join(root, 'build', 'cache'),
      version: codeVersion(path.join(root, 'src')),
      fresh: fresh || environment['KLUSTERLAB_FRESH'] === '1',
      onHit,
    }));
  (globalThis as { klusterlabStore?: EnsembleStore }).klusterlabStore = {
    get: (key) => opened().get(key),
    set: (key, text) => opened().set(key, text),
  };
}
