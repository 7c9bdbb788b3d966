import { describe, expect, it } from 'vitest';
import type { FieldDescriptor, TableSchema } from '../../src/tables';
import { cellAlterations } from '../../workspace/bite/cell-alterations';
import { ledgerAlterations } from '../../workspace/bite/ledger-alterations';
import { alteredText } from '../../workspace/bite/table-text';
import type { TableText } from '../../workspace/bite/table-text';

function tableText(name: string, schema: TableSchema, rows: readonly (readonly string[])[]): TableText {
  const columns = schema.fields.map((field) => field.name);
  const records = rows.map((cells) => {
    return {
      row: cells[0] ?? '',
      cells: Object.fromEntries(columns.map((column, place) => [column, cells[place] ?? ''])),
    };
  });
  return { resource: { name, path: `${name}.csv`, schema }, file: `${name}.csv`, columns, records };
}

/** How the cells of one column are altered. */
function altered(field: Omit<FieldDescriptor, 'name'>, cells: readonly string[], more: Partial<TableSchema> = {}) {
  const table = tableText(
    't',
    { fields: [{ name: 'x', ...field }], ...more },
    cells.map((cell) => [cell]),
  );
  return cellAlterations(table, [table]).map(({ kind, to }) => `${kind} ${to}`);
}

describe('cellAlterations', () => {
  it('changes the last digit of numbers, within the maximum', () => {
    expect(altered({ type: 'number', constraints: { maximum: 10 } }, ['9', '10', '2.5'])).toEqual([
      'digit 8',
      'digit 00',
      'digit 2.6',
    ]);
  });

  it('flips booleans, in the words of the field', () => {
    expect(altered({ type: 'boolean' }, ['true', 'false', '1'])).toEqual(['flag false', 'flag true', 'flag false']);
    const words = { trueValues: ['yes'], falseValues: ['no'] };
    expect(altered({ type: 'boolean', ...words }, ['yes', 'no'])).toEqual(['flag no', 'flag yes']);
  });

  it('takes the next code of an enum, after the last the first, and fills an empty cell', () => {
    const constraints = { enum: ['low', 'high', 'none'] };
    expect(altered({ type: 'string', constraints }, ['low', 'none', ''])).toEqual([
      'code high',
      'code low',
      'filled low',
    ]);
  });

  it('takes the next of the other values where the field names none, and changes a letter where all are the same', () => {
    expect(altered({ type: 'string' }, ['a', 'b', 'a'])).toEqual(['code b', 'code a', 'code b']);
    expect(altered({ type: 'string' }, ['a', 'a'])).toEqual(['renamed ax', 'renamed ax']);
  });

  it('renames what must be unique, since a repetition would be refused whoever reads it', () => {
    expect(altered({ type: 'string', constraints: { unique: true } }, ['a', 'b'])).toEqual([
      'renamed ax',
      'renamed bx',
    ]);
    expect(altered({ type: 'string' }, ['a', 'b'], { primaryKey: 'x' })).toEqual(['renamed ax', 'renamed bx']);
  });

  it('drops the last member of a list, and replaces the only one', () => {
    expect(altered({ type: 'string', separator: '|' }, ['a|b', 'b', ''])).toEqual(['member a', 'code a', 'filled a']);
  });

  it('takes a neighbouring key of the table that a field refers to', () => {
    const target = tableText('colours', { fields: [{ name: 'id', type: 'string' }] }, [['red'], ['green']]);
    const schema: TableSchema = {
      fields: [{ name: 'colour', type: 'string' }],
      foreignKeys: [{ fields: 'colour', reference: { resource: 'colours', fields: 'id' } }],
    };
    const table = tableText('t', schema, [['red'], ['red']]);
    expect(cellAlterations(table, [table, target]).map(({ to }) => to)).toEqual(['green', 'green']);
  });

  it('never leaves a cell as it was', () => {
    for (const type of ['string', 'integer', 'boolean'] as const) {
      const cells = type === 'boolean' ? ['true', 'false'] : ['1', '2'];
      const table = tableText(
        't',
        { fields: [{ name: 'x', type }] },
        cells.map((cell) => [cell]),
      );
      for (const { from, to } of cellAlterations(table, [table])) expect(to).not.toBe(from);
    }
  });
});

const LEDGER: TableSchema = {
  fields: ['id', 'section', 'table', 'value', 'comparison', 'lower', 'upper'].map((name) => ({ name, type: 'string' })),
};
const ROWS = [
  ['sum', '1', '', '61', 'exact', '', ''],
  ['mean', '1', '', '20.3', 'rounded', '', ''],
  ['none', '1', '', '0', 'exact', '', ''],
  ['about', '1', '', '500', 'about', '450', '550'],
  ['t7.a.theory', '2', 'Table 7', 'strong', 'category', '', ''],
  ['t7.a.practice', '2', 'Table 7', 'high', 'category', '', ''],
  ['t7.b.theory', '2', 'Table 7', 'weak', 'category', '', ''],
  ['t8.set', '2', 'Table 8', 'a|b', 'set', '', ''],
  ['t8.single', '2', 'Table 8', 'c', 'set', '', ''],
];

describe('ledgerAlterations', () => {
  const ledger = tableText('published', LEDGER, ROWS);
  const changes = (id: string) =>
    ledgerAlterations(ledger, { value: new Set([id]), otherwise: new Set() }).map(({ kind, to, along }) => ({
      kind,
      to,
      ...along,
    }));

  it('changes the last digit and the sign of a number, and only the digit of zero', () => {
    expect(changes('sum')).toEqual([
      { kind: 'digit', to: '62' },
      { kind: 'sign', to: '-61' },
    ]);
    expect(changes('mean').map(({ to }) => to)).toEqual(['20.4', '-20.3']);
    expect(changes('none')).toEqual([{ kind: 'digit', to: '1' }]);
  });

  it('moves a vague figure farther than its interval is wide, and its bounds along', () => {
    expect(changes('about')).toEqual([{ kind: 'digit', to: '700', lower: '650', upper: '750' }]);
  });

  it('takes a neighbouring category of the rows of the same kind, not of another column of the table', () => {
    expect(changes('t7.a.theory')).toEqual([{ kind: 'code', to: 'weak' }]);
  });

  it('drops the last member of a set, and replaces a set of one', () => {
    expect(changes('t8.set')).toEqual([{ kind: 'member', to: 'a' }]);
    expect(changes('t8.single')[0]?.to).not.toBe('c');
  });

  it('alters the rows asked for only', () => {
    expect(ledgerAlterations(ledger, { value: new Set(), otherwise: new Set() })).toEqual([]);
  });
});

describe('alteredText', () => {
  it('changes the cell, and what moves along, in its record only', () => {
    const ledger = tableText('published', LEDGER, ROWS);
    const [about] = ledgerAlterations(ledger, { value: new Set(['about']), otherwise: new Set() });
    const lines = (about === undefined ? '' : alteredText(ledger, about)).split('\n');
    expect(lines[4]).toBe('about,1,,700,about,650,750');
    expect(lines.filter((_line, index) => index !== 4)).toEqual([
      'id,section,table,value,comparison,lower,upper',
      ...ROWS.filter(([id]) => id !== 'about').map((cells) => cells.join(',')),
      '',
    ]);
  });

  it('puts into quotes what needs them', () => {
    const table = tableText('t', { fields: [{ name: 'x', type: 'string' }] }, [['a, "b"'], ['c']]);
    const [first] = cellAlterations(table, [table]);
    expect(first && alteredText(table, { ...first, to: 'd, "e"' })).toBe('x\n"d, ""e"""\nc\n');
  });
});
