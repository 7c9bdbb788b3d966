import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cohenKappa, krippendorffAlpha, percentAgreement, ratingsFromCrossTabulation } from '../../src/classification';
import type { AgreementInterval, AgreementWeights } from '../../src/classification';
import { seededRandom } from '../../src/random';

interface Golden {
  readonly estimate: number;
  readonly standardError: number;
}
type GoldenTable = Readonly<Record<'none' | 'linear' | 'quadratic', Golden>> & { readonly counts: number[][] };

const { cohen1968Weights, ...tables } = JSON.parse(
  readFileSync(join(__dirname, 'oracles/kappa.json'), 'utf8'),
) as Record<string, GoldenTable> & { cohen1968Weights: Golden };

const analytic = { method: 'analytic', confidenceLevel: 0.95 } as const;
const none = { method: 'none' } as const;
const kappaOf = (counts: readonly (readonly number[])[], weights: AgreementWeights) => {
  const categories = counts.map((_, index) => index);
  return cohenKappa(ratingsFromCrossTabulation(counts, categories), { categories, weights, interval: analytic });
};

describe('cohenKappa', () => {
  it.each(Object.keys(tables))('gives the estimates and standard errors of vcd on %s', (name) => {
    const golden = tables[name] as GoldenTable;
    for (const weights of ['none', 'linear', 'quadratic'] as const) {
      const result = kappaOf(golden.counts, weights);
      // Sums of shares here, of counts there: equal to rounding in the 16th digit.
      expect(result.estimate).toBeCloseTo(golden[weights].estimate, 12);
      expect((result.interval as AgreementInterval).standardError).toBeCloseTo(golden[weights].standardError, 12);
    }
  });

  it('gives 0.492 on the table of Cohen 1960 and 0.348 with the weights of Cohen 1968', () => {
    const counts = [
      [88, 14, 18],
      [10, 40, 10],
      [2, 6, 12],
    ];
    const weights = [
      [1, 1 - 1 / 6, 1 - 3 / 6],
      [1 - 1 / 6, 1, 0],
      [1 - 3 / 6, 0, 1],
    ];
    expect(kappaOf(counts, 'none').estimate).toBeCloseTo(0.492, 3);
    const weighted = kappaOf(counts, weights);
    expect(weighted.estimate).toBeCloseTo(0.348, 3);
    expect((weighted.interval as AgreementInterval).standardError).toBeCloseTo(cohen1968Weights.standardError, 12);
  });

  it('weighs codes at distance 1 of 2 as 1/2 linearly and 3/4 quadratically', () => {
    const counts = [[88, 14, 18], [10, 40, 10], [2, 6, 12]]; // prettier-ignore
    // 140 of 200 agree, 40 are one code apart, 20 two.
    expect(kappaOf(counts, 'linear').observed).toBeCloseTo((140 + 40 / 2) / 200, 12);
    expect(kappaOf(counts, 'quadratic').observed).toBeCloseTo((140 + (40 * 3) / 4) / 200, 12);
  });

  it('sets the normal interval around the estimate and clips it at 1', () => {
    const { estimate, interval } = kappaOf(
      [
        [5, 1],
        [0, 4],
      ],
      'none',
    );
    const { lower, upper, standardError } = interval as AgreementInterval;
    // 1.959964 is the 97.5 % point of the normal distribution.
    expect(lower).toBeCloseTo((estimate ?? 0) - 1.959964 * standardError, 5);
    expect(upper).toBe(1);
    expect((estimate ?? 0) + 1.959964 * standardError).toBeGreaterThan(1);
  });

  it('is 1 for equal codings and not defined if both give one code throughout', () => {
    expect(kappaOf([[3, 0], [0, 2]], 'none').estimate).toBe(1); // prettier-ignore
    const constant = kappaOf([[6, 0], [0, 0]], 'none'); // prettier-ignore
    expect(constant.status).toBe('undefined');
    expect(constant.estimate).toBeNull();
  });

  it('does not change when the coders swap or the units are shuffled', () => {
    const table = fc.array(fc.array(fc.nat(6), { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(table, (counts) => {
        fc.pre(counts.flat().some((count) => count > 0));
        const transposed = counts.map((_, row) => counts.map((other) => other[row] ?? 0));
        const [first, second] = [kappaOf(counts, 'linear'), kappaOf(transposed, 'linear')];
        expect(first.status).toBe(second.status);
        expect(first.estimate ?? 0).toBeCloseTo(second.estimate ?? 0, 10);
      }),
    );
  });

  it('comes close to Krippendorff alpha for many units with alike margins', () => {
    const counts = [
      [400, 100],
      [100, 400],
    ];
    const ratings = ratingsFromCrossTabulation(counts, [0, 1]);
    const alpha = krippendorffAlpha(ratings, { categories: [0, 1], level: 'nominal', interval: none });
    // Equal margins: alpha exceeds kappa by (1 − kappa)/(2 · units) only.
    expect(alpha.estimate).toBeCloseTo((kappaOf(counts, 'none').estimate ?? 0) + 0.4 / 2000, 10);
  });

  it('refuses a missing code, a third coder, a code that is not listed and weights out of range', () => {
    const options = { categories: ['a', 'b'], weights: 'none', interval: none } as const;
    expect(() => cohenKappa([['a', null]], options)).toThrow(/unit 1, coder 2.*received null/);
    expect(() => cohenKappa([['a', 'a', 'b']], options)).toThrow(/coders/);
    expect(() => cohenKappa([['a', 'c']], options)).toThrow(/unit 1, coder 2.*received "c"/);
    expect(() => cohenKappa([], options)).toThrow(/ratings.length/);
    expect(() => cohenKappa([['a', 'b'], ['a']], options)).toThrow(/unit 2/);
    const weights = [
      [1, 2],
      [0, 1],
    ];
    expect(() => cohenKappa([['a', 'b']], { ...options, weights })).toThrow(/weights\[0\]\[1\]/);
    const ragged = [[1, 0, 0], [0, 1]]; // prettier-ignore
    expect(() => cohenKappa([['a', 'b']], { ...options, weights: [[1]] })).toThrow(/weights/);
    expect(() => cohenKappa([['a', 'b']], { ...options, weights: ragged })).toThrow(/2 rows of 2 weights/);
    expect(() => cohenKappa([['a', 'b']], { ...options, weights: 'cubic' as never })).toThrow(/weights.*"cubic"/);
    expect(() => cohenKappa([['a', 'b']], { ...options, level: 1 } as never)).toThrow(/level.*categories/);
    expect(() => cohenKappa([['a', 'b']], { categories: ['a', 'b'], interval: none } as never)).toThrow(/weights/);
  });
});

describe('the interval of an agreement coefficient', () => {
  const categories = [0, 1, 2];
  const counts = [
    [88, 14, 18],
    [10, 40, 10],
    [2, 6, 12],
  ];
  const ratings = ratingsFromCrossTabulation(counts, categories);
  const intervalBy = (interval: Parameters<typeof cohenKappa>[1]['interval']) =>
    cohenKappa(ratings, { categories, weights: 'none', interval }).interval as AgreementInterval;

  it('has nearly the same standard error by formula, jackknife and bootstrap on 200 units', () => {
    const byFormula = intervalBy(analytic).standardError;
    const jackknife = intervalBy({ method: 'jackknife', confidenceLevel: 0.95 });
    const bootstrap = intervalBy({
      method: 'bootstrap',
      confidenceLevel: 0.95,
      replicates: 4000,
      random: seededRandom(1960, { stream: 0 }),
    });
    // The methods agree to order 1/n; the bootstrap's own error is about 1/√(2 · 4000) of it, 1.1 %.
    expect(Math.abs(jackknife.standardError / byFormula - 1)).toBeLessThan(0.02);
    expect(Math.abs(bootstrap.standardError / byFormula - 1)).toBeLessThan(0.05);
    expect(jackknife.degreesOfFreedom).toBe(199);
    expect(bootstrap.resampling).toMatchObject({
      replicates: 4000,
      undefinedReplicates: 0,
      generator: { algorithm: 'xoroshiro128plus', seed: 1960, stream: 0 },
    });
    expect(bootstrap.lower).toBeLessThan(0.4915);
    expect(bootstrap.upper).toBeGreaterThan(0.4915);
  });

  it('has the jackknife error of the textbook formula on three units', () => {
    // Leaving out one of (a,a), (a,b), (b,b) gives percent agreements 1/2, 1, 1/2: error √(2/3 · 1/6).
    const three = [['a', 'a'], ['a', 'b'], ['b', 'b']]; // prettier-ignore
    const { interval } = krippendorffAlpha(three, {
      categories: ['a', 'b'],
      level: 'nominal',
      interval: { method: 'jackknife', confidenceLevel: 0.9 },
    });
    // Alpha without each unit: {ab, bb}: 0; {aa, bb}: 1; {aa, ab}: 0. Mean 1/3, squares 2/3, error √(2/3 · 2/3) = 2/3.
    expect((interval as AgreementInterval).standardError).toBeCloseTo(2 / 3, 12);
  });

  it('repeats a bootstrap from the same seed and counts resamples without a coefficient', () => {
    const few = [['a', 'a'], ['a', 'a'], ['a', 'b']]; // prettier-ignore
    const run = () =>
      cohenKappa(few, {
        categories: ['a', 'b'],
        weights: 'none',
        interval: {
          method: 'bootstrap',
          confidenceLevel: 0.9,
          replicates: 1000,
          random: seededRandom(7, { stream: 3 }),
        },
      }).interval as AgreementInterval;
    expect(run()).toEqual(run());
    // No (a, b) among three draws: (2/3)^3 of the resamples, 296 of 1000; deviation 14.
    expect(Math.abs((run().resampling?.undefinedReplicates ?? 0) - 296)).toBeLessThan(60);
  });

  it('takes the bootstrap bounds from the ranks of the replicates', () => {
    // Two units, one agreed: a resample of them agrees on 0, 1/2 or 1 as the source picks unit 2 twice, once, never.
    const draws = [
      ...Array.from({ length: 3 }, () => [0.9, 0.9]),
      ...Array.from({ length: 94 }, () => [0.9, 0.1]),
      ...Array.from({ length: 3 }, () => [0.1, 0.1]),
    ].flat();
    const boundsAt = (confidenceLevel: number) => {
      let drawn = 0;
      const random = { next: () => draws[drawn++] ?? 0 };
      const result = percentAgreement([['a', 'a'], ['a', 'b']], { categories: ['a', 'b'], interval: { method: 'bootstrap', confidenceLevel, replicates: 100, random } }); // prettier-ignore
      return result.interval as AgreementInterval;
    };
    // Ranks 3 and 98, 3 and 97, 4 and 96 of 100: three replicates at 0 and three at 1.
    expect([boundsAt(0.95).lower, boundsAt(0.95).upper]).toEqual([0, 1]);
    expect([boundsAt(0.94).lower, boundsAt(0.94).upper]).toEqual([0, 0.5]);
    expect([boundsAt(0.92).lower, boundsAt(0.92).upper]).toEqual([0.5, 0.5]);
    // Rank 3 less one deviation is rank 1, more one is rank 5: 0 and 1/2, of which half the distance is 1/4.
    expect(boundsAt(0.95).resampling?.monteCarloError).toEqual({ lower: 0.25, upper: 0.25 });
    expect(boundsAt(0.95).standardError).toBeCloseTo(Math.sqrt((6 * 0.25) / 99), 12);
  });

  it('is missing, with a reason, for one unit or where leaving one out leaves nothing to compare', () => {
    const jackknife = { method: 'jackknife', confidenceLevel: 0.95 } as const;
    const options = { categories: ['a', 'b'], weights: 'none', interval: jackknife } as const;
    expect(cohenKappa([['a', 'b']], options).interval).toMatchObject({ status: 'undefined' });
    expect(cohenKappa([['a', 'a'], ['b', 'b']], options).interval).toMatchObject({ status: 'undefined', reason: expect.stringContaining('unit 1') as string }); // prettier-ignore
    expect(intervalBy(none)).toMatchObject({ status: 'none' });
  });

  it('refuses a level outside (0, 1), too few replicates, a stray key and a formula where there is none', () => {
    expect(() => intervalBy({ method: 'analytic', confidenceLevel: 95 })).toThrow(/confidenceLevel.*95/);
    const random = seededRandom(1, { stream: 0 });
    expect(() => intervalBy({ method: 'bootstrap', confidenceLevel: 0.9, replicates: 10, random })).toThrow(
      /replicates/,
    );
    expect(() => intervalBy({ method: 'none', confidenceLevel: 0.9 } as never)).toThrow(/confidenceLevel/);
    expect(() => intervalBy({ method: 'exact' } as never)).toThrow(/method/);
    expect(() => krippendorffAlpha(ratings, { categories, level: 'nominal', interval: analytic as never })).toThrow(
      /jackknife/,
    );
  });
});
