import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countInterval } from '../../src/survey';
import oracle from './oracles/intervals.json';

const options = { method: 'exact', confidenceLevel: 0.95 } as const;

describe('countInterval', () => {
  it.each(oracle.count)(
    'agrees with R poisson.test for $count over $exposure at $confidenceLevel',
    ({ count, exposure, confidenceLevel, lower, upper }) => {
      const { rate } = countInterval({ count, exposure }, { method: 'exact', confidenceLevel });
      expect(rate.lower / (lower || 1)).toBeCloseTo(lower === 0 ? 0 : 1, 8);
      expect(rate.upper / upper).toBeCloseTo(1, 8);
    },
  );

  // Garwood 1936, table of 95 % limits, as reprinted in most handbooks.
  it.each([
    [0, 0, 3.69],
    [1, 0.0253, 5.57],
    [10, 4.8, 18.39],
  ])('gives the published limits for a count of %d', (count, lower, upper) => {
    const { expected } = countInterval({ count }, options);
    expect(expected.lower).toBeCloseTo(lower, 2);
    expect(expected.upper).toBeCloseTo(upper, 2);
  });

  it('holds the count, and moves up with it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), (count) => {
        const { expected } = countInterval({ count }, options);
        const next = countInterval({ count: count + 1 }, options).expected;
        expect(expected.lower).toBeLessThanOrEqual(count);
        expect(expected.upper).toBeGreaterThan(count);
        expect(next.lower).toBeGreaterThan(expected.lower);
        expect(next.upper).toBeGreaterThan(expected.upper);
      }),
    );
  });

  it('divides by the exposure', () => {
    const { expected, rate } = countInterval({ count: 56, exposure: 8 }, options);
    expect(rate).toEqual({ estimate: 7, lower: expected.lower / 8, upper: expected.upper / 8 });
  });

  it.each([
    [{ count: -1 }, {}, 'not-an-integer-in-range'],
    [{ count: 5.5 }, {}, 'not-an-integer-in-range'],
    [{ count: 2_000_000 }, {}, 'not-an-integer-in-range'],
    [{ count: 5, exposure: 0 }, {}, 'out-of-range'],
    [{ count: 5, exposure: Infinity }, {}, 'out-of-range'],
    [{ count: 5, years: 1 }, {}, 'unknown-option'],
    [{}, {}, 'missing-option'],
    [{ count: 5 }, { method: 'normal' }, 'unknown-word'],
    [{ count: 5 }, { confidenceLevel: 1 }, 'out-of-range'],
  ])('rejects %j with %j as %s', (data, change, code) => {
    expect(() => countInterval(data as never, { ...options, ...change } as never)).toThrow(
      expect.objectContaining({ code }),
    );
  });
});
