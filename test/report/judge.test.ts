import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { createCalculation, createLedger, judge, resetSession } from '../../src/report';
import type { FigureValue, LedgerRow, Verdict } from '../../src/report';
import { row, SMALL_DERIVATIONS, smallStudy } from './small-study';

function judgeAlone(fields: Partial<LedgerRow> & Pick<LedgerRow, 'value'>, computed: FigureValue): Verdict {
  const only = row({ id: 'x', ...fields });
  return judge(only, computed, createCalculation(createLedger([only]), []));
}

describe('judge', () => {
  beforeEach(() => resetSession());

  it('calls the print itself exact', () => {
    expect(judgeAlone({ value: '517562893' }, 517562893)).toMatchObject({ verdict: 'exact', holds: true });
  });

  it('takes the last bits of float64 arithmetic for the same number', () => {
    expect(judgeAlone({ value: '0.3' }, 0.1 + 0.2).verdict).toBe('exact');
  });

  it('calls a value that rounds to the print within rounding, up to half a unit of the last decimal', () => {
    const print = { value: '20.3', comparison: 'rounded', decimals: 1 } as const;
    expect(judgeAlone(print, 20.26).verdict).toBe('withinRounding');
    expect(judgeAlone(print, 20.35).verdict).toBe('withinRounding');
    expect(judgeAlone(print, 20.36)).toMatchObject({ verdict: 'mismatch', holds: false });
    expect(judgeAlone(print, 20.24).verdict).toBe('mismatch');
  });

  it('holds any value to just the interval that its own print stands for', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.integer({ min: 0, max: 4 }),
        (value, decimals) => {
          const print = { value: value.toFixed(decimals), comparison: 'rounded', decimals } as const;
          expect(judgeAlone(print, value).holds).toBe(true);
          expect(judgeAlone(print, value + 1.01 * 10 ** -decimals).holds).toBe(false);
        },
      ),
    );
  });

  it('reads percent as shares and millions as SEK, and reports the computed value in the unit of the print', () => {
    const margin = judgeAlone({ value: '30', unit: 'percent', comparison: 'rounded', decimals: 0 }, 0.2992);
    expect(margin.verdict).toBe('withinRounding');
    expect(margin.computed).toBeCloseTo(29.92, 10);
    expect(
      judgeAlone({ value: '39.4', unit: 'million SEK', comparison: 'rounded', decimals: 1 }, 39_430_000).holds,
    ).toBe(true);
    expect(judgeAlone({ value: '39.4', unit: 'million SEK', comparison: 'rounded', decimals: 1 }, 39.4).holds).toBe(
      false,
    );
  });

  it('holds a vague phrase to the interval that the ledger states for it', () => {
    const phrase = {
      value: '500',
      comparison: 'about',
      lower: 450,
      upper: 550,
      note: 'to the nearest hundred',
    } as const;
    expect(judgeAlone(phrase, 517)).toMatchObject({ verdict: 'withinRounding', explanation: 'to the nearest hundred' });
    expect(judgeAlone(phrase, 604).verdict).toBe('mismatch');
  });

  it('compares categories as they stand and sets without order', () => {
    expect(judgeAlone({ value: 'strong', comparison: 'category' }, 'strong').verdict).toBe('exact');
    expect(judgeAlone({ value: 'strong', comparison: 'category' }, 'medium').verdict).toBe('mismatch');
    expect(judgeAlone({ value: 'a|b', comparison: 'set' }, ['b', 'a']).verdict).toBe('exact');
    expect(judgeAlone({ value: 'a|b', comparison: 'set' }, ['a']).verdict).toBe('mismatch');
  });

  it('refuses NaN, infinities, and a number where a category is printed', () => {
    expect(() => judgeAlone({ value: '1' }, NaN)).toThrow(/x: expected a finite number/);
    expect(() => judgeAlone({ value: '1' }, Infinity)).toThrow(/finite/);
    expect(() => judgeAlone({ value: 'red', comparison: 'category' }, 1)).toThrow(/expected a string, received 1/);
    expect(() => judgeAlone({ value: '1' }, '1')).toThrow(/expected a number/);
  });

  it('lets rounded inputs widen what the print may be, and says so', () => {
    // 12.45 to 12.55 percent of 61 is 7.59 to 7.66: printed 7.6 and even 7.66 hold, 7.8 does not.
    const wide = smallStudy([{ id: 'part', value: '7.6', decimals: 1 }]);
    expect(wide.verify('part', 0.125 * 61).verdict).toBe('withinRounding');
    const byInputs = smallStudy([{ id: 'part', value: '7.66', decimals: 2 }]);
    expect(byInputs.verify('part', 0.125 * 61)).toMatchObject({
      verdict: 'withinRounding',
      explanation: 'Its inputs are printed rounded; their intervals allow the print.',
    });
    expect(smallStudy([{ id: 'part', value: '7.8', decimals: 1 }]).verify('part', 0.125 * 61).verdict).toBe('mismatch');
  });

  it("turns red when the cell's value is not what the study derives, even if it is the print", () => {
    const verdict = smallStudy().verify('mean', 20.3);
    expect(verdict.verdict).toBe('mismatch');
    expect(verdict.explanation).toMatch(/The study derives 20\.33/);
  });

  it('turns red when a second route leaves the print', () => {
    const mean = SMALL_DERIVATIONS[0]!;
    const crossChecks = [{ formula: 'count × 7', from: ['count'], compute: () => 21 }];
    const study = smallStudy([], [{ ...mean, crossChecks }, ...SMALL_DERIVATIONS.slice(1)]);
    expect(study.verify('mean', 61 / 3)).toMatchObject({
      verdict: 'mismatch',
      explanation: 'The second route, count × 7, gives 21 SEK.',
    });
  });

  it('names the variants that give a print which the recomputation does not give', () => {
    const printedByMistake = smallStudy([{ id: 'mean', value: '30.5' }]);
    expect(printedByMistake.verify('mean', 61 / 3).forensics).toBe(
      'Of 2 variants tried, one gives the print: count − 1 for count.',
    );
    expect(smallStudy([{ id: 'mean', value: '99' }]).verify('mean', 61 / 3).forensics).toBe(
      'None of the 2 variants tried gives the print.',
    );
  });

  it('never passes a figure of a known contradiction plainly, and accepts just its two readings', () => {
    expect(smallStudy().verify('disputed', 5)).toMatchObject({ verdict: 'explained', holds: true });
    resetSession();
    expect(smallStudy().verify('disputed', 4)).toMatchObject({ verdict: 'explained', holds: true });
    resetSession();
    expect(smallStudy().verify('disputed', 3)).toMatchObject({ verdict: 'mismatch', holds: false });
  });
});
