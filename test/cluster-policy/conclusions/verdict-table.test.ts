import { describe, expect, it } from 'vitest';
import { inconsistentRows, reducts, separatingColumns } from '../../../src/classification';
import {
  CODED_COLUMNS,
  collisionRows,
  decidedRows,
  FURTHER_COLUMNS,
  separationRows,
  smallestRuleRows,
  verdictTable,
} from '../../../src/cluster-policy/conclusions';
import { assessment, conclusions, upstream } from './report-tables';

const rows = verdictTable(assessment, upstream, conclusions);
const columns = { conditionColumns: [...CODED_COLUMNS], decisionColumn: 'verdict' };
const named = { idColumn: 'failure', ...columns };

describe('verdictTable', () => {
  it('has the five, the four and six that 6.1 passes over', () => {
    const withVerdict = (verdict: string): number => rows.filter((row) => row['verdict'] === verdict).length;
    expect(['reasonable', 'unsupported', 'unlisted'].map(withVerdict)).toEqual([5, 4, 6]);
  });

  it('has three groups of failures with the same codes and different verdicts', () => {
    const groups = collisionRows(inconsistentRows(rows, named));
    const members = groups.map(({ reasonable, unlisted, unsupported }) =>
      [...reasonable, ...unlisted, ...unsupported].sort(),
    );
    expect(members).toEqual([
      ['inputs', 'isolated-clusters', 'regional-learning'],
      ['classic-failures', 'clustering', 'transformation-pressure'],
      ['commercialisation', 'innovation-investment', 'interaction'],
    ]);
  });

  it('lets the codes decide the four, boundary crossing and internationalisation alone', () => {
    expect(
      decidedRows(rows, columns)
        .flatMap(({ decided }) => decided)
        .sort(),
    ).toEqual([
      'boundary-crossing',
      'entrepreneurs',
      'firm-growth',
      'ideas',
      'internationalisation',
      'sparse-value-chains',
    ]);
  });

  it('is no better for cluster theory beside the other three codes', () => {
    expect(reducts(rows, { ...columns, preserve: 'positiveRegion' }).redundant).toEqual(['cluster_theory']);
  });

  it('is separated by the types of Table 8 as a single further column, and by no other', () => {
    const separation = separatingColumns(rows, { ...named, candidateColumns: [...FURTHER_COLUMNS], maximumSize: 4 });
    expect(separation.separatingSets).toEqual([['types']]);
    const resolves = Object.fromEntries(separationRows(separation).map((entry) => [entry.column, entry.resolves]));
    expect(resolves['summary']).toEqual(['commercialisation', 'interaction']);
    expect(resolves['qualification']).toEqual(['commercialisation', 'interaction']);
    expect(resolves['group']).toEqual(['transformation-pressure']);
  });

  it('tells all fifteen rows apart by the further columns', () => {
    const keys = rows.map((row) => [...CODED_COLUMNS, ...FURTHER_COLUMNS].map((column) => row[column]).join('/'));
    expect(new Set(keys).size).toBe(15);
  });
});

describe('smallestRuleRows', () => {
  it('needs one rule for the unsupported failures and four for the reasonable ones', () => {
    const found = smallestRuleRows(rows, { conditionColumns: [...CODED_COLUMNS, 'types'], decisionColumn: 'verdict' });
    expect(found.filter(({ verdict }) => verdict === 'unsupported').map(({ rule }) => rule)).toEqual([
      'cluster_theory = no',
    ]);
    expect(found.filter(({ verdict }) => verdict === 'reasonable')).toHaveLength(4);
  });
});
