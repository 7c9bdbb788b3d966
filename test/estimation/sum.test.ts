import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sum } from '../../src/estimation';

describe('sum', () => {
  it('keeps what plain addition loses', () => {
    expect([1, 1e100, 1, -1e100].reduce((total, value) => total + value, 0)).toBe(0);
    expect(sum([1, 1e100, 1, -1e100])).toBe(2);
    expect(sum([0.1, 0.2, 0.3])).toBe(0.6);
    expect(sum(Array.from({ length: 1e5 }, () => 0.01))).toBe(1000);
  });

  it('is exact for whole numbers of kronor up to 2^53, in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e12, max: 1e12 }), { maxLength: 100 }), (amounts) => {
        const exact = Number(amounts.reduce((total, amount) => total + BigInt(amount), 0n));
        expect(sum(amounts) + 0).toBe(exact);
        expect(sum([...amounts].reverse()) + 0).toBe(exact);
      }),
    );
  });

  it('is 0 for no values, and leaves its input alone', () => {
    expect(sum([])).toBe(0);
    expect(sum(Object.freeze([2, 1]))).toBe(3);
  });

  it('names the place of what is no number', () => {
    expect(() => sum([1, NaN])).toThrow(expect.objectContaining({ code: 'invalid-value', parameter: 'values[1]' }));
    const withHole = Object.assign([1], { 2: 3 });
    expect(() => sum(withHole)).toThrow(expect.objectContaining({ parameter: 'values[1]' }));
    expect(() => sum(['1'] as never)).toThrow(/values\[0\]/);
    expect(() => sum(null as never)).toThrow(/array of finite numbers/);
    expect(() => sum([1e308, 1e308])).toThrow(expect.objectContaining({ code: 'overflow' }));
  });
});
