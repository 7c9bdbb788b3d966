import { describe, expect, it } from 'vitest';
import { sampleMean, sampleStandardDeviation } from '../../src/estimation';
import { bootstrapInterval, bootstrapReplicates } from '../../src/resampling';
import { acceleration } from '../../src/resampling/interval/acceleration';
import { bcaLimits } from '../../src/resampling/interval/bca-limits';
import { finitePopulationAcceleration } from '../../src/resampling/interval/finite-population-acceleration';

/** Exponential quantiles, of skewness near 2. */
const SKEWED = Array.from({ length: 200 }, (_, index) => -Math.log(1 - (index + 0.5) / 200));
/** 200 of 250, where (1 + f)/√(1 − f) is 4.02, and N/n is not whole. */
const OPTIONS = { populationSize: 250, method: 'booth', replicates: 40_000, seed: 800 } as const;
const LEVEL = 0.9;

describe('finitePopulationAcceleration', () => {
  it('is 1 for an infinite population and (1 + f)/√(1 − f) else', () => {
    expect(finitePopulationAcceleration(0)).toBe(1);
    expect(finitePopulationAcceleration(0.36)).toBeCloseTo(1.7, 12);
  });

  it('makes the bca limits those of the studentised mean to second order, which the jackknife’s alone does not', () => {
    const mean = sampleMean(SKEWED);
    const standardError = sampleStandardDeviation(SKEWED) * Math.sqrt(0.2 / 200);
    const limitsOf = (interval: 'studentised' | 'bca'): { readonly lower: number; readonly upper: number } =>
      bootstrapInterval(SKEWED, 'mean', { ...OPTIONS, interval, confidenceLevel: LEVEL }).interval;
    const studentised = limitsOf('studentised');
    const largestGap = ({ lower, upper }: { readonly lower: number; readonly upper: number }): number =>
      Math.max(Math.abs(lower - studentised.lower), Math.abs(upper - studentised.upper)) / standardError;

    const sorted = bootstrapReplicates(SKEWED, 'mean', OPTIONS).sort();
    const ofJackknife = acceleration(SKEWED.map((value) => value - mean));
    // γ/6 = 0.14/6, times 3.02 for the factor left out, times 1.645², is 0.19 standard errors. What is left with the
    // factor is of order 1/n, with a Monte Carlo error of 0.01 at each limit.
    expect(largestGap(limitsOf('bca'))).toBeLessThan(0.06);
    expect(largestGap(bcaLimits('test', sorted, mean, ofJackknife, LEVEL))).toBeGreaterThan(0.14);
  });
});
