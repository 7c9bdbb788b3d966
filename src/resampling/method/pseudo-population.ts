import type { SimpleRandomSample } from '../../estimation/design/simple-random-sample';
import type { FastRandom } from '../../random';
import { randomDraws } from './random-draws';
import type { Resampler } from './resampler';
import { unitShuffle } from './unit-shuffle';

/**
 * Booth's replicate: n without replacement from k copies of the sample and ℓ different units more, N = kn + ℓ; the ℓ
 * are chosen anew for each replicate, by simple random sampling without replacement.
 *
 * The pseudo-population is not laid out, since N may be in the millions. Its first kn places are the copies, the rest
 * the ℓ further units in random order. Copies of a unit are exchangeable, and so are the further places: those taken
 * so far may be numbered 0, 1, …, and a place is free if its number is not among them.
 */
export function pseudoPopulation({ populationSize, sampleSize }: SimpleRandomSample, random: FastRandom): Resampler {
  const draws = randomDraws(random);
  const furtherCount = populationSize % sampleSize;
  const copyPlaces = populationSize - furtherCount;
  const { units, shuffleFirst } = unitShuffle(sampleSize, draws);
  const further = units.subarray(0, furtherCount);
  const copiesTaken = new Int32Array(sampleSize);
  const drawn = new Int32Array(sampleSize);
  let furtherTaken = 0;

  const drawUnit = (): number => {
    for (;;) {
      const place = draws.below(populationSize);
      if (place >= copyPlaces) {
        if (place - copyPlaces >= furtherTaken) return further[furtherTaken++] as number;
      } else {
        const copy = Math.floor(place / sampleSize);
        const unit = place - copy * sampleSize;
        const taken = copiesTaken[unit] as number;
        if (copy >= taken) {
          copiesTaken[unit] = taken + 1;
          return unit;
        }
      }
    }
  };

  return {
    replicate: { drawn, base: 0, scale: 1 },
    population: furtherCount === 0 ? null : { drawn: further, base: copyPlaces / sampleSize, scale: 1 },
    sumsOf: null,
    draw() {
      shuffleFirst(furtherCount);
      furtherTaken = 0;
      for (let index = 0; index < sampleSize; index += 1) drawn[index] = drawUnit();
      for (let index = 0; index < sampleSize; index += 1) copiesTaken[drawn[index] as number] = 0;
    },
  };
}
