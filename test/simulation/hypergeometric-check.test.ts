import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hypergeometricCheck } from '../../src/simulation';
import oracle from '../oracles/hypergeometric.json';

const choose = (total: number, chosen: number): number => {
  let ways = 1;
  for (let step = 1; step <= chosen; step += 1) ways = (ways * (total - step + 1)) / step;
  return ways;
};

const samples = fc
  .integer({ min: 1, max: 25 })
  .chain((populationSize) =>
    fc
      .tuple(fc.integer({ min: 0, max: populationSize }), fc.integer({ min: 1, max: populationSize }))
      .chain(([marked, sampleSize]) =>
        fc
          .integer({ min: Math.max(0, sampleSize + marked - populationSize), max: Math.min(marked, sampleSize) })
          .map((markedInSample) => ({ populationSize, marked, sampleSize, markedInSample, postHoc: false })),
      ),
  );

describe('hypergeometricCheck', () => {
  it('gives C(25, 15)/C(39, 15) for none of 14 marked among 15 of 39', () => {
    const check = hypergeometricCheck({
      populationSize: 39,
      marked: 14,
      sampleSize: 15,
      markedInSample: 0,
      postHoc: true,
    });
    // C(25, 15) = 3,268,760 and C(39, 15) = 25,140,840,660 by hand.
    expect(check.atMost).toBe(3268760 / 25140840660);
    expect(check.atMost).toBeCloseTo(1.3e-4, 6);
    expect(check.atLeast).toBe(1);
    expect(check.expected).toBe((15 * 14) / 39);
    expect(check.note).toContain('after the sample had been seen');
  });

  // Fisher's lady tasting tea: 4 of 8 cups, 3 of her 4 right: 17/70 one-sided, 34/70 two-sided.
  it('gives the tails of the lady tasting tea', () => {
    const check = hypergeometricCheck({
      populationSize: 8,
      marked: 4,
      sampleSize: 4,
      markedInSample: 3,
      postHoc: false,
    });
    expect(check.probability).toBe(16 / 70);
    expect(check.atLeast).toBe(17 / 70);
    expect(check.twoSided).toBe(34 / 70);
    expect(check.note).toContain('before the sample was seen');
  });

  it.each(oracle.cases)(
    'has the probabilities of R for $markedInSample of $marked marked in $sampleSize of $populationSize',
    ({ probability, atMost, atLeast, twoSided, ...sample }) => {
      const check = hypergeometricCheck({ ...sample, postHoc: false });
      // R works with logarithms of factorials, ours is exact; fisher.test adds what is within 1e-7 of the observed.
      const figures = { probability, atMost, atLeast, twoSided };
      Object.entries(figures).forEach(([name, value]) => {
        expect(Math.abs(check[name as keyof typeof figures] / value - 1)).toBeLessThan(1e-12);
      });
    },
  );

  it('agrees with products of binomial coefficients, and has tails that overlap in the observed number only', () => {
    fc.assert(
      fc.property(samples, (sample) => {
        const { populationSize, marked, sampleSize, markedInSample } = sample;
        const check = hypergeometricCheck(sample);
        const direct =
          (choose(marked, markedInSample) * choose(populationSize - marked, sampleSize - markedInSample)) /
          choose(populationSize, sampleSize);
        expect(Math.abs(check.probability / direct - 1)).toBeLessThan(1e-12);
        expect(check.atMost + check.atLeast - check.probability).toBeCloseTo(1, 12);
        expect(check.twoSided).toBeGreaterThanOrEqual(check.probability);
        expect(check.twoSided).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('does not change if mark and sample change places', () => {
    fc.assert(
      fc.property(samples, (sample) => {
        fc.pre(sample.marked > 0);
        const swapped = { ...sample, marked: sample.sampleSize, sampleSize: sample.marked };
        expect(hypergeometricCheck(swapped).twoSided).toBe(hypergeometricCheck(sample).twoSided);
      }),
    );
  });

  it('keeps a very small probability to its digits', () => {
    const { probability } = hypergeometricCheck({
      populationSize: 1000,
      marked: 500,
      sampleSize: 500,
      markedInSample: 0,
      postHoc: false,
    });
    // 1/C(1000, 500): its logarithm by Stirling's series.
    const logarithm = -1000 * Math.LN2 + Math.log(Math.PI * 500) / 2 + 1 / 4000;
    expect(Math.log(probability)).toBeCloseTo(logarithm, 6);
  });

  it('answers for the largest population that it takes, with 0 for what is below float64', () => {
    const check = hypergeometricCheck({
      populationSize: 5000,
      marked: 2500,
      sampleSize: 2500,
      markedInSample: 0,
      postHoc: false,
    });
    expect(check).toMatchObject({ probability: 0, atMost: 0, atLeast: 1, twoSided: 0, expected: 1250 });
  });

  it.each([
    [{ markedInSample: 5 }, 'impossible-sample'],
    [{ sampleSize: 8, markedInSample: 1 }, 'impossible-sample'],
    [{ marked: 11 }, 'invalid-number'],
    [{ populationSize: 10.5 }, 'invalid-number'],
    [{ populationSize: 5001 }, 'invalid-number'],
    [{ postHoc: 'yes' }, 'invalid-choice'],
    [{ postHoc: undefined }, 'missing-option'],
    [{ alpha: 0.05 }, 'unknown-option'],
  ])('refuses %o with %s', (change, code) => {
    const sample = { populationSize: 10, marked: 4, sampleSize: 5, markedInSample: 2, postHoc: false };
    expect(() => hypergeometricCheck({ ...sample, ...change } as never)).toThrow(expect.objectContaining({ code }));
  });
});
