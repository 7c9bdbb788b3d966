import { describe, expect, it } from 'vitest';
import { applyRules } from '../../../src/classification';
import { ADDITIONALITY_RULES, table10Values } from '../../../src/cluster-policy/conclusions';
import { assessment, ledger, table10, withCell } from './report-tables';

const values = table10Values(assessment, table10);

function differing(part: string): readonly string[] {
  return Object.keys(values).filter((id) => id.endsWith(`.${part}`) && values[id] !== ledger.row(id).value);
}

describe('table10Values', () => {
  it('gives strong theory where the table prints medium, in three rows, and the print in the other five', () => {
    expect(differing('theory')).toEqual([
      't10.interaction.theory',
      't10.boundary-crossing.theory',
      't10.transformation-pressure.theory',
    ]);
    expect(values['t10.interaction.theory']).toBe('strong');
  });

  it('gives practice and additionality as printed in all eight rows, and the three remarks', () => {
    expect([...differing('addressed'), ...differing('additionality')]).toEqual([]);
    expect(values['t10.failures']).toBe(8);
    expect([
      values['t10.inputs.condition'],
      values['t10.commercialisation.rank'],
      values['t10.boundary-crossing.focus'],
    ]).toEqual(['only-together', 'most-important', 'no']);
  });

  it('follows a changed cell of the appendix', () => {
    const changed = table10Values(withCell(assessment, 'ideas', 'failure_theory', 'some'), table10);
    expect(changed['t10.ideas.theory']).toBe('medium');
    expect(changed['t10.ideas.additionality']).toBe('less-likely');
  });

  it('would expect additionality of interaction with a plain yes if the table had the theory of the appendix', () => {
    const changed = table10.map((row) => (row['failure'] === 'interaction' ? { ...row, theory: 'strong' } : row));
    expect(table10Values(assessment, changed)['t10.interaction.additionality']).toBe('yes');
  });
});

describe('ADDITIONALITY_RULES', () => {
  it('decide every pair of codes', () => {
    const expected: Readonly<Record<string, readonly string[]>> = {
      strong: ['no', 'yes', 'yes'],
      medium: ['no', 'likely', 'likely'],
      none: ['no', 'no', 'less-likely'],
    };
    for (const [theory, outcomes] of Object.entries(expected)) {
      const rows = ['none', 'some', 'high'].map((addressed) => ({ failure: addressed, theory, addressed }));
      const { decisions } = applyRules(rows, ADDITIONALITY_RULES, { idColumn: 'failure', resolution: 'first' });
      expect(decisions.map(({ outcome }) => outcome)).toEqual(outcomes);
    }
  });
});
