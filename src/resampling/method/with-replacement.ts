import type { FastRandom } from '../../random';
import type { Resampler, WeightedUnits } from './resampler';

const WORD = 1 / 2 ** 32;

/** How many units are drawn and what they weigh. */
export interface WithReplacementOptions extends Pick<WeightedUnits, 'base' | 'scale'> {
  readonly drawCount: number;
}

/** Draws with replacement: each draw is any of the `sampleSize` units, with the same probability to within n/2^32. */
export function withReplacement(
  sampleSize: number,
  { drawCount, base, scale }: WithReplacementOptions,
  random: FastRandom,
): Resampler {
  const drawn = new Int32Array(drawCount);
  const words = new Uint32Array(drawCount);
  const factor = sampleSize * WORD;
  return {
    replicate: { drawn, base, scale },
    population: null,
    draw() {
      random.fillUint32(words);
      // Truncation by |0, not Math.floor: this line is most of a plain bootstrap's time.
      for (let index = 0; index < drawCount; index += 1) drawn[index] = ((words[index] as number) * factor) | 0;
    },
  };
}
