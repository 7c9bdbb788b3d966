import { describe, expect, it } from 'vitest';
import { sampleMean, sampleStandardDeviation } from '../../src/estimation';
import { bootstrapInterval, bootstrapReplicates, RESAMPLING_METHODS } from '../../src/resampling';
import type { ResamplingMethod } from '../../src/resampling';
import { allResamples, replicateMean } from './exact-enumeration';
import oracle from '../oracles/boot.json';

const AMOUNTS = oracle.cases[0]!.values;

/** The variance of a replicate of the mean over (1 − f)·s²/n, by the formulas that `ResamplingMethod` states. */
function varianceRatio(method: ResamplingMethod, sampleSize: number, populationSize: number): number {
  const [n, N] = [sampleSize, populationSize];
  const fraction = n / N;
  const further = N % n;
  switch (method) {
    case 'booth':
      return (((n - 1) * N) / n - (further * (n - further)) / (n * N)) / (N - 1);
    case 'antal-tille':
    case 'rao-wu-yue-beaumont':
      return 1;
    case 'rao-wu':
      return 1 / (1 - fraction);
    case 'plain':
      return (n - 1) / n / (1 - fraction);
  }
}

function exactVarianceRatio(method: ResamplingMethod, values: readonly number[], populationSize: number): number {
  const sampleSize = values.length;
  let [mean, square] = [0, 0];
  for (const resample of allResamples(method, sampleSize, populationSize)) {
    const { probability } = resample;
    const replicate = replicateMean(method, resample, values, populationSize);
    mean += probability * replicate;
    square += probability * replicate * replicate;
  }
  const variance = sampleStandardDeviation(values) ** 2;
  expect(mean).toBeCloseTo(sampleMean(values), 9);
  return (square - mean * mean) / (((1 - sampleSize / populationSize) * variance) / sampleSize);
}

describe('the variance of a replicate of the mean', () => {
  describe.each(RESAMPLING_METHODS)('by %s', (method) => {
    it.each([
      [4, 10],
      [4, 9],
      [4, 8],
      [4, 5],
      [2, 3],
      [3, 11],
      [5, 12],
    ])('has the formula that the docstring states, over all resamples of %d from %d', (sampleSize, populationSize) => {
      const values = [1, 2, 7, 11, 30].slice(0, sampleSize);
      const exact = exactVarianceRatio(method, values, populationSize);
      expect(exact / varianceRatio(method, sampleSize, populationSize)).toBeCloseTo(1, 9);
    });

    it.each([39, 30, 16, 6194])(
      'is the formula’s within 5 Monte Carlo errors for 15 amounts of %d',
      (populationSize) => {
        const { standardError, monteCarloError } = bootstrapInterval(AMOUNTS, 'mean', {
          populationSize,
          method,
          interval: 'percentile',
          replicates: 100_000,
          confidenceLevel: 0.95,
          seed: 2013,
        });
        const corrected = ((1 - 15 / populationSize) * sampleStandardDeviation(AMOUNTS) ** 2) / 15;
        const exact = Math.sqrt(varianceRatio(method, 15, populationSize) * corrected);
        expect(Math.abs(standardError - exact)).toBeLessThan(5 * monteCarloError.standardError);
        // The Monte Carlo error is no excuse: under one hundredth.
        expect(monteCarloError.standardError / exact).toBeLessThan(0.01);
      },
    );
  });

  // 100 units are drawn one at a time, 2 units in one tuple, 15 in triples (above).
  it.each([2, 7, 100])('is that formula’s for %d units drawn with replacement, also in larger tuples', (sampleSize) => {
    const values = Array.from({ length: sampleSize }, (_, index) => index ** 2);
    for (const method of ['plain', 'rao-wu', 'rao-wu-yue-beaumont'] as const) {
      const options = { populationSize: 2 * sampleSize, method, replicates: 50_000, seed: 5, confidenceLevel: 0.9 };
      const { standardError, monteCarloError } = bootstrapInterval(values, 'mean', { ...options, interval: 'basic' });
      const corrected = (0.5 * sampleStandardDeviation(values) ** 2) / sampleSize;
      const exact = Math.sqrt(varianceRatio(method, sampleSize, 2 * sampleSize) * corrected);
      expect(Math.abs(standardError - exact)).toBeLessThan(5 * monteCarloError.standardError + 1e-12);
    }
  });

  it('is 0.9555 times the unbiased estimate for 15 of 39 by booth, as its docstring says', () => {
    expect(varianceRatio('booth', 15, 39)).toBeCloseTo(0.9555, 4);
  });

  it('is (n − 1)/n of s²/n for the plain bootstrap, as R boot’s replicates also have', () => {
    const { estimate, replicates } = oracle.cases[0]!;
    const exact = ((14 / 15) * sampleStandardDeviation(AMOUNTS) ** 2) / 15;
    const varianceOf = (all: ArrayLike<number>): number =>
      Array.from(all, (replicate) => (replicate - estimate) ** 2).reduce((sum, square) => sum + square, 0) / all.length;
    const ours = bootstrapReplicates(AMOUNTS, 'mean', {
      populationSize: 39,
      method: 'plain',
      replicates: 100_000,
      seed: 3,
    });
    expect(Math.abs(varianceOf(ours) / exact - 1)).toBeLessThan((5 * Math.SQRT2) / Math.sqrt(100_000));
    expect(Math.abs(varianceOf(replicates) / exact - 1)).toBeLessThan((5 * Math.SQRT2) / Math.sqrt(999));
  });

  it('has the mean’s bias of 0 within 5 Monte Carlo errors, for every method', () => {
    for (const method of RESAMPLING_METHODS) {
      const { bias, monteCarloError } = bootstrapInterval(AMOUNTS, 'mean', {
        populationSize: 39,
        method,
        interval: 'basic',
        replicates: 50_000,
        confidenceLevel: 0.9,
        seed: 8,
      });
      expect(Math.abs(bias)).toBeLessThan(5 * monteCarloError.bias);
    }
  });
});
