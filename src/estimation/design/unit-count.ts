import type { SampleDesign } from './sample-design';

/** How many values the design goes with: one for each observed unit. */
export function unitCount(design: SampleDesign): number {
  if (design.kind === 'calibratedSample') return unitCount(design.drawn);
  return design.kind === 'clusterSample' ? design.unitCount : design.sampleSize;
}
