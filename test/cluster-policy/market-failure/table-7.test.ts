import { describe, expect, it } from 'vitest';
import {
  agreementValues,
  changedGroups,
  failureTriangulation,
  MENTION_BASES,
  table7Values,
} from '../../../src/cluster-policy/market-failure';
import type { MentionBasis, TriangulationTables } from '../../../src/cluster-policy/market-failure';
import { differing, red, TABLES, withCell } from './market-failure-data';

const triangulated = (tables: TriangulationTables, bases: readonly MentionBasis[] = MENTION_BASES) =>
  failureTriangulation(tables, { bases });
const triangulation = triangulated(TABLES);

/** The tables with one mapping of an item changed. */
function withMention(id: string, cell: Readonly<Record<string, string | null>>): TriangulationTables {
  const index = TABLES.mentions.findIndex((row) => row['id'] === id);
  return { ...TABLES, mentions: withCell(TABLES.mentions, index, cell) };
}

describe('table7Values', () => {
  it('gives 31 cells: sources and group of fifteen entries, and their number', () => {
    expect(Object.keys(table7Values(triangulation))).toHaveLength(31);
  });

  it('agrees with every cell of Table 7 but those of clustering, which no gap of 4.2 names', () => {
    expect(red(table7Values(triangulation))).toEqual([]);
    expect(differing(table7Values(triangulation))).toEqual(['t7.clustering.sources', 't7.clustering.agreement']);
  });

  // Read off Table 7: two entries under "all agree (cluster)", eight under "(initiative)", five under "unique".
  it('puts one failure, one in between, eight and five into the groups', () => {
    expect(triangulation.categories.map(({ category, items }) => [category, items.length])).toEqual([
      ['all-agree-cluster', 1],
      ['agree-initiative', 8],
      ['most-agree', 1],
      ['unique', 5],
    ]);
  });

  it('turns red at both failures when an item is mapped to another one', () => {
    const moved = withMention('gap-3.innovation-investment', { id: 'gap-3.ideas', failure: 'ideas' });
    expect(red(table7Values(triangulated(moved)))).toEqual([
      't7.innovation-investment.sources',
      't7.ideas.sources',
      't7.innovation-investment.agreement',
      't7.ideas.agreement',
    ]);
  });

  it('turns red at a group that no rule gives', () => {
    const moved = withMention('policy-5.internationalisation', { id: 'policy-5.ideas', failure: 'ideas' });
    expect(red(table7Values(triangulated(moved)))).toContain('t7.internationalisation.agreement');
  });
});

describe('failureTriangulation', () => {
  it.each([
    ['failure', { failure: 'ideas' }, /row gap-3.innovation-investment: id: expected gap-3.ideas/],
    ['source', { source: 'porter' }, /row gap-3.innovation-investment: source: expected initiative-research/],
    ['second item', { policy_item: 'policy-1a' }, /policy-1a.innovation-investment|one of the two/],
  ])('names the row whose %s does not fit the others of its cells', (_, cell, message) => {
    expect(() => triangulated(withMention('gap-3.innovation-investment', cell))).toThrow(message);
  });

  it('names the items that no mapping has', () => {
    const mentions = TABLES.mentions.filter((row) => row['theory_item'] !== 'gap-4');
    expect(() => triangulated({ ...TABLES, mentions })).toThrow(/gap-4/);
  });

  it('names the entry of Table 7 that is out of order', () => {
    const failures = withCell(TABLES.failures, 2, { number: 4 });
    expect(() => triangulated({ ...TABLES, failures })).toThrow(/row commercialisation: number: expected 3/);
  });
});

describe('agreementValues', () => {
  // 4.3: three sources; inputs and clustering; four needs behind which Table 7 has eight failures; one source each.
  it('reads from Table 7 what 4.3 reads, with two sets larger than in its text', () => {
    const values = agreementValues(triangulation);
    expect(red(values)).toEqual([]);
    expect(differing(values)).toEqual(['4.3.consensus.initiatives', '4.3.uneven-geography']);
    expect(values['4.3.sources']).toBe(3);
    expect(values['4.3.consensus.clusters']).toEqual(['inputs', 'clustering']);
    expect(values['4.3.consensus.initiatives']).toHaveLength(8);
    expect(values['4.3.single-source']).toBe(1);
    expect(values['4.3.uneven-geography']).toEqual(['ideas', 'entrepreneurs', 'firm-growth', 'sparse-value-chains']);
  });
});

describe('changedGroups', () => {
  it('changes nothing against itself, one group without the inferred item, six with the same matter only', () => {
    const others = (bases: readonly MentionBasis[]): readonly string[] =>
      changedGroups(triangulation, triangulated(TABLES, bases)).map(({ failure }) => failure);
    expect(others(MENTION_BASES)).toEqual([]);
    expect(others(['same', 'near', 'merged'])).toEqual(['boundary-crossing']);
    expect(others(['same'])).toEqual([
      'inputs',
      'clustering',
      'regional-learning',
      'isolated-clusters',
      'interaction',
      'boundary-crossing',
    ]);
  });
});
