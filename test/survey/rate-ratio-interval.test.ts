import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rateRatioInterval } from '../../src/survey';
import oracle from './oracles/intervals.json';

const options = { method: 'exact', confidenceLevel: 0.95 } as const;

describe('rateRatioInterval', () => {
  it.each(oracle.ratio)('agrees with R poisson.test for two counts, case %#', (golden) => {
    const interval = rateRatioInterval(
      { count: golden.count1, exposure: golden.exposure1 },
      { count: golden.count2, exposure: golden.exposure2 },
      { method: 'exact', confidenceLevel: golden.confidenceLevel },
    );
    expect(interval.lower).toBeCloseTo(golden.lower, 7);
    const upper = typeof golden.upper === 'string' ? golden.upper : (expect.closeTo(golden.upper, 7) as number);
    expect(interval.upper).toEqual(upper);
  });

  it('is the inverse when the counts change places', () => {
    const data = fc.record({ count: fc.integer({ min: 1, max: 300 }), exposure: fc.integer({ min: 1, max: 20 }) });
    fc.assert(
      fc.property(data, data, (first, second) => {
        const forward = rateRatioInterval(first, second, options);
        const backward = rateRatioInterval(second, first, options);
        expect(forward.lower * (backward.upper as number)).toBeCloseTo(1, 8);
        expect((forward.estimate as number) * (backward.estimate as number)).toBeCloseTo(1, 12);
      }),
    );
  });

  it('says in words what a count of zero leaves open', () => {
    const unbounded = rateRatioInterval({ count: 6 }, { count: 0 }, options);
    expect([unbounded.estimate, unbounded.upper]).toEqual(['unbounded', 'unbounded']);
    const nothing = rateRatioInterval({ count: 0 }, { count: 0 }, options);
    expect([nothing.estimate, nothing.lower, nothing.upper]).toEqual(['undefined', 0, 'unbounded']);
  });

  it.each([
    [{ count: -1 }, {}, 'not-an-integer-in-range'],
    [{ count: 5, exposure: -2 }, {}, 'out-of-range'],
    [{ count: 5 }, { method: 'wald' }, 'unknown-word'],
  ])('rejects %j with %j as %s', (first, change, code) => {
    expect(() => rateRatioInterval(first, { count: 2 }, { ...options, ...change } as never)).toThrow(
      expect.objectContaining({ code }),
    );
  });
});
