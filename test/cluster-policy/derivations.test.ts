import { describe, expect, it } from 'vitest';
import { clusterPolicy } from '../../src/cluster-policy';
import { createCalculation, createLedger, judge } from '../../src/report';
import type { LedgerRow } from '../../src/report';

const { ledger, calculation } = clusterPolicy;
const derived = calculation.derivations.map(({ id }) => id).filter((id) => ledger.has(id));

/** Ids whose figure no longer holds when one row of the ledger prints another value. */
function turnedRed(id: string, value: string): readonly string[] {
  const changed = createLedger(ledger.rows.map((row) => (row.id === id ? { ...row, value } : row)));
  const recomputed = createCalculation(changed, calculation.derivations);
  return derived.filter((figure) => !judge(changed.row(figure), recomputed.evaluate(figure), recomputed).holds);
}

/** The value with its last digit replaced by the next one. */
function withLastDigitChanged({ value }: LedgerRow): string {
  return value.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));
}

describe('the derivations of the report', () => {
  it.each(derived)('%s comes out as printed', (id) => {
    expect(judge(ledger.row(id), calculation.evaluate(id), calculation)).toMatchObject({ id, holds: true });
  });

  it('derive every row that the ledger calls derived', () => {
    const rows = ledger.rows.filter(({ kind }) => kind === 'derived').map(({ id }) => id);
    expect([...derived].sort()).toEqual([...rows].sort());
  });

  it.each(derived.filter((id) => ledger.row(id).comparison !== 'about'))(
    '%s turns red, and with it only what follows from it, when the last digit of its print changes',
    (id) => {
      expect(turnedRed(id, withLastDigitChanged(ledger.row(id)))).toEqual([id]);
    },
  );

  // Computed by hand from section 3.3; the population size enters Tables 4 and 6 but not the sums of Tables 5 and 6.
  it.each([
    [
      '3.3.sample-size',
      '16',
      [
        '3.3.unobserved',
        't4.initiative.lower',
        't4.initiative.mean',
        't4.initiative.upper',
        't4.margin',
        't4.total.mean',
        't6.mean.total',
      ],
    ],
    [
      '3.3.population-size',
      '38',
      [
        '3.3.unobserved',
        '3.3.half-width',
        't4.initiative.lower',
        't4.initiative.upper',
        't4.margin',
        't4.total.mean',
        't6.mean.total',
      ],
    ],
    ['t5.others', '285168001', ['t5.total']],
    ['t6.others', '185760001', ['t6.median.total']],
    ['t4.total.lower', '423420302', ['t4.total.mean']],
    ['t4.total.lower', '423420392', ['3.3.half-width', 't4.initiative.lower', 't4.initiative.upper', 't4.total.mean']],
    ['t6.mean.upper', '586155774', ['t6.mean.total']],
    ['3.3.cash-share', '71', ['3.3.in-kind-share']],
  ])('when %s prints %s, just %j turn red', (id, value, expected) => {
    expect([...turnedRed(id, value)].sort()).toEqual([...expected].sort());
  });

  it('explain the total of Table 5 from the given sum and the given estimate, with the median that they imply', () => {
    const tree = clusterPolicy.explain('t5.total');
    expect(tree.value).toBe(517562893);
    expect(tree.implies.map(({ value }) => value)).toEqual([24, 11882000]);
    expect(tree.inputs.map(({ id }) => id)).toEqual(['t5.observed-sum', 't5.others']);
    expect(tree.inputs[0]?.inputs[0]).toMatchObject({ id: '3.3.observed-sum', kind: 'given', value: 232394893 });
  });
});
