import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishedShareBounds } from '../../src/survey';

describe('publishedShareBounds', () => {
  it.each([
    [61, 0, 'nearest', 0.605, 0.615],
    [61, 1, 'nearest', 0.6095, 0.6105],
    [61, 0, 'down', 0.61, 0.62],
    [61, 0, 'up', 0.6, 0.61],
    [0, 0, 'nearest', 0, 0.005],
    [0, 0, 'up', 0, 0],
    [100, 0, 'nearest', 0.995, 1],
    [100, 0, 'down', 1, 1],
  ] as const)('reads %d with %d decimals, cut %s, as [%d, %d]', (percent, decimals, rounding, lower, upper) => {
    const bounds = publishedShareBounds({ percent, decimals }, { rounding });
    expect(bounds.lower).toBeCloseTo(lower, 12);
    expect(bounds.upper).toBeCloseTo(upper, 12);
  });

  it('holds every share that rounds to the print', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 3 }), (share, decimals) => {
        const percent = Number((share * 100).toFixed(decimals));
        const { lower, upper } = publishedShareBounds({ percent, decimals }, { rounding: 'nearest' });
        expect(share).toBeGreaterThanOrEqual(lower - 1e-12);
        expect(share).toBeLessThanOrEqual(upper + 1e-12);
      }),
    );
  });

  it.each([
    [{ percent: 61.5, decimals: 0 }, { rounding: 'nearest' }, 'too-many-decimals'],
    [{ percent: 101, decimals: 0 }, { rounding: 'nearest' }, 'out-of-range'],
    [{ percent: '61', decimals: 0 }, { rounding: 'nearest' }, 'out-of-range'],
    [{ percent: 61, decimals: 0.5 }, { rounding: 'nearest' }, 'not-an-integer-in-range'],
    [{ percent: 61 }, { rounding: 'nearest' }, 'missing-option'],
    [{ percent: 61, decimals: 0 }, { rounding: 'half-even' }, 'unknown-word'],
    [{ percent: 61, decimals: 0 }, {}, 'missing-option'],
  ])('rejects %j with %j as %s', (published, options, code) => {
    expect(() => publishedShareBounds(published as never, options as never)).toThrow(expect.objectContaining({ code }));
  });
});
