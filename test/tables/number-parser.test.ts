import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberParser } from '../../src/tables';

const plain = numberParser({ type: 'number' });
const swedish = numberParser({ type: 'number', decimalChar: ',', groupChar: ' ' });
const integer = numberParser({ type: 'integer' });
const swedishInteger = numberParser({ type: 'integer', groupChar: ' ' });

describe('numberParser', () => {
  it('reads back what JavaScript prints', () => {
    const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));
    fc.assert(fc.property(finite, (value) => void expect(plain(String(value))).toEqual({ value })));
  });

  it('reads back what ICU prints in Swedish: decimal comma, no-break spaces, minus sign U+2212', () => {
    const format = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 2, useGrouping: true });
    const cents = fc.integer({ min: -1e12, max: 1e12 }).filter((value) => value !== 0);
    expect(format.format(-1234567.5)).toBe('\u22121\u00a0234\u00a0567,5');
    fc.assert(
      fc.property(cents, (value) => void expect(swedish(format.format(value / 100))).toEqual({ value: value / 100 })),
    );
  });

  it.each([' ', '\u00a0', '\u2007', '\u2009', '\u202f'])(
    'takes %j between thousands where the format has a space',
    (space) => {
      expect(swedish(`232${space}394${space}893,5`)).toEqual({ value: 232394893.5 });
      expect(swedishInteger(`232${space}394${space}893`)).toEqual({ value: 232394893 });
    },
  );

  it.each([
    ['+5', 5],
    ['-5', -5],
    ['\u22125', -5],
    ['007', 7],
    ['.5', 0.5],
    ['1e3', 1000],
    ['1.5E-2', 0.015],
    [' 12\u00a0', 12],
  ])('reads %j', (text, value) => {
    expect(plain(text)).toEqual({ value });
  });

  it('gives no negative zero', () => {
    expect(Object.is(plain('-0').value, 0)).toBe(true);
    expect(Object.is(plain('-1e-400').value, 0)).toBe(true);
  });

  it('refuses a comma under a decimal point and a point under a decimal comma, and says what to state', () => {
    expect(plain('1,234').fault?.hint).toBe(
      'A "," is read only if the schema states "decimalChar": "," or "groupChar": ","',
    );
    expect(swedish('1.5').fault?.hint).toContain('"decimalChar": "."');
    expect(plain('1,5').fault?.expected).toBe('a number (decimal sign ".", no sign between thousands)');
  });

  it('reads the comma as the schema says', () => {
    expect(numberParser({ type: 'number', decimalChar: ',' })('1,234')).toEqual({ value: 1.234 });
    expect(numberParser({ type: 'number', groupChar: ',' })('1,234.5')).toEqual({ value: 1234.5 });
    expect(numberParser({ type: 'number', decimalChar: ',', groupChar: '.' })('1.234,5')).toEqual({ value: 1234.5 });
  });

  it('refuses spaces between thousands unless the format has them', () => {
    for (const space of [' ', '\u00a0', '\u2009']) {
      expect(plain(`1${space}234`).fault?.hint).toContain('"groupChar": " "');
      expect(integer(`1${space}234`).fault?.hint).toContain('"groupChar": " "');
    }
  });

  it('refuses groups that are not of three digits', () => {
    for (const text of ['12 34', '1234 567', '1 23', '1 2345']) {
      expect(swedish(text).fault?.hint).toBe('Spaces stand between groups of three digits only');
    }
    expect(swedish('1  234').fault).toBeDefined();
  });

  it('refuses decimals in an integer', () => {
    expect(integer('12.0').fault?.hint).toContain('type "number"');
    expect(integer('12,5').fault?.hint).toBe('A "," is read only if the schema states "groupChar": ","');
    expect(integer('1e3').fault).toBeDefined();
  });

  it('refuses what no 64-bit float holds', () => {
    expect(integer('9007199254740991')).toEqual({ value: 9007199254740991 });
    expect(integer('9007199254740993').fault).toBeDefined();
    expect(plain('1e999').fault).toBeDefined();
  });

  it.each([
    '',
    ' ',
    'x',
    'NaN',
    'INF',
    'Infinity',
    '-INF',
    '0x10',
    '1_000',
    '5.',
    '--5',
    '- 5',
    '–5',
    '30 %',
    '5 kr',
    '1.2.3',
  ])('refuses %j', (text) => {
    expect(plain(text).fault).toBeDefined();
    expect(plain(text).value).toBeUndefined();
  });

  it('says of a dash that it is not a minus, and of a unit where it belongs', () => {
    expect(plain('–5').fault?.hint).toContain('U+2212');
    expect(plain('30 %').fault?.hint).toContain('unit');
  });
});
