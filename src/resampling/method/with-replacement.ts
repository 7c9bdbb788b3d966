import type { FastRandom } from '../../random';
import type { Resampler, WeightedUnits } from './resampler';
import { tupleSize, tupleSums, unitTuples } from './unit-tuples';

const WORD = 1 / 2 ** 32;
/** A call for random numbers costs as much as some of them, so they are taken for many replicates at once. */
const WORDS_AT_A_TIME = 1024;

/** How many units are drawn and what they weigh. */
export interface WithReplacementOptions extends Pick<WeightedUnits, 'base' | 'scale'> {
  readonly drawCount: number;
}

/**
 * Draws with replacement. One random number draws a tuple of units (`UnitTuples`), three at a time for 15 units; each
 * tuple has the same probability to within 2^-20 of it, or n/2^32 for more than 64 units.
 */
export function withReplacement(
  sampleSize: number,
  { drawCount, base, scale }: WithReplacementOptions,
  random: FastRandom,
): Resampler {
  const size = tupleSize(sampleSize);
  const tuples = unitTuples(sampleSize, size);
  const { units } = tuples;
  const wholeCount = Math.floor(drawCount / size);
  const rest = unitTuples(sampleSize, drawCount % size);
  const wordCount = wholeCount + (rest.size === 0 ? 0 : 1);
  const words = new Uint32Array(wordCount * Math.max(1, Math.floor(WORDS_AT_A_TIME / wordCount)));
  const factor = tuples.count * WORD;
  const restFactor = rest.count * WORD;
  let next = words.length;
  const drawn = new Int32Array(drawCount);

  const refill = (): void => {
    random.fillUint32(words);
    next = 0;
  };

  return {
    replicate: { drawn, base, scale },
    population: null,
    draw() {
      if (next === words.length) refill();
      let index = 0;
      for (let tuple = 0; tuple < wholeCount; tuple += 1) {
        // Truncation by |0, not Math.floor: these lines are most of a plain bootstrap's time.
        const start = (((words[next++] as number) * factor) | 0) * size;
        for (let place = 0; place < size; place += 1) drawn[index++] = units[start + place] as number;
      }
      if (rest.size === 0) return;
      const start = (((words[next++] as number) * restFactor) | 0) * rest.size;
      for (let place = 0; place < rest.size; place += 1) drawn[index++] = rest.units[start + place] as number;
    },
    sumsOf(numbers) {
      const sums = tupleSums(tuples, numbers);
      const restSums = tupleSums(rest, numbers);
      return () => {
        if (next === words.length) refill();
        let sum = 0;
        for (let tuple = 0; tuple < wholeCount; tuple += 1) {
          sum += sums[((words[next++] as number) * factor) | 0] as number;
        }
        return rest.size === 0 ? sum : sum + (restSums[((words[next++] as number) * restFactor) | 0] as number);
      };
    },
  };
}
