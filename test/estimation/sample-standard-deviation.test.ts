import fc from 'fast-check';
import { sampleStandardDeviation as librarySampleStandardDeviation } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { sampleStandardDeviation } from '../../src/estimation';

const amounts = fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 2, maxLength: 40 });

describe('sampleStandardDeviation', () => {
  it('divides by n − 1', () => {
    // Σd² = 4 + 0 + 0 + 0 + 4 over 4.
    expect(sampleStandardDeviation([2, 4, 4, 4, 6])).toBe(Math.SQRT2);
    expect(sampleStandardDeviation([0, 1])).toBe(Math.SQRT1_2);
  });

  it('keeps its digits where the mean has none to spare, unlike the library it replaces', () => {
    // {0, 1, 2, 4} has Σd² = 8.75, whatever is added to all.
    const exact = Math.sqrt(8.75 / 3);
    const far = [0, 1, 2, 4].map((value) => value + 4e15);
    expect(sampleStandardDeviation(far)).toBeCloseTo(exact, 14);
    expect(Math.abs(librarySampleStandardDeviation(far) - exact)).toBeGreaterThan(0.02);
  });

  it('agrees with the library where the values are harmless', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const library = librarySampleStandardDeviation(values);
        expect(Math.abs(sampleStandardDeviation(values) - library)).toBeLessThanOrEqual(1e-13 * library);
      }),
    );
  });

  it('ignores order and a shift by whole numbers, and follows a change of unit', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: -1e9, max: 1e9 }), (values, shift) => {
        const deviation = sampleStandardDeviation(values);
        const near = (other: number, scale: number): void =>
          expect(Math.abs(other - deviation * scale)).toBeLessThanOrEqual(1e-13 * deviation * scale);
        near(sampleStandardDeviation([...values].reverse()), 1);
        near(sampleStandardDeviation(values.map((value) => value + shift)), 1);
        near(sampleStandardDeviation(values.map((value) => value * 1000)), 1000);
      }),
    );
  });

  it('is exactly 0 for equal values, also where their mean is rounded to another number', () => {
    expect(sampleStandardDeviation([0.1, 0.1, 0.1])).toBe(0);
    fc.assert(
      fc.property(
        fc.double({ min: -1e300, max: 1e300, noNaN: true }),
        fc.integer({ min: 2, max: 50 }),
        (value, count) => {
          expect(sampleStandardDeviation(Array.from({ length: count }, () => value))).toBe(0);
        },
      ),
    );
  });

  it('neither overflows nor vanishes at the ends of float64', () => {
    expect(sampleStandardDeviation([0, 1e200])).toBeCloseTo(1e200 * Math.SQRT1_2, -187);
    expect(sampleStandardDeviation([0, 1e-200]) / (1e-200 * Math.SQRT1_2)).toBeCloseTo(1, 14);
  });

  it('needs two finite values', () => {
    expect(() => sampleStandardDeviation([7])).toThrow(
      expect.objectContaining({ code: 'too-few-values', received: 1 }),
    );
    expect(() => sampleStandardDeviation([7, NaN])).toThrow(/values\[1\]/);
    expect(() => sampleStandardDeviation([-1.7e308, 1.7e308])).toThrow(expect.objectContaining({ code: 'overflow' }));
  });
});
