import { describe, expect, it } from 'vitest';
import { median, sampleMean } from '../../src/estimation';
import { fastRandom, randomIndex } from '../../src/random';
import { bootstrapInterval } from '../../src/resampling';
import type { BootstrapOptions } from '../../src/resampling';

/** A skewed population of 10 units with ties; 252 samples of 5. */
const POPULATION = [1, 1, 2, 3, 3, 5, 8, 13, 21, 40];
const SIZE = 5;
const OPTIONS: BootstrapOptions = {
  populationSize: 10,
  interval: 'percentile',
  replicates: 999,
  confidenceLevel: 0.9,
  seed: 10,
};

function subsets(values: readonly number[], size: number): number[][] {
  if (size === 0) return [[]];
  return values.flatMap((value, index) => subsets(values.slice(index + 1), size - 1).map((rest) => [value, ...rest]));
}

const ALL_SAMPLES = subsets(POPULATION, SIZE);

/** Whether the interval of each sample covers the population's figure; equal samples are computed once. */
function coverer(statistic: 'mean' | 'median', options: BootstrapOptions): (sample: readonly number[]) => boolean {
  const truth = statistic === 'mean' ? sampleMean(POPULATION) : median(POPULATION);
  const known = new Map<string, boolean>();
  return (sample) => {
    const key = [...sample].sort((value, other) => value - other).join();
    if (!known.has(key)) {
      const { lower, upper } = bootstrapInterval(sample, statistic, options).interval;
      known.set(key, lower <= truth && truth <= upper);
    }
    return known.get(key)!;
  };
}

const exactCoverage = (covers: (sample: readonly number[]) => boolean): number =>
  ALL_SAMPLES.filter(covers).length / ALL_SAMPLES.length;

describe('coverage over all 252 samples of 5 from 10', () => {
  it.each(['mean', 'median'] as const)('of the %s is what a seeded simulation of samples finds', (statistic) => {
    const covers = coverer(statistic, OPTIONS);
    const exact = exactCoverage(covers);
    const random = fastRandom(252, { stream: 0 });
    const draws = 4000;
    let hits = 0;
    for (let draw = 0; draw < draws; draw += 1) {
      const urn = [...POPULATION];
      if (covers(Array.from({ length: SIZE }, () => urn.splice(randomIndex(random, urn.length), 1)[0]!))) hits += 1;
    }
    expect(Math.abs(hits / draws - exact)).toBeLessThan(4 * Math.sqrt((exact * (1 - exact)) / draws));
  });

  it('is below the level for a percentile interval of a skewed mean, and nearer to it studentised', () => {
    const percentile = exactCoverage(coverer('mean', OPTIONS));
    const studentised = exactCoverage(coverer('mean', { ...OPTIONS, interval: 'studentised' }));
    expect(percentile).toBeLessThan(0.9);
    expect(Math.abs(studentised - 0.9)).toBeLessThan(Math.abs(percentile - 0.9));
  });

  it('is bought by width if the finite population correction is ignored', () => {
    const plain = exactCoverage(coverer('mean', { ...OPTIONS, method: 'plain' }));
    expect(plain).toBeGreaterThan(exactCoverage(coverer('mean', OPTIONS)));
  });

  it('is that of all samples as drawn with the exact bootstrap distribution, but for limits near the truth', () => {
    // Ten times the replicates: the Monte Carlo error of a limit falls to a third, and few verdicts change.
    const more = exactCoverage(coverer('mean', { ...OPTIONS, replicates: 9999, seed: 11 }));
    expect(Math.abs(more - exactCoverage(coverer('mean', OPTIONS)))).toBeLessThan(0.03);
  });
});
