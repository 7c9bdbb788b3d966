import { describe, expect, it } from 'vitest';
import { openDataPackage } from '../../src/tables';
import type { TableCheck } from '../../src/tables';
import { caught } from './caught';
import { writePackage } from './write-package';
import type { TestTable } from './write-package';

const cost = { type: 'integer', name: 'cost', constraints: { minimum: 0 } };
const id = { type: 'string', name: 'id' };
const schema = { fields: [id, cost], primaryKey: 'id' };
const open = (csv: TestTable['csv'], more: Partial<TestTable> = {}) =>
  openDataPackage(writePackage({ costs: { schema, csv, ...more } })).table('costs');
const fault = (csv: TestTable['csv'], more: Partial<TestTable> = {}) => caught(() => open(csv, more));

describe('openDataPackage', () => {
  it('gives typed rows with the lines they begin on', () => {
    const table = open('id,cost\na,1\nb,\n');
    expect(table.rows).toEqual([
      { id: 'a', cost: 1 },
      { id: 'b', cost: null },
    ]);
    expect(table.lines).toEqual([2, 3]);
    expect(table.name).toBe('costs');
    expect(table.path).toMatch(/costs\.csv$/);
    expect(table.fields.map(({ name }) => name)).toEqual(['id', 'cost']);
  });

  it('gives the same rows for Windows line ends, a byte-order mark and another order of columns', () => {
    const rows = open('id,cost\na,1\n').rows;
    expect(open('\ufeffid,cost\r\na,1\r\n').rows).toEqual(rows);
    expect(open('cost,id\n1,a\n').rows).toEqual(rows);
    expect(Object.keys(open('cost,id\n1,a\n').rows[0] ?? {})).toEqual(['id', 'cost']);
  });

  it('gives name, title, descriptor and the names of its tables, all frozen', () => {
    const folder = writePackage({ costs: { schema, csv: 'id,cost\na,1\n' } });
    const opened = openDataPackage(folder);
    expect(opened).toMatchObject({ name: 'test', title: 'Test', folder, tableNames: ['costs'] });
    const table = opened.table('costs');
    const parts = [opened, opened.tableNames, opened.descriptor, opened.descriptor.resources[0]?.schema.fields[0]];
    for (const part of [...parts, table, table.rows, table.rows[0], table.lines, table.fields]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
  });

  it('refuses a value of the wrong type with file, row, column, value and what was expected', () => {
    const error = fault('id,cost\na,"x\ny"\nb,1\n');
    expect(error.code).toBe('wrong-type');
    expect(error.where).toMatch(/costs\.csv, row 2$/);
    expect(error.parameter).toBe('column cost');
    expect(error.received).toBe('x\ny');
    expect(error.expected).toBe('an integer (no sign between thousands)');
  });

  it('names the row as the file counts it, past line breaks in quotes', () => {
    expect(fault('id,cost\n"a\nb",1\nc,x\n').where).toMatch(/row 4$/);
  });

  it('refuses a value out of range', () => {
    expect(fault('id,cost\na,-1\n')).toMatchObject({ code: 'out-of-range', expected: 'at least 0', received: '-1' });
  });

  it('refuses a missing and an unknown column', () => {
    const error = fault('id,Cost\na,1\n');
    expect(error).toMatchObject({ code: 'missing-column', parameter: 'column cost', received: ['id', 'Cost'] });
    expect(error.where).toMatch(/row 1$/);
    expect(error.hint).toContain('column Cost: expected only columns of the schema (id, cost)');
    expect(fault('id,cost,cost \na,1,2\n')).toMatchObject({
      code: 'extra-column',
      hint: 'the value ends with a space',
    });
  });

  it('refuses a file with another delimiter than the dialect says, and reads it if it says so', () => {
    const error = fault('id;cost\na;1\n');
    expect(error.code).toBe('wrong-delimiter');
    expect(error.hint).toContain('";"');
    expect(open('id;cost\na;1\n', { dialect: { delimiter: ';' } }).rows).toEqual([{ id: 'a', cost: 1 }]);
    expect(open('id\tcost\na\t1\n', { dialect: { delimiter: '\t' } }).rows).toEqual([{ id: 'a', cost: 1 }]);
  });

  it('refuses a ragged row, a repeated header and broken quotes', () => {
    expect(fault('id,cost\na,1,5\n')).toMatchObject({ code: 'ragged-row', received: 3 });
    expect(fault('id,id\na,1\n').code).toBe('bad-header');
    expect(fault('id,cost\na,"1\n')).toMatchObject({ code: 'malformed-csv', expected: 'well-formed quotes' });
  });

  it('reads a table without rows, and refuses a file without a header', () => {
    expect(open('id,cost\n').rows).toEqual([]);
    expect(fault('').code).toBe('empty-file');
  });

  it('refuses Windows-1252 with row and character unless the resource states it', () => {
    const bytes = Uint8Array.of(...new TextEncoder().encode('id,cost\nMalm'), 0xf6, 0x2c, 0x31, 0x0a);
    const error = fault(bytes);
    expect(error.code).toBe('wrong-encoding');
    expect(error.where).toMatch(/costs\.csv, row 2, character 5$/);
    expect(open(bytes, { encoding: 'windows-1252' }).rows[0]?.id).toBe('Malmö');
    expect(open(bytes, { encoding: 'cp1252' }).rows[0]?.id).toBe('Malmö');
  });

  it('refuses Swedish numbers unless the schema states them, and then reads them', () => {
    const csv = 'id,cost\na,"1\u00a0234,5"\n';
    const fields = (more: object) => ({ schema: { fields: [id, { name: 'cost', type: 'number', ...more }] } });
    expect(fault(csv, fields({})).code).toBe('wrong-type');
    expect(open(csv, fields({ decimalChar: ',', groupChar: ' ' })).rows[0]?.cost).toBe(1234.5);
  });

  it('refuses a primary key that occurs twice, names the row of the first, and one that is missing', () => {
    const error = fault('id,cost\na,1\nb,2\na,3\n');
    expect(error).toMatchObject({ code: 'duplicate-key', parameter: 'column id', received: 'a' });
    expect(error.where).toMatch(/row 4$/);
    expect(error.expected).toContain('row 2');
    expect(fault('id,cost\n,1\n')).toMatchObject({ code: 'required', parameter: 'column id' });
  });

  it('compares a primary key of several fields as a whole', () => {
    const composite = { schema: { fields: [id, cost], primaryKey: ['id', 'cost'] } };
    expect(open('id,cost\na,1\na,2\nb,1\n', composite).rows).toHaveLength(3);
    expect(fault('id,cost\na,1\na,2\na,1\n', composite)).toMatchObject({
      code: 'duplicate-key',
      parameter: 'columns id + cost',
      received: ['a', 1],
    });
    expect(fault('id,cost\na,\n', composite).code).toBe('required');
  });

  it('refuses a unique field or unique key that occurs twice, and lets missing values be', () => {
    const unique = { schema: { fields: [id, { ...cost, constraints: { unique: true } }] } };
    expect(open('id,cost\na,\nb,\n', unique).rows).toHaveLength(2);
    expect(fault('id,cost\na,1\nb,1\n', unique)).toMatchObject({ code: 'not-unique', received: 1 });
    const uniqueKeys = { schema: { fields: [id, cost], uniqueKeys: [['id', 'cost']] } };
    expect(fault('id,cost\na,1\na,1\n', uniqueKeys).code).toBe('not-unique');
  });

  it('does not report the same cell for its type and for its key', () => {
    const numbers = { schema: { fields: [{ name: 'id', type: 'integer' }, cost], primaryKey: ['id'] } };
    expect(fault('id,cost\nx,1\nx,2\n', numbers).hint).not.toContain('primary key');
    expect(fault('id,cost\nx,1\nx,2\n', numbers).hint).toContain('1 more: row 3: column id: expected an integer');
  });

  it('lists the first faults of a table in one error, in the order of rows, and counts the rest', () => {
    const rows = Array.from({ length: 12 }, (_, index) => `r${index},x${index}`);
    const error = fault(`id,cost\n${rows.join('\n')}\nr0,1\n`);
    expect(error.where).toMatch(/row 2$/);
    expect(error.hint).toMatch(/^12 more: row 3: column cost: .*"x1"; row 4: .*; row 5: .*; row 6: .*; and 8 others$/);
  });

  it('puts a fault of the file’s form where its row is, among those of the values', () => {
    const error = fault('id,cost\na,x\nb\n');
    expect(error).toMatchObject({ code: 'wrong-type' });
    expect(error.hint).toMatch(/^1 more: row 3: expected 2 fields/);
  });

  it('keeps a long value short in the message', () => {
    expect(fault(`id,cost\na,${'x'.repeat(5000)}\n`).message.length).toBeLessThan(400);
  });

  it('refuses a table it does not have, by name', () => {
    const folder = writePackage({ costs: { schema, csv: 'id,cost\n' } });
    expect(caught(() => openDataPackage(folder).table('cost'))).toMatchObject({
      code: 'unknown-table',
      expected: 'one of costs',
    });
    expect(caught(() => openDataPackage(folder, { only: ['cost'] })).code).toBe('unknown-table');
    expect(caught(() => openDataPackage(folder, { checks: { cost: [] } })).code).toBe('unknown-table');
  });

  it('refuses an option that it does not know', () => {
    const options = { onyl: ['costs'] } as object;
    expect(caught(() => openDataPackage('nowhere', options))).toMatchObject({
      code: 'unknown-option',
      parameter: 'onyl',
    });
  });

  it('refuses a folder without a descriptor and a table without its file, by path', () => {
    expect(caught(() => openDataPackage('nowhere'))).toMatchObject({
      code: 'missing-file',
      where: 'nowhere/datapackage.json',
    });
  });

  describe('with foreign keys', () => {
    const regions = { schema: { fields: [id], primaryKey: 'id' }, csv: 'id\nnorth\nsouth\n' };
    const costs = (csv: string): TestTable => {
      const fields = [id, { name: 'region', type: 'string' }];
      return {
        schema: { fields, foreignKeys: [{ fields: 'region', reference: { resource: 'regions', fields: 'id' } }] },
        csv,
      };
    };

    it('takes values of the other table and missing ones', () => {
      const folder = writePackage({ costs: costs('id,region\na,north\nb,\n'), regions });
      expect(openDataPackage(folder).tableNames).toEqual(['costs', 'regions']);
    });

    it('refuses a value that the other table does not have', () => {
      const folder = writePackage({ costs: costs('id,region\na,north\nb,north\u00a0\n'), regions });
      const error = caught(() => openDataPackage(folder));
      expect(error).toMatchObject({ code: 'broken-foreign-key', parameter: 'column region', received: 'north\u00a0' });
      expect(error.where).toMatch(/costs\.csv, row 3$/);
      expect(error.expected).toMatch(/^a value of id in .*regions\.csv$/);
      expect(error.hint).toContain('U+00A0');
    });

    it('opens the tables that a wanted one refers to, and no others', () => {
      const broken = { schema, csv: 'nothing that fits' };
      const folder = writePackage({ costs: costs('id,region\na,north\n'), regions, broken });
      expect(openDataPackage(folder, { only: ['costs'] }).tableNames).toEqual(['costs', 'regions']);
      expect(openDataPackage(folder, { only: ['regions'] }).tableNames).toEqual(['regions']);
      expect(caught(() => openDataPackage(folder)).code).toBe('missing-column');
    });

    it('compares a key of several fields as a whole', () => {
      const years = { schema: { fields: [id, { name: 'year', type: 'integer' }] }, csv: 'id,year\na,2011\nb,2012\n' };
      const key = { fields: ['id', 'year'], reference: { resource: 'years', fields: ['id', 'year'] } };
      const table = (csv: string) => ({
        schema: { fields: [id, { name: 'year', type: 'integer' }], foreignKeys: [key] },
        csv,
      });
      const good = writePackage({ years, costs: table('id,year\na,2011\na,\n') });
      expect(openDataPackage(good).table('costs').rows).toHaveLength(2);
      const bad = writePackage({ years, costs: table('id,year\na,2012\n') });
      expect(caught(() => openDataPackage(bad)).received).toEqual(['a', 2012]);
    });

    it.each([{ resource: '' }, {}])('holds a table against itself with the reference %j', (resource) => {
      const fields = [id, { name: 'parent', type: 'string' }];
      const foreignKeys = [{ fields: 'parent', reference: { ...resource, fields: 'id' } }];
      const table = (csv: string) => ({ schema: { fields, foreignKeys }, csv });
      expect(openDataPackage(writePackage({ tree: table('id,parent\na,b\nb,\n') })).tableNames).toEqual(['tree']);
      const error = caught(() => openDataPackage(writePackage({ tree: table('id,parent\na,c\n') })));
      expect(error).toMatchObject({
        code: 'broken-foreign-key',
        received: 'c',
        expected: 'a value of id in this file',
      });
    });

    it.each([' ', '|'])('checks each item of a list with %j between', (separator) => {
      const fields = [id, { name: 'from', type: 'string', separator }];
      const itemForeignKeys = [{ fields: 'from', reference: { resource: '', fields: 'id' } }];
      const table = (csv: string) => ({ schema: { fields, itemForeignKeys }, csv });
      const good = writePackage({ tree: table(`id,from\na,\nb,a\nc,a${separator}b\n`) });
      expect(openDataPackage(good).table('tree').rows).toHaveLength(3);
      const bad = writePackage({ tree: table(`id,from\na,\nc,a${separator}b\n`) });
      expect(caught(() => openDataPackage(bad))).toMatchObject({ code: 'broken-foreign-key', received: 'b' });
    });
  });

  describe('with checks of one’s own', () => {
    const even: TableCheck = (rows) =>
      rows.flatMap((row, index) =>
        Number(row.cost) % 2 === 0 ? [] : [{ index, column: 'cost', expected: 'an even cost', hint: 'Halve it' }],
      );
    const openWith = (csv: string, check: TableCheck) =>
      openDataPackage(writePackage({ costs: { schema, csv } }), { checks: { costs: [check] } });

    it('passes a table that meets them and refuses one that does not, with row, column and value', () => {
      expect(openWith('id,cost\na,2\n', even).table('costs').rows).toHaveLength(1);
      const error = caught(() => openWith('id,cost\na,2\nb,3\n', even));
      expect(error).toMatchObject({ code: 'broken-rule', parameter: 'column cost', received: 3, hint: 'Halve it' });
      expect(error.where).toMatch(/costs\.csv, row 3$/);
    });

    it('takes code and value from the check, and the whole row where no column is named', () => {
      const named: TableCheck = () => [{ index: 0, code: 'too-few', expected: 'two rows', received: 1 }];
      expect(caught(() => openWith('id,cost\na,2\n', named))).toMatchObject({ code: 'too-few', received: 1 });
      const whole: TableCheck = () => [{ index: 0, expected: 'another row' }];
      expect(caught(() => openWith('id,cost\na,2\n', whole)).received).toEqual({ id: 'a', cost: 2 });
    });

    it('runs them only over tables whose types and keys hold', () => {
      const never: TableCheck = () => {
        throw new Error('was run');
      };
      expect(caught(() => openWith('id,cost\na,x\n', never)).code).toBe('wrong-type');
    });
  });
});
