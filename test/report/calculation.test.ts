import { describe, expect, it } from 'vitest';
import { createCalculation, createLedger } from '../../src/report';
import { row, SMALL_DERIVATIONS, SMALL_ROWS, smallStudy } from './small-study';

describe('createCalculation', () => {
  it('computes a figure from the given rows', () => {
    expect(smallStudy().calculation.evaluate('mean')).toBeCloseTo(61 / 3, 12);
  });

  it('reads percent as a share', () => {
    expect(smallStudy().calculation.evaluate('part')).toBe(0.125 * 61);
  });

  it('gives the range of a figure over the intervals of its rounded inputs', () => {
    const { interval } = smallStudy().calculation;
    const range = interval(['share', 'sum'], (inputs) => inputs.number('share') * inputs.number('sum'));
    expect(range.lower).toBeCloseTo(0.1245 * 61, 12);
    expect(range.upper).toBeCloseTo(0.1255 * 61, 12);
  });

  it('keeps one value for an input that a formula reads by two routes', () => {
    const half = {
      id: 'step.half',
      label: 'half',
      unit: '',
      formula: 'share / 2',
      from: ['share'],
      compute: (inputs: { number(id: string): number }) => inputs.number('share') / 2,
    };
    const { interval } = createCalculation(createLedger(SMALL_ROWS), [...SMALL_DERIVATIONS, half]);
    const zero = interval(['share', 'step.half'], (inputs) => inputs.number('share') - 2 * inputs.number('step.half'));
    expect(zero).toEqual({ lower: 0, upper: 0 });
  });

  it('refuses an input that does not exist', () => {
    const wrong = { ...SMALL_DERIVATIONS[1]!, from: ['summ'] };
    expect(() => createCalculation(createLedger(SMALL_ROWS), [wrong])).toThrow(
      /about: expected inputs that exist, received "summ"/,
    );
  });

  it('refuses a figure that depends on itself, and names the way round', () => {
    const loop = [
      { id: 'a', formula: 'b', from: ['b'], compute: () => 1 },
      { id: 'b', formula: 'a', from: ['a'], compute: () => 1 },
    ];
    expect(() => createCalculation(createLedger([]), loop)).toThrow(/"a ← b ← a"/);
  });

  it('refuses a derivation for a given row', () => {
    const derivation = { id: 'sum', formula: '61', from: [], compute: () => 61 };
    expect(() => createCalculation(createLedger(SMALL_ROWS), [derivation])).toThrow(/sum: expected no derivation/);
  });

  it('refuses a ledger whose depends_on differs from what the derivation reads', () => {
    const rows = SMALL_ROWS.map((original) =>
      original.id === 'mean' ? { ...original, dependsOn: ['sum'] } : original,
    );
    expect(() => createCalculation(createLedger(rows), SMALL_DERIVATIONS)).toThrow(
      /mean: expected depends_on = "count sum"/,
    );
  });

  it('refuses a formula that reads what it does not name', () => {
    const sneaky = {
      id: 'mean',
      formula: 'sum',
      from: ['sum', 'count'],
      compute: (inputs: { number(id: string): number }) => inputs.number('share'),
    };
    const calculation = createCalculation(createLedger(SMALL_ROWS), [sneaky]);
    expect(() => calculation.evaluate('mean')).toThrow(/share: expected an input that the formula names/);
  });

  it('never lets a NaN leave a formula', () => {
    const rows = [
      row({ id: 'zero', value: '0', kind: 'given' }),
      row({ id: 'ratio', value: '1', comparison: 'rounded', decimals: 0, dependsOn: ['zero'] }),
    ];
    const ratio = {
      id: 'ratio',
      formula: '0 / 0',
      from: ['zero'],
      compute: (inputs: { number(id: string): number }) => inputs.number('zero') / inputs.number('zero'),
    };
    const { interval } = createCalculation(createLedger(rows), [ratio]);
    expect(() => interval(ratio.from, ratio.compute)).toThrow(/finite number/);
  });
});
