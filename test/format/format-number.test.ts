import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber, GROUP_SPACE, MINUS_SIGN, UNIT_SPACE } from '../../src/format';

const en = (value: number, decimals: number): string => formatNumber(value, { decimals, language: 'en' });
const sv = (value: number, decimals: number): string => formatNumber(value, { decimals, language: 'sv' });

describe('formatNumber', () => {
  it('parts groups of three by a narrow no-break space, from 1000 on', () => {
    expect(en(604226722, 0)).toBe('604\u202f226\u202f722');
    expect(en(1000, 0)).toBe('1\u202f000');
    expect(en(999, 0)).toBe('999');
    expect(en(0, 0)).toBe('0');
  });

  it('writes a point in English and a comma in Swedish', () => {
    expect(en(15492992.866666667, 2)).toBe('15\u202f492\u202f992.87');
    expect(sv(15492992.866666667, 2)).toBe('15\u202f492\u202f992,87');
  });

  it('keeps trailing zeros, and groups no decimals', () => {
    expect(en(2, 3)).toBe('2.000');
    expect(en(0.123456, 6)).toBe('0.123456');
  });

  it('starts a negative number with a minus sign, not a hyphen', () => {
    expect(en(-1234.5, 1)).toBe('\u22121\u202f234.5');
    expect(en(-1234.5, 1)).not.toContain('-');
  });

  it('gives no sign to what rounds to zero', () => {
    expect(en(-0.004, 2)).toBe('0.00');
    expect(en(-0, 0)).toBe('0');
    expect(en(-0.005, 2)).toBe('\u22120.01');
  });

  it('rounds the stored value, halves away from zero', () => {
    expect(en(0.5, 0)).toBe('1');
    expect(en(-0.5, 0)).toBe('\u22121');
    expect(en(2.5, 0)).toBe('3');
    // Stored as 1.00499999999999989…
    expect(en(1.005, 2)).toBe('1.00');
    expect(en(999.5, 0)).toBe('1\u202f000');
  });

  it('writes out what JavaScript writes with an exponent', () => {
    expect(en(1e21, 0)).toBe(`1${`${GROUP_SPACE}000`.repeat(7)}`);
    expect(en(1.5e22, 1)).toBe(`15${`${GROUP_SPACE}000`.repeat(7)}.0`);
    expect(en(1e-10, 10)).toBe('0.0000000001');
  });

  it('puts the unit behind a no-break space', () => {
    expect(formatNumber(5, { decimals: 0, language: 'en', unit: 'SEK' })).toBe('5\u00a0SEK');
  });

  it('can be read back to the rounded value', () => {
    const numbers = fc.double({ min: -1e15, max: 1e15, noNaN: true });
    fc.assert(
      fc.property(numbers, fc.integer({ min: 0, max: 6 }), fc.constantFrom('en', 'sv'), (value, decimals, language) => {
        const text = formatNumber(value, { decimals, language });
        const plain = text.split(GROUP_SPACE).join('').replace(MINUS_SIGN, '-').replace(',', '.');
        expect(Number(plain)).toBe(Number(value.toFixed(decimals)) + 0);
        expect(text).toMatch(/^\u2212?\d{1,3}(\u202f\d{3})*([.,]\d+)?$/);
      }),
    );
  });

  it('never breaks at a line end', () => {
    expect(formatNumber(-1234567.8, { decimals: 1, language: 'sv', unit: 'kr' })).not.toMatch(/[ \u2009]/);
    expect([GROUP_SPACE, UNIT_SPACE]).toEqual(['\u202f', '\u00a0']);
  });

  it.each([
    [NaN, { decimals: 0, language: 'en' }, 'invalid-number', 'value'],
    [Infinity, { decimals: 0, language: 'en' }, 'invalid-number', 'value'],
    [-Infinity, { decimals: 0, language: 'en' }, 'invalid-number', 'value'],
    ['5', { decimals: 0, language: 'en' }, 'invalid-number', 'value'],
    [null, { decimals: 0, language: 'en' }, 'invalid-number', 'value'],
    [5, { language: 'en' }, 'invalid-number', 'decimals'],
    [5, { decimals: 21, language: 'en' }, 'invalid-number', 'decimals'],
    [5, { decimals: -1, language: 'en' }, 'invalid-number', 'decimals'],
    [5, { decimals: 0.5, language: 'en' }, 'invalid-number', 'decimals'],
    [5, { decimals: 0 }, 'invalid-choice', 'language'],
    [5, { decimals: 0, language: 'fi' }, 'invalid-choice', 'language'],
    [5, { decimals: 0, language: 'en', unit: '' }, 'invalid-unit', 'unit'],
    [5, { decimals: 0, language: 'en', currency: 'SEK' }, 'unknown-option', 'currency'],
    [5, undefined, 'invalid-options', 'options'],
  ])('refuses %s with %j', (value, options, code, parameter) => {
    expect(() => formatNumber(value as never, options as never)).toThrow(
      expect.objectContaining({ name: 'KlusterlabError', code, parameter }),
    );
  });
});
