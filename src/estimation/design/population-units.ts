import type { DrawnSample } from './sample-design';

/** How many units the population has; null in a cluster sample, where only its clusters are counted. */
export function populationUnits(design: DrawnSample): number | null {
  return design.kind === 'clusterSample' ? null : design.populationSize;
}
