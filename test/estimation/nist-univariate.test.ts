import { describe, expect, it } from 'vitest';
import { sampleMean, sampleStandardDeviation, sum } from '../../src/estimation';
import oracle from '../oracles/nist-univariate.json';

/** NIST's measure of accuracy: the number of digits that agree, 15 where nothing differs. */
function digits(ours: number, reference: string): number {
  const certified = Number(reference);
  return ours === certified ? 15 : Math.min(15, -Math.log10(Math.abs((ours - certified) / certified)));
}

/**
 * Digits of the certified deviation that survive in the stored numbers: NumAcc3 and NumAcc4 carry a deviation of 0.1
 * on 10^6 and 10^7, so that storing them in float64 already changes its 10th and 9th digit; Mavro and Michelso lose
 * two digits the same way.
 */
const DEVIATION_DIGITS: Readonly<Record<string, number>> = { Mavro: 12.5, Michelso: 13.5, NumAcc3: 9.4, NumAcc4: 8.2 };

describe.each(oracle.datasets)('NIST StRD $name', ({ name, certified, stored, values: text }) => {
  const values = text.split(' ').map(Number);

  it('has its certified mean to 15 digits', () => {
    expect(digits(sampleMean(values), certified.mean)).toBeGreaterThanOrEqual(14.9);
  });

  it('has its certified standard deviation to as many digits as its numbers keep', () => {
    const attainable = DEVIATION_DIGITS[name] ?? 14.9;
    expect(digits(sampleStandardDeviation(values), certified.standardDeviation)).toBeGreaterThanOrEqual(attainable);
  });

  it('has the mean and the deviation of the stored numbers to two units in the last place', () => {
    const mean = Number(stored.mean);
    const deviation = Number(stored.standardDeviation);
    expect(Math.abs(sampleMean(values) / mean - 1)).toBeLessThanOrEqual(2 * Number.EPSILON);
    expect(Math.abs(sampleStandardDeviation(values) / deviation - 1)).toBeLessThanOrEqual(2 * Number.EPSILON);
  });

  it('has the sum of its decimal numbers, added as whole numbers', () => {
    const decimals = Math.max(...text.split(' ').map((number) => (number.split('.')[1] ?? '').length));
    const whole = text.split(' ').reduce((total, number) => {
      const [integer = '', fraction = ''] = number.split('.');
      return total + BigInt(integer + fraction.padEnd(decimals, '0'));
    }, 0n);
    expect(Math.abs(sum(values) / (Number(whole) / 10 ** decimals) - 1)).toBeLessThanOrEqual(2 * Number.EPSILON);
  });
});
