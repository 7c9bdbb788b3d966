import { describe, expect, it } from 'vitest';
import { readTable } from '../../src/tables';
import type { ReadTableOptions } from '../../src/tables';
import { caught } from './caught';
import { writeFolder } from './write-folder';

const options: ReadTableOptions = {
  name: 'costs',
  schema: {
    fields: [
      { name: 'namn', type: 'string' },
      { name: 'kostnad', type: 'number', decimalChar: ',', groupChar: ' ' },
    ],
  },
  delimiter: ';',
  encoding: 'utf-8-or-windows-1252',
};
// What a Swedish spreadsheet writes: Windows-1252, semicolons, decimal comma, no-break space, Windows line ends.
const spreadsheet = Uint8Array.from('namn;kostnad\r\nMalm\u00f6;1\u00a0234,5\r\n', (letter) => letter.charCodeAt(0));
const read = (content: string | Uint8Array, more: object = {}) =>
  readTable(`${writeFolder({ 'costs.csv': content })}/costs.csv`, { ...options, ...more });

describe('readTable', () => {
  it('reads what a Swedish spreadsheet writes', () => {
    expect(read(spreadsheet).rows).toEqual([{ namn: 'Malmö', kostnad: 1234.5 }]);
    expect(read('\ufeffnamn;kostnad\r\nMalmö;1\u202f234,5\r\n').rows).toEqual([{ namn: 'Malmö', kostnad: 1234.5 }]);
  });

  it('refuses the same bytes where only UTF-8 is allowed', () => {
    expect(caught(() => read(spreadsheet, { encoding: 'utf-8' })).where).toMatch(/row 2, character 5$/);
  });

  it('leaves the schema it was given as it was, and gives a frozen table', () => {
    const table = read('namn;kostnad\na;1\n');
    expect(Object.isFrozen(options.schema)).toBe(false);
    expect(Object.isFrozen(table.fields)).toBe(true);
  });

  it('refuses an unsound schema and an unknown option before it reads the file', () => {
    expect(caught(() => readTable('nowhere.csv', { ...options, schema: { fields: [] } })).code).toBe('bad-descriptor');
    const twice = { fields: [options.schema.fields[0]!, options.schema.fields[0]!] };
    expect(caught(() => readTable('nowhere.csv', { ...options, schema: twice })).code).toBe('bad-descriptor');
    expect(caught(() => read('', { separator: ';' })).code).toBe('unknown-option');
  });

  it('holds keys, references to itself and checks of one’s own', () => {
    const schema = {
      fields: [
        { name: 'id', type: 'string' },
        { name: 'parent', type: 'string' },
      ],
      primaryKey: 'id',
      foreignKeys: [{ fields: 'parent', reference: { resource: '', fields: 'id' } }],
    };
    expect(read('id;parent\na;\nb;a\n', { schema }).rows).toHaveLength(2);
    expect(caught(() => read('id;parent\na;\na;\n', { schema })).code).toBe('duplicate-key');
    expect(caught(() => read('id;parent\na;b\n', { schema })).code).toBe('broken-foreign-key');
    const checks = [() => [{ index: 0, expected: 'no rows' }]];
    expect(caught(() => read('id;parent\na;\n', { schema, checks })).code).toBe('broken-rule');
  });

  it('refuses a reference to another table, which it cannot read', () => {
    const foreignKeys = [{ fields: 'namn', reference: { resource: 'other', fields: 'id' } }];
    expect(caught(() => read('', { schema: { ...options.schema, foreignKeys } })).code).toBe('bad-descriptor');
  });
});
