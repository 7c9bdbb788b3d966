import type { SimpleRandomSample } from '../../estimation/design/simple-random-sample';
import type { FastRandom } from '../../random';
import { doubledHalf } from './doubled-half';
import { pseudoPopulation } from './pseudo-population';
import type { Resampler } from './resampler';
import type { ResamplingMethod } from './resampling-method';
import { withReplacement } from './with-replacement';

/** The resampler of a method for a sample of at least 2 units that is not the whole population. */
export function createResampler(method: ResamplingMethod, design: SimpleRandomSample, random: FastRandom): Resampler {
  const { sampleSize, samplingFraction } = design;
  const drawCount = sampleSize - 1;
  const rescaling = sampleSize / drawCount;
  switch (method) {
    case 'booth':
      return pseudoPopulation(design, random);
    case 'antal-tille':
      return doubledHalf(design, random);
    case 'rao-wu-yue-beaumont': {
      const shrinkage = Math.sqrt(1 - samplingFraction);
      return withReplacement(sampleSize, { drawCount, base: 1 - shrinkage, scale: shrinkage * rescaling }, random);
    }
    case 'rao-wu':
      return withReplacement(sampleSize, { drawCount, base: 0, scale: rescaling }, random);
    case 'plain':
      return withReplacement(sampleSize, { drawCount: sampleSize, base: 0, scale: 1 }, random);
  }
}
