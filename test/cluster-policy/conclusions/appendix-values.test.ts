import { describe, expect, it } from 'vitest';
import { appendixValues } from '../../../src/cluster-policy/conclusions';
import { assessment, caught, ledger, upstream, withCell } from './report-tables';

const values = appendixValues(upstream, assessment);

/** Rows of one column: how many the rule gives as printed, and which it gives otherwise. */
function against(part: string): { readonly of: number; readonly otherwise: Readonly<Record<string, unknown>> } {
  const ids = Object.keys(values).filter((id) => id.endsWith(`.${part}`));
  const differing = ids.filter((id) => values[id] !== ledger.row(id).value);
  return {
    of: ids.length,
    otherwise: Object.fromEntries(differing.map((id): [string, unknown] => [id.split('.')[1] ?? id, values[id]])),
  };
}

describe('appendixValues', () => {
  it('gives every cell of the appendix that the ledger has, and no others', () => {
    const printed = ledger.rows.filter(({ id }) => id.startsWith('a1.')).map(({ id }) => id);
    expect(Object.keys(values).sort()).toEqual(printed.sort());
  });

  it('gives cluster theory and priority as printed in all fifteen rows', () => {
    expect(against('cluster-theory')).toEqual({ of: 15, otherwise: {} });
    expect(against('priority')).toEqual({ of: 15, otherwise: {} });
  });

  it('gives failure theory otherwise for ideas (Table 8: a public good) and the classic failures (not in Table 8) alone', () => {
    expect(against('failure-theory')).toEqual({ of: 15, otherwise: { ideas: 'strong', 'classic-failures': 'none' } });
  });

  it('gives the one arena of Table 9 in the six rows for which the appendix says both, and agrees in the other five', () => {
    expect(against('arena')).toEqual({
      of: 11,
      otherwise: {
        commercialisation: 'project',
        'innovation-investment': 'project',
        interaction: 'platform',
        'boundary-crossing': 'platform',
        ideas: 'project',
        'sparse-value-chains': 'project',
      },
    });
  });

  it('gives the summing-up of thirteen rows, and the two that their own codes contradict otherwise', () => {
    expect(against('summary')).toEqual({
      of: 15,
      otherwise: { inputs: 'theoretical-potential-some-priority', 'innovation-investment': 'great-potential' },
    });
  });

  it('follows a changed cell of Table 9', () => {
    const changed = upstream.map((row) => (row['failure'] === 'inputs' ? { ...row, practice: 'high' } : row));
    expect(appendixValues(changed, assessment)['a1.inputs.priority']).toBe('high');
  });

  it('names the failure and its codes when no rule holds on them', () => {
    const changed = withCell(assessment, 'ideas', 'cluster_theory', 'yes');
    const { code, message } = caught(() => appendixValues(upstream, changed));
    expect(code).toBe('no-rule');
    expect(message).toContain('row ideas');
    expect(message).toContain('cluster_theory = yes, failure_theory = none');
  });
});
