import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyRules, classifyForm, compareDecisions, matchRule } from '../../src/classification';
import type { DecisionRule } from '../../src/classification';

const rule = (id: string, conditions: DecisionRule['conditions'], outcome: DecisionRule['outcome']): DecisionRule => ({
  id,
  conditions,
  outcome,
  section: 'test',
});
const rules = [
  rule('strong', { theory: 'yes', practice: ['high', 'some'] }, 'keep'),
  rule('weak', { theory: 'no' }, 'drop'),
  rule('popular', { practice: 'high' }, 'keep'),
];
const all = { idColumn: 'name', resolution: 'all' } as const;

describe('applyRules', () => {
  it('decides a row by the rules that hold and names them', () => {
    const { decisions, unusedRules } = applyRules([{ name: 'a', theory: 'yes', practice: 'high' }], rules, all);
    expect(decisions).toEqual([
      {
        id: 'a',
        row: 0,
        status: 'decided',
        outcome: 'keep',
        fired: ['strong', 'popular'],
        possible: [],
        outcomes: ['keep'],
      },
    ]);
    expect(unusedRules).toEqual(['weak']);
  });

  it('reports rules that hold with different outcomes as a conflict, unless the first is to decide', () => {
    const rows = [{ name: 'a', theory: 'no', practice: 'high' }];
    expect(applyRules(rows, rules, all).decisions[0]).toMatchObject({
      status: 'conflict',
      outcome: null,
      outcomes: ['drop', 'keep'],
    });
    expect(applyRules(rows, rules, { ...all, resolution: 'first' }).decisions[0]).toMatchObject({
      status: 'decided',
      outcome: 'drop',
      fired: ['weak'],
    });
  });

  it('reports a row that no rule covers', () => {
    const rows = [{ name: 'a', theory: 'yes', practice: 'none' }];
    expect(applyRules(rows, rules, all).decisions[0]).toMatchObject({ status: 'noMatch', outcome: null, fired: [] });
  });

  it('takes a condition by value and type', () => {
    const numbers = [rule('one', { x: 1 }, 'number'), rule('none', { x: null }, 'empty')];
    const rows = [{ name: 'a', x: 1 }, { name: 'b', x: '1' }, { name: 'c', x: null }]; // prettier-ignore
    expect(applyRules(rows, numbers, all).decisions.map(({ outcome }) => outcome)).toEqual(['number', null, 'empty']);
  });

  it('decides a row with unknown codes only if every way to fill them in decides alike', () => {
    const code = fc.constantFrom('yes', 'no', '?');
    const condition = fc.record(
      { x: fc.constantFrom('yes', 'no'), y: fc.constantFrom('yes', 'no'), z: fc.constantFrom('yes', 'no') },
      { requiredKeys: [] },
    );
    const list = fc.array(fc.record({ conditions: condition, outcome: fc.constantFrom('p', 'q') }), { maxLength: 4 });
    fc.assert(
      fc.property(
        fc.record({ x: code, y: code, z: code }),
        list,
        fc.constantFrom('all', 'first'),
        (cells, drawn, resolution) => {
          const own = drawn.map(({ conditions, outcome }, index) => rule(`r${index}`, conditions, outcome));
          // A rule without one of the columns leaves the row's cell unread.
          const full = [...own, rule('reads', { x: 'never', y: 'never', z: 'never' }, 'p')];
          const options = { idColumn: 'name', resolution, unknownCodes: ['?'] } as const;
          const decided = applyRules([{ name: 'a', ...cells }], full, options).decisions[0];
          const filled = fillings(cells).map((row) => applyRules([{ name: 'a', ...row }], full, options).decisions[0]);
          const outcomes = new Set(filled.map((entry) => (entry?.status === 'decided' ? entry.outcome : null)));
          if (decided?.status === 'decided') expect([...outcomes]).toEqual([decided.outcome]);
          if (decided?.status === 'noMatch') expect(filled.every((entry) => entry?.status === 'noMatch')).toBe(true);
          if (decided?.status === 'conflict') expect(filled.every((entry) => entry?.status === 'conflict')).toBe(true);
        },
      ),
    );
  });

  it('leaves a row open whose unknown code could bring another outcome', () => {
    const options = { ...all, unknownCodes: ['?'] };
    const rows = [{ name: 'a', theory: '?', practice: 'high' }];
    expect(applyRules(rows, rules, options).decisions[0]).toMatchObject({
      status: 'undetermined',
      fired: ['popular'],
      possible: ['strong', 'weak'],
      outcomes: ['keep', 'drop'],
    });
  });

  it('refuses a missing column, an undefined or NaN code, a repeated rule, an empty condition and an unknown option', () => {
    expect(() => applyRules([{ name: 'a', theory: 'yes' }], rules, all)).toThrow(/row 1: practice/);
    expect(() => applyRules([{ name: 'a', theory: 'yes', practice: Number.NaN }], rules, all)).toThrow(
      /row 1: practice/,
    );
    expect(() => applyRules([], [...rules, ...rules], all)).toThrow(/received "strong"/);
    expect(() => applyRules([], [rule('e', { x: [] }, 'p')], all)).toThrow(/rule e: x/);
    expect(() => applyRules([], rules, { ...all, order: 1 } as never)).toThrow(/order/);
    expect(() => applyRules([], rules, { ...all, resolution: 'best' as never })).toThrow(/resolution.*"best"/);
  });
});

describe('matchRule', () => {
  it('holds on an unknown code that the condition names', () => {
    expect(matchRule({ x: '?' }, rule('r', { x: ['?', 'no'] }, 'p'), ['?'])).toBe('yes');
    expect(matchRule({ x: '?', y: 'no' }, rule('r', { x: 'yes', y: 'yes' }, 'p'), ['?'])).toBe('no');
  });
});

describe('classifyForm', () => {
  const forms = [
    rule('f1', { tested: 'yes', staged: 'no' }, 'led'),
    rule('f2', { tested: 'no', staged: 'yes' }, 'staged'),
    rule('f3', { tested: 'yes', staged: 'yes' }, 'hybrid'),
  ];

  it('gives the form, or the forms that remain', () => {
    expect(classifyForm({ tested: 'yes', staged: 'yes' }, forms)).toEqual({
      status: 'decided',
      form: 'hybrid',
      fired: ['f3'],
      possible: [],
      candidates: ['hybrid'],
    });
    expect(classifyForm({ staged: 'yes' }, forms)).toMatchObject({ form: null, candidates: ['staged', 'hybrid'] });
    expect(classifyForm({ tested: 'no', staged: 'no' }, forms)).toMatchObject({ status: 'noMatch', form: null });
  });

  it('refuses a word that is no answer', () => {
    expect(() => classifyForm({ tested: 'ja' as never }, forms)).toThrow(/tested.*"ja"/);
  });
});

describe('compareDecisions', () => {
  it('sorts rows into agreeing, differing and open', () => {
    const rows = [
      { name: 'a', theory: 'yes', practice: 'high', coded: 'keep' },
      { name: 'b', theory: 'no', practice: 'none', coded: 'keep' },
      { name: 'c', theory: 'no', practice: 'high', coded: 'drop' },
    ];
    const agreement = compareDecisions(applyRules(rows, rules, all).decisions, rows, 'coded');
    expect(agreement.agreeing.map(({ id }) => id)).toEqual(['a']);
    expect(agreement.differing).toEqual([
      { id: 'b', row: 1, coded: 'keep', derived: 'drop', status: 'decided', fired: ['weak'] },
    ]);
    expect(agreement.open.map(({ id, status }) => [id, status])).toEqual([['c', 'conflict']]);
  });

  it('refuses decisions of other rows and a missing column', () => {
    expect(() => compareDecisions([], [{ coded: 'keep' }], 'coded')).toThrow(/each of the 1 rows/);
    const { decisions } = applyRules([{ name: 'a', theory: 'no', practice: 'none' }], rules, all);
    expect(() => compareDecisions(decisions, [{ name: 'a' }], 'coded')).toThrow(/coded/);
  });
});

type Cells = Readonly<Record<'x' | 'y' | 'z', string>>;

function fillings(cells: Cells): readonly Cells[] {
  const open = (['x', 'y', 'z'] as const).find((column) => cells[column] === '?');
  if (open === undefined) return [cells];
  return ['yes', 'no'].flatMap((code) => fillings({ ...cells, [open]: code }));
}
