import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDataPackage } from '../../src/tables';
import { readBiteExceptions } from '../../workspace/bite';
import { exceptionFor } from '../../workspace/bite/bite-exceptions';
import { caught } from '../tables/caught';
import { writeFolder } from '../tables/write-folder';

const HEADER = 'table,column,row,treatment,reason';
const DATA = path.resolve(__dirname, '..', '..', 'data');

describe('readBiteExceptions', () => {
  it('reads what is excused and why', () => {
    const folder = writeFolder({ 'a.csv': `${HEADER}\n*,label,*,not-altered,A label.\n` });
    expect(readBiteExceptions(`${folder}/a.csv`)).toEqual([
      { table: '*', column: 'label', row: '*', treatment: 'not-altered', reason: 'A label.' },
    ]);
  });

  it('refuses an exception without a reason or with another treatment', () => {
    const folder = writeFolder({ 'a.csv': `${HEADER}\na,b,c,survives,\n`, 'b.csv': `${HEADER}\na,b,c,spared,Why.\n` });
    expect(caught(() => readBiteExceptions(`${folder}/a.csv`))).toMatchObject({ parameter: 'column reason' });
    expect(caught(() => readBiteExceptions(`${folder}/b.csv`))).toMatchObject({ parameter: 'column treatment' });
  });

  it("finds in the project's own list only tables and columns that are there", () => {
    const data = openDataPackage(DATA);
    const unknown = readBiteExceptions(path.join(DATA, 'bite-exceptions.csv')).filter(({ table, column }) => {
      const tables = table === '*' ? data.tableNames : data.tableNames.filter((name) => name === table);
      const columns = tables.flatMap((name) => data.table(name).fields.map((field) => field.name));
      return !(column === '*' ? columns.length > 0 : columns.includes(column));
    });
    expect(unknown).toEqual([]);
  });
});

describe('exceptionFor', () => {
  const some = { table: 'a', column: 'b', row: '*', treatment: 'survives', reason: '' } as const;

  it('takes a star for anything, and all else for itself only', () => {
    expect(exceptionFor({ table: 'a', column: 'b', row: 'r' }, [some], 'survives')).toBe(some);
    expect(exceptionFor({ table: 'a', column: 'c', row: 'r' }, [some], 'survives')).toBeUndefined();
    expect(exceptionFor({ table: 'x', column: 'b', row: 'r' }, [some], 'survives')).toBeUndefined();
  });

  it('does not take one treatment for the other', () => {
    expect(exceptionFor({ table: 'a', column: 'b', row: 'r' }, [some], 'not-altered')).toBeUndefined();
  });
});
