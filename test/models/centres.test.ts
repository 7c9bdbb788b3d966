import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleMean } from '../../src/estimation';
import { geometricMean, harmonicMean, hodgesLehmann, trimmedMean, winsorisedMean } from '../../src/models';
import { signedRankLimit } from '../../src/models/statistics/signed-rank-limit';
import oracle from '../oracles/models.json';
import { positiveSamples, relativeDifference } from './samples';

const RELATIVE = 1e-13;

describe.each(oracle.cases)('centres against R: $name', (golden) => {
  const { values } = golden;

  it.each([
    ['trimmedMean', 0.1, golden.trimmed10],
    ['trimmedMean', 0.2, golden.trimmed20],
    ['winsorisedMean', 0.1, golden.winsorised10],
    ['winsorisedMean', 0.2, golden.winsorised20],
  ] as const)('%s(%d) has its centre, variance and degrees of freedom', (name, proportion, expected) => {
    const ours = name === 'trimmedMean' ? trimmedMean(values, { proportion }) : winsorisedMean(values, { proportion });
    expect(relativeDifference(ours.centre, expected.centre)).toBeLessThan(RELATIVE);
    expect(relativeDifference(ours.variance!, expected.variance)).toBeLessThan(RELATIVE);
    expect(ours.degreesOfFreedom).toBe(expected.degreesOfFreedom);
  });

  it('geometricMean and harmonicMean have its centres', () => {
    expect(relativeDifference(geometricMean(values).centre, golden.geometric)).toBeLessThan(RELATIVE);
    expect(relativeDifference(harmonicMean(values).centre, golden.harmonic)).toBeLessThan(RELATIVE);
  });

  it('hodgesLehmann has the estimate, limits and coverage of wilcox.test', () => {
    const ours = hodgesLehmann(values);
    expect(relativeDifference(ours.centre, golden.hodgesLehmann.centre)).toBeLessThan(RELATIVE);
    expect(ours.limits!.lower).toBeCloseTo(golden.hodgesLehmann.limits[0]!, 9);
    expect(ours.limits!.upper).toBeCloseTo(golden.hodgesLehmann.limits[1]!, 9);
    expect(ours.coverage).toBeCloseTo(golden.hodgesLehmann.coverage, 13);
  });
});

describe('trimmedMean', () => {
  it('cuts by hand: of 1, 2, 3, 4, 90 one at each end, winsorised to 2, 2, 3, 4, 4, squares 4, variance 4/(3·2)', () => {
    const { centre, variance, degreesOfFreedom } = trimmedMean([90, 1, 3, 2, 4], { proportion: 0.2 });
    expect([centre, variance, degreesOfFreedom]).toEqual([3, 4 / 6, 2]);
  });

  it('is the mean with variance s²/n where nothing is cut', () => {
    expect(trimmedMean([1, 2, 6], { proportion: 0.3 })).toEqual({ centre: 3, variance: 7 / 3, degreesOfFreedom: 2 });
  });

  it('has no variance where one value is left', () => {
    expect(trimmedMean([1, 2, 9], { proportion: 0.4 })).toEqual({ centre: 2, variance: null, degreesOfFreedom: 0 });
  });

  it('counts 29 of 100 values for 29 %, though 0.29·100 is below 29 in float64', () => {
    const values = Array.from({ length: 100 }, (_, index) => (index < 29 ? -1000 : index));
    expect(trimmedMean(values, { proportion: 0.29 }).centre).toBe(49.5);
  });

  it.each([
    [[1, 2], { proportion: 0.5 }, 'invalid-number'],
    [[1, 2], { proportion: -0.1 }, 'invalid-number'],
    [[1, 2], {}, 'missing-option'],
    [[1, 2], { proportion: 0.1, trim: 1 }, 'unknown-option'],
    [[], { proportion: 0.1 }, 'too-few-values'],
    [[1, NaN], { proportion: 0.1 }, 'invalid-value'],
  ])('refuses %j with %j: %s', (values, options, code) => {
    expect(() => trimmedMean(values, options as { proportion: number })).toThrow(expect.objectContaining({ code }));
  });
});

describe('winsorisedMean', () => {
  it('pulls in by hand: 1, 2, 3, 4, 90 to 2, 2, 3, 4, 4; s_w = 1, (4/2)²·1/5', () => {
    const { centre, variance } = winsorisedMean([90, 1, 3, 2, 4], { proportion: 0.2 });
    expect(centre).toBe(3);
    expect(variance).toBeCloseTo(0.8, 14);
  });
});

describe('geometricMean and harmonicMean', () => {
  it('have the delta-method variances by hand for 1 and e²: G = e, s_L² = 2, e²·2/2; H = 2/(1 + e⁻²)', () => {
    const { centre, variance } = geometricMean([1, Math.E ** 2]);
    expect(centre).toBeCloseTo(Math.E, 14);
    expect(variance).toBeCloseTo(Math.E ** 2, 13);
    const inverse = (1 + Math.exp(-2)) / 2;
    const spread = (1 - Math.exp(-2)) ** 2 / 2;
    expect(harmonicMean([1, Math.E ** 2]).variance).toBeCloseTo(spread / 2 / inverse ** 4, 13);
  });

  it('lie below the mean in order: harmonic, geometric, mean', () => {
    fc.assert(
      fc.property(positiveSamples, (values) => {
        expect(harmonicMean(values).centre).toBeLessThan(geometricMean(values).centre);
        expect(geometricMean(values).centre).toBeLessThan(sampleMean(values));
      }),
    );
  });

  it.each([geometricMean, harmonicMean])('refuse 0: %o', (centre) => {
    expect(() => centre([1, 0, 2])).toThrow(expect.objectContaining({ code: 'not-positive', received: 0 }));
  });

  it('have no variance for one value', () => {
    expect(geometricMean([5])).toEqual({ centre: 5, variance: null, degreesOfFreedom: 0 });
    expect(harmonicMean([5])).toEqual({ centre: 5, variance: null, degreesOfFreedom: 0 });
  });
});

describe('hodgesLehmann', () => {
  it('is by hand the median of 1, 1.5, 2, 5, 5.5, 9 for 1, 2, 9', () => {
    expect(hodgesLehmann([9, 1, 2]).centre).toBe(3.5);
  });

  it('moves with the values, and follows their unit', () => {
    fc.assert(
      fc.property(positiveSamples, fc.integer({ min: -5, max: 5 }), (values, power) => {
        const { centre, variance } = hodgesLehmann(values);
        const scaled = hodgesLehmann(values.map((value) => value * 2 ** power));
        expect(scaled.centre).toBe(centre * 2 ** power);
        expect(scaled.variance).toBe(variance! * 4 ** power);
      }),
    );
  });

  it('refuses more than 2000 values', () => {
    expect(() => hodgesLehmann(Array.from({ length: 2001 }, () => 1))).toThrow(
      expect.objectContaining({ code: 'too-many-values' }),
    );
  });
});

describe('signedRankLimit', () => {
  it('is P(V ≤ k) over all sets of signs for up to 10 values', () => {
    for (let count = 2; count <= 10; count += 1) {
      const sums = Array.from({ length: 2 ** count }, (_, signs) =>
        Array.from({ length: count }, (__, bit) => ((signs >> bit) & 1 ? bit + 1 : 0)).reduce((a, b) => a + b, 0),
      );
      const atMost = (limit: number): number => sums.filter((total) => total <= limit).length / sums.length;
      const { rank, coverage } = signedRankLimit(count, 0.9);
      expect(coverage).toBeCloseTo(1 - 2 * atMost(rank - 1), 14);
      expect(atMost(rank)).toBeGreaterThanOrEqual(rank === 1 ? 0 : 0.05);
      expect(rank === 1 || atMost(rank - 1) < 0.05).toBe(true);
    }
  });

  it('goes over to the normal distribution beyond 50 values without a jump', () => {
    // R 4.2.2: qsignrank(0.025, c(50, 51)).
    expect(signedRankLimit(50, 0.95).rank).toBe(435);
    const { rank, coverage } = signedRankLimit(51, 0.95);
    expect(rank).toBe(454);
    expect(coverage).toBe(0.95);
  });
});
