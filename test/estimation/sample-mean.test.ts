import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleMean } from '../../src/estimation';

describe('sampleMean', () => {
  it('is the sum over the count', () => {
    expect(sampleMean([1, 2, 6])).toBe(3);
    expect(sampleMean([-5])).toBe(-5);
  });

  it('moves with a shift, and does not depend on the order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1 }),
        fc.integer({ min: -1e9, max: 1e9 }),
        (values, shift) => {
          const shifted = values.map((value) => value + shift);
          expect(sampleMean(shifted)).toBeCloseTo(sampleMean(values) + shift, 5);
          expect(sampleMean([...values].reverse())).toBe(sampleMean(values));
        },
      ),
    );
  });

  it('needs at least one finite value', () => {
    expect(() => sampleMean([])).toThrow(expect.objectContaining({ code: 'too-few-values', received: 0 }));
    expect(() => sampleMean([1, Infinity])).toThrow(/values\[1\]/);
    expect(() => sampleMean([1e308, 1e308])).toThrow(expect.objectContaining({ code: 'overflow' }));
  });
});
