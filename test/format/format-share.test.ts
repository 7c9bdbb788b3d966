import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber, formatShare } from '../../src/format';

describe('formatShare', () => {
  it('writes a share as a percentage, with a no-break space in Swedish', () => {
    expect(formatShare(0.29924, { decimals: 1, language: 'en' })).toBe('29.9%');
    expect(formatShare(0.29924, { decimals: 1, language: 'sv' })).toBe('29,9\u00a0%');
    expect(formatShare(0.3, { decimals: 0, language: 'en' })).toBe('30%');
  });

  it('holds for shares below 1 % and above 100 %, and for negative ones', () => {
    expect(formatShare(0.0004, { decimals: 2, language: 'en' })).toBe('0.04%');
    expect(formatShare(12.5, { decimals: 0, language: 'en' })).toBe('1\u202f250%');
    expect(formatShare(-0.052, { decimals: 1, language: 'en' })).toBe('\u22125.2%');
    expect(formatShare(0, { decimals: 1, language: 'en' })).toBe('0.0%');
    expect(formatShare(-0.0001, { decimals: 0, language: 'en' })).toBe('0%');
  });

  it('rounds the share itself: 0.615, stored as 0.61499…, is 61 %, although 100 × 0.615 is 61.5', () => {
    expect(100 * 0.615).toBe(61.5);
    expect(formatShare(0.615, { decimals: 0, language: 'en' })).toBe('61%');
  });

  it('agrees with the hundredfold number but for the rounding of the factor', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100000, max: 100000 }), (whole) => {
        const share = formatShare(whole / 100, { decimals: 3, language: 'en' });
        expect(share).toBe(`${formatNumber(whole, { decimals: 3, language: 'en' })}%`);
      }),
    );
  });

  it.each([
    [NaN, { decimals: 0, language: 'en' }, 'invalid-number'],
    [Infinity, { decimals: 0, language: 'en' }, 'invalid-number'],
    [0.5, { decimals: 0, language: 'en', unit: '%' }, 'unknown-option'],
    [0.5, { decimals: 0 }, 'invalid-choice'],
  ])('refuses %d with %j', (share, options, code) => {
    expect(() => formatShare(share, options as never)).toThrow(expect.objectContaining({ code }));
  });
});
