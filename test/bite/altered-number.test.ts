import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstDigitAltered, lastDigitAltered, signAltered } from '../../workspace/bite/altered-number';

describe('lastDigitAltered', () => {
  it('moves the last digit by one, and keeps the length', () => {
    expect(['39', '12.5', '-4', '10', '0'].map((text) => lastDigitAltered(text))).toEqual([
      '38',
      '12.6',
      '-5',
      '11',
      '1',
    ]);
  });

  it('stays within a maximum', () => {
    expect(lastDigitAltered('6', 6)).toBe('5');
    expect(lastDigitAltered('100', 100)).toBe('000');
  });

  it('always gives another number', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 4 }), (whole, decimals) => {
        const text = (whole / 10 ** decimals).toFixed(decimals);
        expect(Number(lastDigitAltered(text))).not.toBe(Number(text));
      }),
    );
  });
});

describe('firstDigitAltered', () => {
  it('takes the nearest first digit that moves the number by more than the reach', () => {
    expect(firstDigitAltered('500', 50)).toBe('600');
    expect(firstDigitAltered('500', 100)).toBe('700');
    expect(firstDigitAltered('0.4', 0.15)).toBe('0.6');
  });

  it('takes the farthest if none reaches so far', () => {
    expect(firstDigitAltered('5', 50)).toBe('1');
  });
});

describe('signAltered', () => {
  it('puts a minus before a positive number and takes it from a negative one', () => {
    expect([signAltered('4.5'), signAltered('-4.5')]).toEqual(['-4.5', '4.5']);
  });
});
