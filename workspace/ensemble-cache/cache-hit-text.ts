import path from 'path';
import type { CacheHit } from './ensemble-cache';

/** One line that says an ensemble was taken from the cache, and how to go past it. */
export function cacheHitText({ file, seconds }: CacheHit): string {
  return `cached: an ensemble that took ${seconds.toFixed(1)} s (${path.basename(file)}; --fresh computes it anew)`;
}
