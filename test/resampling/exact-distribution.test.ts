import { describe, expect, it } from 'vitest';
import { bootstrapReplicates, RESAMPLING_METHODS } from '../../src/resampling';
import type { ResamplingMethod } from '../../src/resampling';
import { allResamples, replicateMean } from './exact-enumeration';

/** Powers of 8: from their weighted sum one can read how often each unit was drawn. */
const VALUES = [1, 8, 64, 512];
const REPLICATES = 60_000;

/** The share of each weighted mean in the exact distribution, by its text to 9 digits. */
function exactShares(method: ResamplingMethod, populationSize: number): Map<string, number> {
  const shares = new Map<string, number>();
  for (const resample of allResamples(method, VALUES.length, populationSize)) {
    const { probability } = resample;
    const mean = replicateMean(method, resample, VALUES, populationSize);
    shares.set(mean.toPrecision(9), (shares.get(mean.toPrecision(9)) ?? 0) + probability);
  }
  return shares;
}

/** Pearson's statistic over cells, and its degrees of freedom. */
function chiSquare(replicates: Float64Array, shares: Map<string, number>): { statistic: number; degrees: number } {
  const counts = new Map<string, number>();
  for (const replicate of replicates) {
    const key = replicate.toPrecision(9);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  expect([...counts.keys()].filter((key) => !shares.has(key))).toEqual([]);
  const terms = [...shares].map(([key, share]) => {
    const expected = share * replicates.length;
    return ((counts.get(key) ?? 0) - expected) ** 2 / expected;
  });
  return { statistic: terms.reduce((sum, term) => sum + term, 0), degrees: terms.length - 1 };
}

describe('bootstrapReplicates against every resample of 4 values', () => {
  // 10 = 2·4 + 2 completes the pseudo-population, 8 = 2·4 does not; with 5 the doubled half sample has 0 or 2 units,
  // with 40 mostly 3 and 4.
  describe.each([10, 8, 5, 40])('from %d units', (populationSize) => {
    const methods = RESAMPLING_METHODS.filter((method) => method !== 'booth' || populationSize < 20);

    it.each(methods)('draws %s resamples with their exact probabilities', (method) => {
      const options = { populationSize, method, replicates: REPLICATES, seed: 15 };
      const { statistic, degrees } = chiSquare(
        bootstrapReplicates(VALUES, 'mean', options),
        exactShares(method, populationSize),
      );
      // Five standard deviations of a χ² above its mean.
      expect(statistic).toBeLessThan(degrees + 5 * Math.sqrt(2 * degrees));
    });
  });

  it('is told apart from another method’s by this statistic: Booth’s replicates against the plain distribution', () => {
    const options = { populationSize: 8, method: 'booth', replicates: REPLICATES, seed: 15 } as const;
    const { statistic, degrees } = chiSquare(bootstrapReplicates(VALUES, 'mean', options), exactShares('plain', 8));
    expect(statistic).toBeGreaterThan(degrees + 50 * Math.sqrt(2 * degrees));
  });
});
