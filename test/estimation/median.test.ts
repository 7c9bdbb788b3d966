import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median } from '../../src/estimation';
import oracle from '../oracles/survey.json';

describe('median', () => {
  it.each(oracle.cases)('agrees with R for $name', ({ values, median: expected }) => {
    expect(median(values)).toBe(expected);
  });

  it('takes the middle value, or the midpoint of the two middle ones, ties included', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([5, 1, 9, 3])).toBe(4);
    expect(median([2, 2, 2, 7])).toBe(2);
    expect(median([3])).toBe(3);
  });

  it('has as many values on either side, in any order, and leaves its input alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1 }), (values) => {
        const middle = median(Object.freeze(values));
        expect(values.filter((value) => value < middle).length).toBeLessThanOrEqual(values.length / 2);
        expect(values.filter((value) => value > middle).length).toBeLessThanOrEqual(values.length / 2);
        expect(median([...values].reverse())).toBe(middle);
      }),
    );
  });

  it('needs at least one finite value', () => {
    expect(() => median([])).toThrow(expect.objectContaining({ code: 'too-few-values' }));
    expect(() => median([1, NaN, 2])).toThrow(/values\[1\]/);
  });
});
