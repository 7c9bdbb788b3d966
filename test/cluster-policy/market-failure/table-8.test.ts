import { describe, expect, it } from 'vitest';
import { table } from '../../../src/cluster-policy';
import {
  failuresWithTypes,
  reasonedPlacements,
  ruleRows,
  table8Values,
  typePlacements,
  typologyFromReasons,
} from '../../../src/cluster-policy/market-failure';
import { red, TABLES, TYPOLOGY, withCell } from './market-failure-data';

describe('table8Values', () => {
  // Counted by hand in Table 8: 4, 4, 1, 7 entries under the classic types, 4 under unclear; fourteen failures.
  it('agrees with every cell of Table 8 and with the classic types of 4.3', () => {
    const values = table8Values(TYPOLOGY);
    expect(red(values)).toEqual([]);
    expect(Object.entries(values).filter(([id]) => id.endsWith('.entries'))).toEqual([
      ['t8.imperfect-competition.entries', 4],
      ['t8.public-good.entries', 4],
      ['t8.externality.entries', 1],
      ['t8.imperfect-information.entries', 7],
      ['t8.unclear.entries', 4],
    ]);
    expect(Object.keys(values).filter((id) => id.endsWith('.types'))).toHaveLength(14);
    expect(values['4.3.classic-types']).toBe(4);
  });

  it('turns red at both failures when a placement is that of another failure', () => {
    const placements = withCell(TYPOLOGY.placements, 8, { failure: 'interaction' });
    expect(red(table8Values({ ...TYPOLOGY, placements }))).toEqual(['t8.interaction.types', 't8.clustering.types']);
  });

  it('turns red at the types and their counts when a placement is that of another type', () => {
    const placements = [
      ...TYPOLOGY.placements.slice(0, 16),
      { type: 'unclear', failure: 'interaction', number: 1 },
      ...TYPOLOGY.placements.slice(16).map((row) => ({ ...row, number: Number(row['number']) + 1 })),
    ];
    expect(red(table8Values({ ...TYPOLOGY, placements }))).toEqual(['t8.unclear.entries', 't8.interaction.types']);
  });

  it('names the type whose entries are out of order', () => {
    const placements = withCell(TYPOLOGY.placements, 0, { type: 'unclear' });
    expect(() => table8Values({ ...TYPOLOGY, placements })).toThrow(/list imperfect-competition.*expected 1/);
  });

  it('turns red when a classic type is no longer one', () => {
    const types = withCell(TYPOLOGY.types, 2, { classic: false });
    expect(red(table8Values({ ...TYPOLOGY, types }))).toEqual(['4.3.classic-types', '4.3.classic-types.names']);
  });
});

describe('failuresWithTypes', () => {
  it('finds one failure under classic types and unclear, and one that is not in the table', () => {
    const rows = failuresWithTypes({ ...TYPOLOGY, failures: TABLES.failures });
    const of = (standing: string): readonly string[] =>
      rows.filter((row) => row.standing === standing).map(({ failure }) => failure);
    expect(of('classic and unclear')).toEqual(['internationalisation']);
    expect(of('not in the table')).toEqual(['classic-failures']);
    expect(of('unclear')).toEqual(['entrepreneurs', 'firm-growth', 'sparse-value-chains']);
    expect(of('classic')).toHaveLength(10);
  });
});

describe('reasonedPlacements', () => {
  // The appendix names a type for nine failures; four others are under unclear; ideas and the classic failures differ.
  it('finds a reason for thirteen of the twenty placements and contradicts none but two', () => {
    const rows = reasonedPlacements(
      typologyFromReasons(table('support-assessment')),
      typePlacements(TYPOLOGY.placements),
    );
    expect(rows.map(({ count }) => count)).toEqual([13, 7, 2]);
    expect(rows[2]?.placements).toEqual(['classic-failures: unclear', 'ideas: unclear']);
  });
});

describe('ruleRows', () => {
  it('writes the conditions of a rule as text', () => {
    const rule = {
      id: 'r',
      conditions: { policy: 'named', porter: ['named', 'silent'] },
      outcome: 'x',
      section: '4.3',
    };
    expect(ruleRows([rule])).toEqual([
      { rule: 'r', conditions: 'policy: named, porter: named or silent', outcome: 'x', section: '4.3' },
    ]);
  });
});
