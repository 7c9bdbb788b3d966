import { describe, expect, it } from 'vitest';
import { assignTypes, compareTypes } from '../../src/classification';
import type { DecisionRule } from '../../src/classification';

const rules: readonly DecisionRule[] = [
  { id: 'r1', conditions: { excludable: 'no' }, outcome: 'public', section: 't' },
  { id: 'r2', conditions: { informed: 'no' }, outcome: 'information', section: 't' },
  { id: 'r3', conditions: { informed: 'no', excludable: 'no' }, outcome: 'public', section: 't' },
];
const options = { idColumn: 'item', types: ['information', 'public'], otherwise: 'unclear' };
const rows = [
  { item: 'a', excludable: 'no', informed: 'no' },
  { item: 'b', excludable: 'yes', informed: 'no' },
  { item: 'c', excludable: 'yes', informed: 'yes' },
];

describe('assignTypes', () => {
  it('gives an item every type that a rule concludes, in the order of the types', () => {
    const { items, types } = assignTypes(rows, rules, options);
    expect(items[0]).toEqual({
      id: 'a',
      row: 0,
      types: ['information', 'public'],
      fired: { information: ['r2'], public: ['r1', 'r3'] },
      possible: [],
    });
    expect(types).toEqual([
      { type: 'information', items: ['a', 'b'] },
      { type: 'public', items: ['a'] },
      { type: 'unclear', items: ['c'] },
    ]);
  });

  it('leaves an item without type if there is no type for it', () => {
    expect(assignTypes(rows, rules, { ...options, otherwise: null }).items[2]?.types).toEqual([]);
  });

  it('holds back the residual type while an unknown code could give another', () => {
    const unknown = [{ item: 'd', excludable: '?', informed: 'yes' }];
    expect(assignTypes(unknown, rules, { ...options, unknownCodes: ['?'] }).items[0]).toMatchObject({
      types: [],
      possible: ['public'],
    });
  });

  it('lets a rule conclude the residual type as well', () => {
    const open: DecisionRule = { id: 'r4', conditions: { informed: 'no' }, outcome: 'unclear', section: 't' };
    expect(assignTypes(rows, [...rules, open], options).items[1]?.types).toEqual(['information', 'unclear']);
  });

  it('refuses an outcome that is no type and a missing column', () => {
    expect(() => assignTypes(rows, rules, { ...options, types: ['public'] })).toThrow(/rule r2.*"information"/);
    expect(() => assignTypes(rows, [...rules, ...rules], options)).toThrow(/rules.*"r1"/);
    expect(() => assignTypes([{ item: 'a', informed: 'no' }], rules, options)).toThrow(/row 1: excludable/);
  });
});

describe('compareTypes', () => {
  it('compares label by label', () => {
    const typology = assignTypes(rows, rules, options);
    const coded = [
      { id: 'a', type: 'public' },
      { id: 'a', type: 'external' },
      { id: 'b', type: 'information' },
      { id: 'c', type: 'unclear' },
    ];
    const { agreeing, onlyCoded, onlyDerived } = compareTypes(typology, coded);
    expect(agreeing).toHaveLength(3);
    expect(onlyCoded).toEqual([{ id: 'a', type: 'external' }]);
    expect(onlyDerived).toEqual([{ id: 'a', type: 'information' }]);
    expect(() => compareTypes(typology, [...coded, ...coded])).toThrow(/positions 1 and 5/);
  });
});
