export { cacheHitText } from './cache-hit-text';
export { codeVersion } from './code-version';
export { createEnsembleCache } from './ensemble-cache';
export type { CacheHit, EnsembleCacheOptions } from './ensemble-cache';
export { installEnsembleCache } from './install-ensemble-cache';
export type { InstallCacheOptions } from './install-ensemble-cache';
