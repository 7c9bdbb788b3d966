import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceInterval } from '../../src/survey';
import oracle from './oracles/intervals.json';

const options = { method: 'newcombe', confidenceLevel: 0.95 } as const;
const sample = fc
  .integer({ min: 1, max: 200 })
  .chain((sampleSize) =>
    fc.record({ successes: fc.integer({ min: 0, max: sampleSize }), sampleSize: fc.constant(sampleSize) }),
  );

describe('differenceInterval', () => {
  // Newcombe 1998, Statistics in Medicine 17:873–890, table II, method 10.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('gives the published limits for %d of %d less %d of %d', (x1, n1, x2, n2, lower, upper) => {
    const interval = differenceInterval({ successes: x1, sampleSize: n1 }, { successes: x2, sampleSize: n2 }, options);
    expect(interval.lower).toBeCloseTo(lower, 4);
    expect(interval.upper).toBeCloseTo(upper, 4);
  });

  it.each(oracle.difference)('agrees with the limits of R prop.test combined, case %#', (golden) => {
    const interval = differenceInterval(
      { successes: golden.successes1, sampleSize: golden.sampleSize1 },
      { successes: golden.successes2, sampleSize: golden.sampleSize2 },
      { method: 'newcombe', confidenceLevel: golden.confidenceLevel },
    );
    expect(interval.lower).toBeCloseTo(golden.lower, 9);
    expect(interval.upper).toBeCloseTo(golden.upper, 9);
  });

  it('changes sign when the samples change places, holds the estimate and stays in [−1, 1]', () => {
    fc.assert(
      fc.property(sample, sample, (first, second) => {
        const forward = differenceInterval(first, second, options);
        const backward = differenceInterval(second, first, options);
        expect(backward.lower).toBeCloseTo(-forward.upper, 12);
        expect(forward.lower).toBeLessThanOrEqual(forward.estimate);
        expect(forward.upper).toBeGreaterThanOrEqual(forward.estimate);
        expect(forward.lower).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(forward.upper).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  it.each([
    [{ successes: 8, sampleSize: 7 }, {}, 'not-an-integer-in-range'],
    [{ successes: 1 }, {}, 'missing-option'],
    [{ successes: 1, sampleSize: 7 }, { method: 'wald' }, 'unknown-word'],
    [{ successes: 1, sampleSize: 7 }, { confidenceLevel: -1 }, 'out-of-range'],
    [{ successes: 1, sampleSize: 7 }, { paired: true }, 'unknown-option'],
  ])('rejects %j with %j as %s', (first, change, code) => {
    const second = { successes: 3, sampleSize: 9 };
    expect(() => differenceInterval(first as never, second, { ...options, ...change } as never)).toThrow(
      expect.objectContaining({ code }),
    );
  });
});
