import { describe, expect, it } from 'vitest';
import { estimateMean, simpleRandomSample, sum } from '../../src/estimation';
import type { Estimate, IntervalConvention } from '../../src/estimation';
import { seededRandom } from '../../src/random';

/** A skewed population of 10 units with ties; 210 samples of 4. */
const POPULATION = [1, 1, 2, 3, 3, 5, 8, 13, 21, 40];
const DESIGN = simpleRandomSample({ populationSize: 10, sampleSize: 4 });
const MEAN = 9.7;
const T: IntervalConvention = { distribution: 't', correction: 'oneMinusSamplingFraction', confidenceLevel: 0.9 };

function subsets(values: readonly number[], size: number): number[][] {
  if (size === 0) return [[]];
  return values.flatMap((value, index) => subsets(values.slice(index + 1), size - 1).map((rest) => [value, ...rest]));
}

/** Each of the samples with the same probability: the sampling distribution itself, not an approximation. */
const ALL_SAMPLES = subsets(POPULATION, 4);
const covers = ({ interval }: Estimate): boolean => interval.lower <= MEAN && MEAN <= interval.upper;
const average = (values: readonly number[]): number => sum(values) / values.length;
const coverage = (convention: IntervalConvention): number =>
  average(ALL_SAMPLES.map((sample) => (covers(estimateMean(sample, DESIGN, convention)) ? 1 : 0)));

describe('estimateMean over all 210 samples of 4 from 10', () => {
  const estimates = ALL_SAMPLES.map((sample) => estimateMean(sample, DESIGN, T));

  it('is unbiased for the population mean', () => {
    expect(ALL_SAMPLES).toHaveLength(210);
    expect(average(estimates.map(({ estimate }) => estimate))).toBeCloseTo(MEAN, 12);
  });

  it('has an unbiased variance estimate with 1 − n/N, one too large by N/(N − 1) with (N − n)/(N − 1)', () => {
    const variance = average(estimates.map(({ estimate }) => (estimate - MEAN) ** 2));
    const estimated = (correction: IntervalConvention['correction']): number =>
      average(ALL_SAMPLES.map((sample) => estimateMean(sample, DESIGN, { ...T, correction }).standardError ** 2));
    expect(estimated('oneMinusSamplingFraction') / variance).toBeCloseTo(1, 12);
    expect(estimated('populationMinusOne') / variance).toBeCloseTo(10 / 9, 12);
    expect(estimated('none') / variance).toBeCloseTo(10 / 6, 12);
  });

  it('covers the mean of a skewed population less often than it says, and less with normal than with t', () => {
    expect(coverage(T)).toBeLessThan(0.9);
    expect(coverage({ ...T, distribution: 'normal' })).toBeLessThan(coverage(T));
    expect(coverage({ ...T, correction: 'none' })).toBeGreaterThan(coverage(T));
  });

  it('covers it as often in a seeded simulation as in the enumeration, within Monte Carlo error', () => {
    const exact = coverage(T);
    const draws = 20000;
    const random = seededRandom(2013, { stream: 0 });
    let hits = 0;
    for (let draw = 0; draw < draws; draw += 1) {
      const urn = [...POPULATION];
      const sample = Array.from({ length: 4 }, () => urn.splice(Math.floor(random.next() * urn.length), 1)[0]!);
      if (covers(estimateMean(sample, DESIGN, T))) hits += 1;
    }
    const monteCarloError = Math.sqrt((exact * (1 - exact)) / draws);
    expect(Math.abs(hits / draws - exact)).toBeLessThan(4 * monteCarloError);
  });
});

describe('estimateMean over seeded samples of 15 from 39', () => {
  it('covers the mean of a symmetric population about as often as it says with t and 1 − n/N', () => {
    // Quantiles of a logistic shape: symmetric, with tails.
    const population = Array.from({ length: 39 }, (_, index) => Math.log((index + 0.5) / (38.5 - index)));
    const design = simpleRandomSample({ populationSize: 39, sampleSize: 15 });
    const random = seededRandom(39, { stream: 15 });
    const draws = 10000;
    let hits = 0;
    for (let draw = 0; draw < draws; draw += 1) {
      const urn = [...population];
      const sample = Array.from({ length: 15 }, () => urn.splice(Math.floor(random.next() * urn.length), 1)[0]!);
      const { interval } = estimateMean(sample, design, { ...T, confidenceLevel: 0.95 });
      if (interval.lower <= 0 && interval.upper >= 0) hits += 1;
    }
    // One Monte Carlo standard error is 0.2 percentage points; the t interval is not exact for a finite population.
    expect(hits / draws).toBeGreaterThan(0.94);
    expect(hits / draws).toBeLessThan(0.965);
  });
});
