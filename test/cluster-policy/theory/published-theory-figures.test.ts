import { describe, expect, it } from 'vitest';
import { clusterPolicy, dataPackage } from '../../../src/cluster-policy';
import { THEORY_DERIVATIONS } from '../../../src/cluster-policy/derivations/theory';
import { createCalculation, judge } from '../../../src/report';

const { ledger } = clusterPolicy;
const calculation = createCalculation(ledger, THEORY_DERIVATIONS);

describe('THEORY_DERIVATIONS', () => {
  // By hand from sections 2.1 to 2.3: 1998 − 1990, 2008 − 1998, 1 − 33.3 %.
  it.each([
    ['2.1.porter.years-between', 8],
    ['2.2.interview.years-after', 10],
    ['2.3.evenly-spread-share', 0.667],
  ])('%s comes out as printed', (id, expected) => {
    const value = calculation.evaluate(id);
    expect(value).toBeCloseTo(expected, 12);
    expect(judge(ledger.row(id), value, calculation)).toMatchObject({ holds: true });
  });

  it('read the rows that the ledger says they depend on', () => {
    for (const { id, from } of THEORY_DERIVATIONS)
      expect([...from].sort()).toEqual([...ledger.row(id).dependsOn].sort());
  });

  it('derive every derived row of sections 2.1 to 2.4', () => {
    const derived = ledger.rows.filter(({ kind, section }) => kind === 'derived' && /^2\.[1-4]$/.test(section));
    expect(derived.map(({ id }) => id).sort()).toEqual(THEORY_DERIVATIONS.map(({ id }) => id).sort());
  });
});

describe('the tables of chapter 2', () => {
  // Figures 1 and 2: the text of section 2.1 names one core, four upstream, one related, one downstream, six around.
  it('place the components of Figure 1', () => {
    const positions = dataPackage.table('cluster-components').rows.map(({ position }) => position);
    const count = (position: string): number => positions.filter((one) => one === position).length;
    expect(['core', 'upstream', 'related', 'downstream', 'surrounding'].map(count)).toEqual([1, 4, 1, 1, 6]);
  });

  it('link every component of Figure 1 to the core', () => {
    const links = dataPackage.table('component-links').rows;
    const tied = links.map(({ from, to }) => (from === 'core-firms' ? to : from)).sort();
    const others = dataPackage
      .table('cluster-components')
      .rows.map(({ id }) => id)
      .filter((id) => id !== 'core-firms');
    expect(tied).toEqual(others.sort());
  });

  it('draw only what lies outside the diamond dashed', () => {
    const parts = dataPackage.table('diamond-determinants').rows;
    expect(parts.filter(({ dashed }) => dashed === true).map(({ id }) => id)).toEqual(['government', 'chance']);
    const outside = new Set(['government', 'chance']);
    for (const { from, line } of dataPackage.table('diamond-links').rows)
      expect(line).toBe(outside.has(String(from)) ? 'dashed' : 'solid');
  });
});
