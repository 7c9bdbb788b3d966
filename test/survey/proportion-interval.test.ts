import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proportionInterval } from '../../src/survey';
import type { ProportionIntervalMethod } from '../../src/survey';
import oracle from './oracles/intervals.json';

const METHODS: readonly ProportionIntervalMethod[] = ['wilson', 'clopper-pearson', 'jeffreys'];
const method = fc.constantFrom(...METHODS);
const level = fc.constantFrom(0.5, 0.8, 0.9, 0.95, 0.99);
const sample = fc
  .integer({ min: 1, max: 400 })
  .chain((sampleSize) =>
    fc.record({ successes: fc.integer({ min: 0, max: sampleSize }), sampleSize: fc.constant(sampleSize) }),
  );
const finiteSample = fc
  .tuple(sample, fc.integer({ min: 0, max: 300 }))
  .map(([data, unseen]) => ({ data, populationSize: data.sampleSize + unseen }));

describe('proportionInterval', () => {
  // The quantile functions of both sides agree to about ten digits.
  it.each(oracle.proportion)(
    'agrees with R for $method, $successes of $sampleSize at $confidenceLevel',
    ({ method: name, successes, sampleSize, confidenceLevel, lower, upper }) => {
      const options = { method: name as ProportionIntervalMethod, confidenceLevel };
      const interval = proportionInterval({ successes, sampleSize }, options);
      expect(interval.lower).toBeCloseTo(lower, 9);
      expect(interval.upper).toBeCloseTo(upper, 9);
    },
  );

  it.each(oracle.finite)(
    'agrees with R for $method, $successes of $sampleSize from $populationSize at $confidenceLevel',
    ({ method: name, successes, sampleSize, populationSize, confidenceLevel, lower, upper }) => {
      const options = { method: name as ProportionIntervalMethod, confidenceLevel, populationSize };
      const interval = proportionInterval({ successes, sampleSize }, options);
      expect(interval.lower).toBeCloseTo(lower, 9);
      expect(interval.upper).toBeCloseTo(upper, 9);
    },
  );

  // Brown, Cai and DasGupta 2001, table A.1, 95 %, n = 7: cells that their modification at 0 and 1 leaves alone.
  it.each([
    { successes: 2, lower: 0.065, upper: 0.648 },
    { successes: 3, lower: 0.139, upper: 0.766 },
    { successes: 4, lower: 0.234, upper: 0.861 },
  ])('gives the published Jeffreys limits for $successes of 7', ({ successes, lower, upper }) => {
    const interval = proportionInterval({ successes, sampleSize: 7 }, { method: 'jeffreys', confidenceLevel: 0.95 });
    // One unit of the last printed decimal: 0.76550 stands there as .766, its mirror 0.23450 as .234.
    expect(Math.abs(interval.lower - lower)).toBeLessThan(0.001);
    expect(Math.abs(interval.upper - upper)).toBeLessThan(0.001);
  });

  // Kauermann and Küchenhoff 2011, p. 53 (samplingbook's Sprop) print 110–161 and 2–19: they keep the first number that
  // is rejected at either end. By phyper, P(X ≥ 45 | 110) = 0.0237, P(X ≤ 45 | 161) = 0.0225 and P(X ≤ 2 | 19) = 0.0208,
  // all below 0.025.
  it.each([
    { successes: 45, lower: 111, upper: 160 },
    { successes: 2, lower: 2, upper: 18 },
  ])(
    'keeps exactly the numbers that neither tail rejects for $successes of 100 from 300',
    ({ successes, lower, upper }) => {
      const interval = proportionInterval(
        { successes, sampleSize: 100 },
        { method: 'clopper-pearson', confidenceLevel: 0.95, populationSize: 300 },
      );
      expect(interval.lower).toBeCloseTo(lower / 300, 12);
      expect(interval.upper).toBeCloseTo(upper / 300, 12);
    },
  );

  it('contains the observed share and stays in [0, 1]', () => {
    fc.assert(
      fc.property(
        finiteSample,
        method,
        level,
        fc.boolean(),
        ({ data, populationSize }, name, confidenceLevel, finite) => {
          const options = { method: name, confidenceLevel, ...(finite ? { populationSize } : {}) };
          const { lower, upper, estimate } = proportionInterval(data, options);
          // With a finite population the share itself may lie between two possible values K/N.
          const step = finite ? 1 / populationSize : 1e-12;
          expect(lower).toBeGreaterThanOrEqual(0);
          expect(lower).toBeLessThanOrEqual(estimate + step);
          expect(upper).toBeGreaterThanOrEqual(estimate - step);
          expect(upper).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it('is mirrored when yes and no change places', () => {
    fc.assert(
      fc.property(
        finiteSample,
        method,
        level,
        fc.boolean(),
        ({ data, populationSize }, name, confidenceLevel, finite) => {
          const options = { method: name, confidenceLevel, ...(finite ? { populationSize } : {}) };
          const yes = proportionInterval(data, options);
          const no = proportionInterval({ ...data, successes: data.sampleSize - data.successes }, options);
          expect(no.lower).toBeCloseTo(1 - yes.upper, 9);
          expect(no.upper).toBeCloseTo(1 - yes.lower, 9);
        },
      ),
    );
  });

  it('widens with the confidence level', () => {
    fc.assert(
      fc.property(finiteSample, method, fc.boolean(), ({ data, populationSize }, name, finite) => {
        const options = { method: name, ...(finite ? { populationSize } : {}) };
        const narrow = proportionInterval(data, { ...options, confidenceLevel: 0.8 });
        const wide = proportionInterval(data, { ...options, confidenceLevel: 0.95 });
        expect(wide.lower).toBeLessThanOrEqual(narrow.lower);
        expect(wide.upper).toBeGreaterThanOrEqual(narrow.upper);
      }),
    );
  });

  it('narrows when the same share comes from a larger sample', () => {
    fc.assert(
      fc.property(sample, fc.integer({ min: 2, max: 5 }), method, level, (data, factor, name, confidenceLevel) => {
        const options = { method: name, confidenceLevel };
        const small = proportionInterval(data, options);
        const more = { successes: data.successes * factor, sampleSize: data.sampleSize * factor };
        const large = proportionInterval(more, options);
        expect(large.upper - large.lower).toBeLessThan(small.upper - small.lower);
      }),
    );
  });

  it('moves up with the successes', () => {
    fc.assert(
      fc.property(
        finiteSample,
        method,
        level,
        fc.boolean(),
        ({ data, populationSize }, name, confidenceLevel, finite) => {
          fc.pre(data.successes < data.sampleSize);
          const options = { method: name, confidenceLevel, ...(finite ? { populationSize } : {}) };
          const fewer = proportionInterval(data, options);
          const more = proportionInterval({ ...data, successes: data.successes + 1 }, options);
          expect(more.lower).toBeGreaterThanOrEqual(fewer.lower);
          expect(more.upper).toBeGreaterThanOrEqual(fewer.upper);
        },
      ),
    );
  });

  it('is narrower from a finite population than from one without bound, and tends to it as N grows', () => {
    for (const name of METHODS) {
      const data = { successes: 9, sampleSize: 30 };
      const widths = [31, 60, 200, 100_000].map((populationSize) => {
        const { lower, upper } = proportionInterval(data, { method: name, confidenceLevel: 0.95, populationSize });
        return upper - lower;
      });
      const unbounded = proportionInterval(data, { method: name, confidenceLevel: 0.95 });
      expect(widths).toEqual([...widths].sort((a, b) => a - b));
      expect(widths[3]).toBeCloseTo(unbounded.upper - unbounded.lower, 3);
      expect(widths[2]).toBeLessThan(unbounded.upper - unbounded.lower);
    }
  });

  it('has zero width when the sample is the whole population', () => {
    fc.assert(
      fc.property(sample, method, level, (data, name, confidenceLevel) => {
        const options = { method: name, confidenceLevel, populationSize: data.sampleSize };
        const { lower, upper, estimate } = proportionInterval(data, options);
        expect([lower, upper]).toEqual([estimate, estimate]);
      }),
    );
  });

  it('reaches 0 when nobody said yes and 1 when all did, down to a sample of one', () => {
    for (const name of METHODS) {
      for (const populationSize of [undefined, 50]) {
        const options = { method: name, confidenceLevel: 0.95, ...(populationSize ? { populationSize } : {}) };
        for (const sampleSize of [1, 20]) {
          expect(proportionInterval({ successes: 0, sampleSize }, options).lower).toBe(0);
          expect(proportionInterval({ successes: sampleSize, sampleSize }, options).upper).toBe(1);
        }
      }
    }
  });

  // Exact coverage: every possible sample weighed by its probability, so nothing is simulated.
  it('covers each number in a small population at least as often as the level, by clopper-pearson', () => {
    for (const [populationSize, sampleSize] of [
      [12, 5],
      [39, 15],
      [60, 10],
    ] as const) {
      for (let total = 0; total <= populationSize; total += 1) {
        let coverage = 0;
        for (
          let successes = Math.max(0, sampleSize + total - populationSize);
          successes <= Math.min(sampleSize, total);
          successes += 1
        ) {
          const options = { method: 'clopper-pearson', confidenceLevel: 0.9, populationSize } as const;
          const { lower, upper } = proportionInterval({ successes, sampleSize }, options);
          const share = total / populationSize;
          if (lower <= share && share <= upper) {
            coverage += hypergeometric(successes, populationSize, total, sampleSize);
          }
        }
        expect(coverage).toBeGreaterThanOrEqual(0.9 - 1e-12);
      }
    }
  });

  // Brown, Cai and DasGupta 2001, section 4: Clopper–Pearson never covers less than the level; Wilson and Jeffreys
  // cover the level on average, between 94 and 96.5 % for n = 30 at 95 %.
  it('covers shares of an unbounded population as the literature says', () => {
    const sampleSize = 30;
    const shares = Array.from({ length: 199 }, (_, index) => (index + 1) / 200);
    const coverages = (name: ProportionIntervalMethod): readonly number[] =>
      shares.map((share) => {
        let coverage = 0;
        for (let successes = 0; successes <= sampleSize; successes += 1) {
          const { lower, upper } = proportionInterval(
            { successes, sampleSize },
            { method: name, confidenceLevel: 0.95 },
          );
          if (lower <= share && share <= upper) {
            coverage += choose(sampleSize, successes) * share ** successes * (1 - share) ** (sampleSize - successes);
          }
        }
        return coverage;
      });
    const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(Math.min(...coverages('clopper-pearson'))).toBeGreaterThanOrEqual(0.95);
    for (const name of ['wilson', 'jeffreys'] as const) {
      expect(mean(coverages(name))).toBeGreaterThan(0.94);
      expect(mean(coverages(name))).toBeLessThan(0.965);
    }
  });

  it('takes a share as it takes the count that makes it', () => {
    for (const name of METHODS) {
      const options = { method: name, confidenceLevel: 0.95, populationSize: 300 };
      const byShare = proportionInterval({ share: 0.29, sampleSize: 100 }, options);
      const byCount = proportionInterval({ successes: 29, sampleSize: 100 }, options);
      expect(byShare.lower).toBe(byCount.lower);
      expect(byShare.upper).toBe(byCount.upper);
    }
  });

  it('says what it did about the population', () => {
    const data = { successes: 8, sampleSize: 15 };
    const said = METHODS.map((name) =>
      proportionInterval(data, { method: name, confidenceLevel: 0.95, populationSize: 39 }),
    );
    expect(said.map(({ finitePopulation }) => finitePopulation)).toEqual([
      'score variance (N - n)/(N - 1)',
      'hypergeometric',
      'beta-binomial',
    ]);
    const none = proportionInterval(data, { method: 'wilson', confidenceLevel: 0.95 });
    expect([none.finitePopulation, none.populationSize]).toEqual(['none', 'unbounded']);
  });

  it.each([
    [{ successes: 3, sampleSize: 2 }, {}, 'not-an-integer-in-range'],
    [{ successes: -1, sampleSize: 2 }, {}, 'not-an-integer-in-range'],
    [{ successes: 1.5, sampleSize: 2 }, {}, 'not-an-integer-in-range'],
    [{ successes: 0, sampleSize: 0 }, {}, 'not-an-integer-in-range'],
    [{ share: 1.2, sampleSize: 2 }, {}, 'out-of-range'],
    [{ share: NaN, sampleSize: 2 }, {}, 'out-of-range'],
    [{ share: 0.5, successes: 1, sampleSize: 2 }, {}, 'unknown-option'],
    [{ sampleSize: 2 }, {}, 'missing-option'],
    [null, {}, 'wrong-type'],
    [{ successes: 1, sampleSize: 2 }, { confidenceLevel: 95 }, 'out-of-range'],
    [{ successes: 1, sampleSize: 2 }, { confidenceLevel: 1 }, 'out-of-range'],
    [{ successes: 1, sampleSize: 2 }, { confidenceLevel: undefined }, 'missing-option'],
    [{ successes: 1, sampleSize: 2 }, { method: 'wald' }, 'unknown-word'],
    [{ successes: 1, sampleSize: 2 }, { method: undefined }, 'missing-option'],
    [{ successes: 1, sampleSize: 2 }, { fpc: 0.5 }, 'unknown-option'],
    [{ successes: 1, sampleSize: 2 }, { populationSize: 1 }, 'not-an-integer-in-range'],
    [{ share: 0.61, sampleSize: 340 }, { method: 'clopper-pearson', populationSize: 900 }, 'fractional-count'],
  ])('rejects %j with %j as %s', (data, change, code) => {
    const options = { method: 'wilson', confidenceLevel: 0.95, ...change } as never;
    expect(() => proportionInterval(data as never, options)).toThrow(expect.objectContaining({ code }));
  });
});

function choose(n: number, k: number): number {
  let result = 1;
  for (let i = 1; i <= k; i += 1) result = (result * (n - k + i)) / i;
  return result;
}

function hypergeometric(successes: number, populationSize: number, total: number, sampleSize: number): number {
  return (
    (choose(total, successes) * choose(populationSize - total, sampleSize - successes)) /
    choose(populationSize, sampleSize)
  );
}
