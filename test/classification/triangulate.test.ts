import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { triangulate } from '../../src/classification';
import type { DecisionRule } from '../../src/classification';

const sources = ['policy', 'research', 'theory'];
const categories: readonly DecisionRule[] = [
  { id: 'c1', conditions: { pattern: 'all' }, outcome: 'all agree', section: 't' },
  {
    id: 'c2',
    conditions: { policy: 'named', research: 'named', theory: 'silent' },
    outcome: 'initiatives agree',
    section: 't',
  },
  { id: 'c3', conditions: { pattern: 'one' }, outcome: 'unique', section: 't' },
];

describe('triangulate', () => {
  const mentions = [
    { item: 'inputs', source: 'policy', reference: 'list, no. 8' },
    { item: 'inputs', source: 'research' },
    { item: 'inputs', source: 'theory', reference: 'role 1' },
    { item: 'capital', source: 'research' },
    { item: 'capital', source: 'policy' },
    { item: 'capital', source: 'policy' },
    { item: 'monopoly', source: 'theory' },
    { item: 'odd', source: 'research' },
    { item: 'odd', source: 'theory' },
  ];

  it('gives each item its sources, pattern and category', () => {
    const { items } = triangulate(mentions, { sources, categories, items: ['unheard'] });
    expect(items.map(({ item, pattern, category, fired }) => [item, pattern, category, fired])).toEqual([
      ['unheard', 'none', null, []],
      ['inputs', 'all', 'all agree', ['c1']],
      ['capital', 'several', 'initiatives agree', ['c2']],
      ['monopoly', 'one', 'unique', ['c3']],
      ['odd', 'several', null, []],
    ]);
    expect(items[1]).toMatchObject({
      namedBy: sources,
      silent: [],
      references: [
        { source: 'policy', reference: 'list, no. 8' },
        { source: 'theory', reference: 'role 1' },
      ],
    });
  });

  it('lists the items of each category and the overlap of the sources', () => {
    const found = triangulate(mentions, { sources, categories });
    expect(found.categories).toEqual([
      { category: 'all agree', items: ['inputs'] },
      { category: 'initiatives agree', items: ['capital'] },
      { category: 'unique', items: ['monopoly'] },
    ]);
    expect(found.sources[2]).toEqual({ source: 'theory', named: 3, alone: 1, shared: { policy: 1, research: 2 } });
  });

  it('does not mind the order or the repetition of mentions', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(mentions, { minLength: mentions.length }), (shuffled) => {
        const items = mentions.map(({ item }) => item).filter((item, at, all) => all.indexOf(item) === at);
        const options = { sources, categories, items };
        const plain = (list: typeof shuffled) =>
          triangulate(list, options).items.map(({ item, namedBy, category }) => ({ item, namedBy, category }));
        expect(plain([...shuffled, ...shuffled])).toEqual(plain(mentions));
      }),
    );
  });

  it('refuses a source that is not listed, a source called pattern, and a rule on another column', () => {
    expect(() => triangulate([{ item: 'a', source: 'press' }], { sources, categories })).toThrow(/mention 1.*"press"/);
    expect(() => triangulate([], { sources: ['pattern'], categories: [] })).toThrow(/pattern/);
    const stray: DecisionRule = { id: 's', conditions: { press: 'named' }, outcome: 'x', section: 't' };
    expect(() => triangulate(mentions, { sources, categories: [stray] })).toThrow(/press/);
    expect(() => triangulate(mentions, { sources, categories, item: [] } as never)).toThrow(/"item"|item:/);
  });
});
