import type { ResamplingMethod } from '../../src/resampling';

/** A resample with its probability: how often each unit of the sample is drawn. */
export interface Resample {
  readonly counts: readonly number[];
  readonly probability: number;
  /** How often each unit is in the pseudo-population that it is drawn from, where there is one. */
  readonly population?: readonly number[];
}

/** All subsets of a given size of the numbers 0 to count − 1. */
function subsets(count: number, size: number, from = 0): number[][] {
  if (size === 0) return [[]];
  return Array.from({ length: Math.max(0, count - from) }, (_, index) => from + index).flatMap((first) =>
    subsets(count, size - 1, first + 1).map((rest) => [first, ...rest]),
  );
}

function tally(units: readonly number[], sampleSize: number): number[] {
  const counts = Array.from({ length: sampleSize }, () => 0);
  for (const unit of units) counts[unit]! += 1;
  return counts;
}

function equallyLikely(all: readonly number[][]): Resample[] {
  return all.map((counts) => ({ counts, probability: 1 / all.length }));
}

function withReplacement(sampleSize: number, drawCount: number): Resample[] {
  const sequences = Array.from({ length: sampleSize ** drawCount }, (_, code) =>
    tally(
      Array.from({ length: drawCount }, (_unused, place) => Math.floor(code / sampleSize ** place) % sampleSize),
      sampleSize,
    ),
  );
  return equallyLikely(sequences);
}

/** Every pseudo-population laid out, and every sample of n from it. */
function booth(sampleSize: number, populationSize: number): Resample[] {
  const copies = Math.floor(populationSize / sampleSize);
  const units = Array.from({ length: sampleSize }, (_, unit) => unit);
  const laidOut = Array.from({ length: copies }, () => units).flat();
  const all = subsets(sampleSize, populationSize - copies * sampleSize).flatMap((further) => {
    const places = [...laidOut, ...further];
    const population = tally(places, sampleSize);
    return subsets(populationSize, sampleSize).map((chosen) => ({
      counts: tally(
        chosen.map((place) => places[place]!),
        sampleSize,
      ),
      population,
    }));
  });
  return all.map((resample) => ({ ...resample, probability: 1 / all.length }));
}

/** Each unit once but for those of a doubled half sample of `count` units. */
function doubledHalf(sampleSize: number, count: number): Resample[] {
  const half = Math.floor(count / 2);
  const all = subsets(sampleSize, count).flatMap((chosen) =>
    subsets(count, half).map((places) => {
      const twice = places.map((place) => chosen[place]!);
      const never = chosen.filter((unit) => !twice.includes(unit));
      return { twice, never };
    }),
  );
  return all.flatMap(({ twice, never }) => {
    const counts = Array.from({ length: sampleSize }, () => 1);
    for (const unit of twice) counts[unit] = 2;
    for (const unit of never) counts[unit] = 0;
    if (count % 2 === 0) return [{ counts, probability: 1 / all.length }];
    const more = (units: readonly number[], probability: number): Resample[] =>
      units.map((unit) => ({
        counts: counts.map((times, index) => times + (index === unit ? 1 : 0)),
        probability: probability / units.length / all.length,
      }));
    return [...more(twice, 0.25), ...more(never, 0.75)];
  });
}

function antalTille(sampleSize: number, populationSize: number): Resample[] {
  const mean = (sampleSize * (populationSize - sampleSize)) / populationSize;
  const [low, high] = mean < 2 ? [0, 2] : [Math.floor(mean), Math.floor(mean) + 1];
  const highShare = (mean - low) / (high - low);
  const scaled = (resamples: Resample[], share: number): Resample[] =>
    resamples.map(({ counts, probability }) => ({ counts, probability: probability * share }));
  return [
    ...scaled(doubledHalf(sampleSize, low), 1 - highShare),
    ...(highShare > 0 ? scaled(doubledHalf(sampleSize, high), highShare) : []),
  ];
}

/** Every resample of a small sample, written down from the method's definition. */
export function allResamples(method: ResamplingMethod, sampleSize: number, populationSize: number): Resample[] {
  switch (method) {
    case 'booth':
      return booth(sampleSize, populationSize);
    case 'antal-tille':
      return antalTille(sampleSize, populationSize);
    case 'rao-wu-yue-beaumont':
    case 'rao-wu':
      return withReplacement(sampleSize, sampleSize - 1);
    case 'plain':
      return withReplacement(sampleSize, sampleSize);
  }
}

/** The weights, n in sum, that a method gives to units drawn so often. */
function weightsOf(method: ResamplingMethod, counts: readonly number[], populationSize: number): number[] {
  const sampleSize = counts.length;
  const rescaled = counts.map((times) => (times * sampleSize) / (sampleSize - 1));
  switch (method) {
    case 'booth':
    case 'antal-tille':
    case 'plain':
      return [...counts];
    case 'rao-wu':
      return rescaled;
    case 'rao-wu-yue-beaumont': {
      const shrinkage = Math.sqrt(1 - sampleSize / populationSize);
      return rescaled.map((weight) => 1 - shrinkage + shrinkage * weight);
    }
  }
}

/** The replicate of the mean that a resample stands for. */
export function replicateMean(
  method: ResamplingMethod,
  { counts, population }: Resample,
  values: readonly number[],
  populationSize: number,
): number {
  const meanOf = (weights: readonly number[]): number =>
    values.reduce((sum, value, unit) => sum + weights[unit]! * value, 0) /
    weights.reduce((sum, weight) => sum + weight, 0);
  const mean = meanOf(weightsOf(method, counts, populationSize));
  return population === undefined ? mean : meanOf(values.map(() => 1)) + mean - meanOf(population);
}
