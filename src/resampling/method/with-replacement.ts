import type { FastRandom } from '../../random';
import type { Resampler, WeightedUnits } from './resampler';

const WORD = 1 / 2 ** 32;
/** A call for random numbers costs as much as some of them, so they are taken for many replicates at once. */
const WORDS_AT_A_TIME = 1024;

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
  const words = new Uint32Array(drawCount * Math.max(1, Math.floor(WORDS_AT_A_TIME / drawCount)));
  let next = words.length;
  const factor = sampleSize * WORD;
  return {
    replicate: { drawn, base, scale },
    population: null,
    draw() {
      if (next === words.length) {
        random.fillUint32(words);
        next = 0;
      }
      // Truncation by |0, not Math.floor: this line is most of a plain bootstrap's time.
      for (let index = 0; index < drawCount; index += 1) drawn[index] = ((words[next + index] as number) * factor) | 0;
      next += drawCount;
    },
  };
}
