import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proportionInterval, publishedShareInterval } from '../../src/survey';
import type { ProportionIntervalMethod } from '../../src/survey';

const published = { percent: 61, decimals: 0 };

describe('publishedShareInterval', () => {
  it('spans, and intersects, the intervals of every count and sample size behind the print', () => {
    const methods = fc.constantFrom<ProportionIntervalMethod>('wilson', 'clopper-pearson', 'jeffreys');
    const sizes = fc.tuple(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 0, max: 8 }));
    fc.assert(
      fc.property(
        sizes,
        fc.integer({ min: 0, max: 100 }),
        methods,
        fc.boolean(),
        ([smallest, more], percent, method, finite) => {
          const options = { method, confidenceLevel: 0.95, ...(finite ? { populationSize: 200 } : {}) };
          const all = [];
          for (let sampleSize = smallest; sampleSize <= smallest + more; sampleSize += 1) {
            for (let successes = 0; successes <= sampleSize; successes += 1) {
              const rounds = Math.abs(200 * successes - 2 * percent * sampleSize) <= sampleSize;
              if (rounds) all.push(proportionInterval({ successes, sampleSize }, options));
            }
          }
          const found = publishedShareInterval(
            { percent, decimals: 0 },
            { ...options, sampleSize: { lower: smallest, upper: smallest + more }, rounding: 'nearest' },
          );
          expect(found.possible).toBe(all.length > 0);
          if (!found.possible) return;
          expect(found.cases).toBe(all.length);
          expect(found.outer.lower).toBe(Math.min(...all.map(({ lower }) => lower)));
          expect(found.outer.upper).toBe(Math.max(...all.map(({ upper }) => upper)));
          const inner = {
            lower: Math.max(...all.map(({ lower }) => lower)),
            upper: Math.min(...all.map(({ upper }) => upper)),
          };
          expect(found.inner).toEqual(inner.lower <= inner.upper ? inner : null);
          expect(found.estimate.lower).toBe(Math.min(...all.map(({ estimate }) => estimate)));
          expect(found.estimate.upper).toBe(Math.max(...all.map(({ estimate }) => estimate)));
        },
      ),
    );
  });

  it('is the plain interval when one count alone stands behind the print', () => {
    const options = { method: 'wilson', confidenceLevel: 0.95 } as const;
    const found = publishedShareInterval(
      { percent: 64, decimals: 0 },
      { ...options, sampleSize: 14, rounding: 'nearest' },
    );
    const { lower, upper } = proportionInterval({ successes: 9, sampleSize: 14 }, options);
    expect(found).toMatchObject({ possible: true, cases: 1, outer: { lower, upper }, inner: { lower, upper } });
  });

  it('says so when no count gives the print', () => {
    const options = { method: 'wilson', confidenceLevel: 0.95, sampleSize: 14, rounding: 'nearest' } as const;
    expect(publishedShareInterval({ percent: 65, decimals: 0 }, options)).toEqual({ possible: false });
  });

  it.each([
    [{ populationSize: 340 }, 'not-an-integer-in-range'],
    [{ method: 'exact' }, 'unknown-word'],
    [{ confidenceLevel: undefined }, 'missing-option'],
    [{ rounding: undefined }, 'missing-option'],
    [{ weights: 'equal' }, 'unknown-option'],
  ])('rejects %j as %s', (change, code) => {
    const options = {
      method: 'wilson',
      confidenceLevel: 0.95,
      sampleSize: { lower: 335, upper: 345 },
      rounding: 'nearest',
      ...change,
    } as never;
    expect(() => publishedShareInterval(published, options)).toThrow(expect.objectContaining({ code }));
  });
});
