import { describe, expect, it } from 'vitest';
import { clusterPolicy } from '../../../src/cluster-policy';
import { MARKET_FAILURE_DERIVATIONS } from '../../../src/cluster-policy/derivations/market-failure';
import { createCalculation, createLedger, judge } from '../../../src/report';

const { ledger } = clusterPolicy;
const derivations = MARKET_FAILURE_DERIVATIONS;

function holds(id: string, changed: string, value: string): boolean {
  const rows = ledger.rows.map((row) => (row.id === changed ? { ...row, value } : row));
  const altered = createLedger(rows);
  const calculation = createCalculation(altered, derivations);
  return judge(altered.row(id), calculation.evaluate(id), calculation).holds;
}

describe('the derivations of chapters 4 and 5', () => {
  it('are those of the rows that the ledger calls derived', () => {
    const rows = ledger.rows.filter(({ kind, section }) => kind === 'derived' && /^[45](\.|$)/.test(section));
    expect(derivations.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
  });

  it('give twice as many and one source, as 4.3 has it', () => {
    const calculation = createCalculation(ledger, derivations);
    expect(derivations.map(({ id }) => calculation.evaluate(id))).toEqual([14 / 7, 1]);
  });

  it.each([
    ['4.3.policy-to-research', '4.1.failures', '15'],
    ['4.3.policy-to-research', '4.2.gaps', '9'],
    ['4.3.single-source', 't7.ideas.sources', 'policy|porter'],
    ['4.3.single-source', 't7.classic-failures.sources', ''],
  ])('%s turns red when %s prints %j', (id, changed, value) => {
    expect(holds(id, changed, ledger.row(changed).value)).toBe(true);
    expect(holds(id, changed, value)).toBe(false);
  });
});
