import { describe, expect, it } from 'vitest';
import { litmusTest } from '../../../src/classification';
import { clusterPolicy, dataPackage } from '../../../src/cluster-policy';
import { litmusTestDefinition } from '../../../src/cluster-policy/theory';
import { conditionImplications } from '../../../src/cluster-policy/theory/litmus-test-definition';

const ledgerValue = (id: string): string => clusterPolicy.ledger.row(id).value;

describe('litmusTestDefinition', () => {
  // Counted in Tables 1 and 2 of the report by hand.
  it.each([
    ['porterian', 'high-potential', 8],
    ['porterian', 'potential', 6],
    ['collaboration', 'potential', 7],
  ] as const)('gives the %s test for %s %i criteria, all required', (test, verdict, count) => {
    const own = litmusTestDefinition(test).criteria.filter((criterion) => criterion.verdict === verdict);
    expect(own).toHaveLength(count);
    expect(own.every(({ required, label }) => required && label !== '')).toBe(true);
  });

  it.each([
    ['porterian', 'high-potential', 't1.high-potential.conditions'],
    ['porterian', 'potential', 't1.potential.conditions'],
    ['collaboration', 'potential', 't2.conditions'],
  ] as const)('lists for %s, %s, the conditions that the ledger has as %s', (test, verdict, id) => {
    const own = litmusTestDefinition(test).criteria.filter((criterion) => criterion.verdict === verdict);
    expect(own.map((criterion) => criterion.id)).toEqual(ledgerValue(id).split('|'));
  });

  it('names table, section and verdicts, the strongest first', () => {
    expect(litmusTestDefinition('porterian')).toMatchObject({
      table: 'Table 1',
      section: '2.4',
      options: { verdicts: ['high-potential', 'potential'], otherwise: 'no-potential', missingAnswers: 'unknown' },
    });
    expect(litmusTestDefinition('collaboration').options.verdicts).toEqual(['potential']);
  });

  it('keeps implications between two of its own conditions only, so that litmusTest takes them', () => {
    const { criteria, options } = litmusTestDefinition('porterian');
    expect(options.implications).toEqual([
      { stronger: 'core-firms-rivalling', weaker: 'core-firms-competing' },
      { stronger: 'upstream-competing', weaker: 'upstream-linked' },
      { stronger: 'inputs-high-quality', weaker: 'inputs-specialised' },
      { stronger: 'customers-sophisticated', weaker: 'customers-any' },
      { stronger: 'pressure-high', weaker: 'pressure-any' },
    ]);
    const high = criteria.filter(({ verdict }) => verdict === 'high-potential').map(({ id }) => [id, 'yes'] as const);
    expect(litmusTest(criteria, Object.fromEntries(high), options)).toMatchObject({
      verdict: 'high-potential',
      levels: [{ score: { met: 8 } }, { score: { met: 6 } }],
    });
  });

  it('asks for every condition of the table in some test', () => {
    const asked = [...litmusTestDefinition('porterian').criteria, ...litmusTestDefinition('collaboration').criteria];
    const ids = dataPackage.table('litmus-conditions').rows.map(({ id }) => id);
    expect(new Set(asked.map(({ id }) => id))).toEqual(new Set(ids));
  });

  it('refuses another test by name', () => {
    expect(() => litmusTestDefinition('triple-helix' as never)).toThrow(
      expect.objectContaining({ code: 'unknown-litmus-test', received: 'triple-helix' }),
    );
  });
});

describe('conditionImplications', () => {
  it('links conditions on the same factor only', () => {
    const factor = new Map(dataPackage.table('litmus-conditions').rows.map((row) => [row['id'], row['factor']]));
    const pairs = conditionImplications();
    expect(pairs).toHaveLength(6);
    expect(pairs.filter(({ stronger, weaker }) => factor.get(stronger) !== factor.get(weaker))).toEqual([]);
  });
});
