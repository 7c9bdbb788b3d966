import { cacheHitText } from '../ensemble-cache/cache-hit-text';
import { installEnsembleCache } from '../ensemble-cache/install-ensemble-cache';
import { offerWorkers } from '../workers/offer-workers';

/**
 * What a kernel's process offers to the library that a browser does not: worker threads for long bootstraps, and a
 * cache for ensembles. Where an ensemble comes from the cache, the cell that uses it says so.
 *
 * @param root the project's folder
 */
export function offerHostServices(root: string): void {
  offerWorkers();
  installEnsembleCache({
    root,
    fresh: false,
    environment: process.env,
    onHit: (hit) => console.log(cacheHitText(hit)),
  });
}
