import type { SimpleRandomSample } from '../../estimation/design/simple-random-sample';
import type { FastRandom } from '../../random';
import { randomDraws } from './random-draws';
import type { Resampler } from './resampler';
import { unitShuffle } from './unit-shuffle';

/**
 * Antal and Tillé's replicate: r units at random form a doubled half sample, each of the others is taken once.
 *
 * In a doubled half sample half of the units come twice and half not at all; if r is odd, (r − 1)/2 come twice, and then
 * one of these comes a third time with probability 1/4, else one of the others comes once. So the times that a unit
 * comes have mean 1 and variance 1, and those of two units covariance −1/(r − 1).
 * r is one of the whole numbers next to n(1 − f) with that mean; if that is under 2, it is 2 or 0.
 */
export function doubledHalf({ populationSize, sampleSize }: SimpleRandomSample, random: FastRandom): Resampler {
  const draws = randomDraws(random);
  const meanCount = (sampleSize * (populationSize - sampleSize)) / populationSize;
  const lowCount = meanCount < 2 ? 0 : Math.floor(meanCount);
  const highCount = meanCount < 2 ? 2 : lowCount + 1;
  const highProbability = (meanCount - lowCount) / (highCount - lowCount);
  const { units, shuffleFirst } = unitShuffle(sampleSize, draws);
  const drawn = new Int32Array(sampleSize);

  return {
    replicate: { drawn, base: 0, scale: 1 },
    population: null,
    sumsOf: null,
    draw() {
      const count = draws.fraction() < highProbability ? highCount : lowCount;
      shuffleFirst(count);
      const half = count >> 1;
      let next = 0;
      for (let index = 0; index < half; index += 1) {
        drawn[next] = drawn[next + 1] = units[index] as number;
        next += 2;
      }
      if (count % 2 === 1) drawn[next++] = units[draws.fraction() < 0.25 ? 0 : half] as number;
      for (let index = count; index < sampleSize; index += 1) drawn[next++] = units[index] as number;
    },
  };
}
