import type { SampleDesign } from './sample-design';

/** Sampling units minus strata, those of the estimated variance; as R's `degf`. */
export function degreesOfFreedom(design: SampleDesign): number {
  if (design.kind === 'calibratedSample') return degreesOfFreedom(design.drawn);
  return design.sampleSize - (design.kind === 'simpleRandomSample' ? 1 : design.strata.length);
}
