import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../src/tables';
import type { Delimiter } from '../../src/tables';

const parse = (text: string, delimiter: Delimiter = ',') => parseCsv(text, { file: 'a.csv', delimiter });
const quote = (cell: string): string => `"${cell.replace(/"/g, '""')}"`;

describe('parseCsv', () => {
  it('gives back any cells that were written with quotes, with any delimiter and line end, and the rows they begin on', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'å', ' ', '"', ',', ';', '\t', '\n') });
    const record = fc.tuple(cell, cell);
    fc.assert(
      fc.property(
        fc.array(record),
        fc.constantFrom<Delimiter>(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n', '\r'),
        (records, delimiter, lineEnd) => {
          const lines = [['id', 'name'], ...records].map((cells) => cells.map(quote).join(delimiter));
          const { header, records: parsed, faults } = parse(lines.join('\n').replace(/\n/g, lineEnd), delimiter);
          expect(faults).toEqual([]);
          expect(header).toEqual(['id', 'name']);
          expect(parsed.map(({ cells }) => cells)).toEqual(records);
          // The line on which a record begins: one more than the line breaks before it.
          const begins = lines.map((_, index) => lines.slice(0, index).join('\n').split('\n').length + 1);
          expect(parsed.map(({ row }) => row)).toEqual(begins.slice(1));
        },
      ),
    );
  });

  it('counts rows past line breaks inside quotes', () => {
    const { records } = parse('id,note\r\na,"one\r\ntwo"\r\nb,x\r\n');
    expect(records).toEqual([
      { row: 2, cells: ['a', 'one\ntwo'] },
      { row: 4, cells: ['b', 'x'] },
    ]);
  });

  it('drops blank lines at the end and refuses one in between', () => {
    expect(parse('id,n\na,1\n\n\n').faults).toEqual([]);
    expect(parse('id,n\na,1\n\nb,2\n').faults).toMatchObject([
      { code: 'ragged-row', row: 3, expected: '2 fields, as in the header', received: 'a blank line' },
    ]);
  });

  it('takes a blank line of a table with one column as a missing value', () => {
    expect(parse('id\na\n\nb\n').records.map(({ cells }) => cells)).toEqual([['a'], [''], ['b']]);
  });

  it('refuses a row with more or fewer fields than the header, and keeps the others', () => {
    const { records, faults } = parse('id,n\na,1,5\nb\nc,3\n');
    expect(records).toEqual([{ row: 4, cells: ['c', '3'] }]);
    expect(faults).toMatchObject([
      {
        code: 'ragged-row',
        row: 2,
        received: 3,
        hint: 'A field that holds "," (a decimal comma, say) must stand in quotes',
      },
      { code: 'ragged-row', row: 3, received: 1 },
    ]);
  });

  it('refuses an empty and a repeated column name', () => {
    expect(parse('id, ,id\na,b,c\n').faults).toMatchObject([
      { code: 'bad-header', row: 1, parameter: 'column number 2' },
      { code: 'bad-header', row: 1, parameter: 'column number 3', received: 'id' },
    ]);
  });

  it('refuses a file without a header', () => {
    for (const text of ['', '\n', '\r\n\r\n']) expect(parse(text).faults).toMatchObject([{ code: 'empty-file' }]);
  });

  it('refuses a quote that is never closed and one that ends in the middle of a field, with the row', () => {
    expect(parse('id,n\na,1\nb,"2\nc,3\n').faults).toContainEqual(
      expect.objectContaining({ code: 'malformed-csv', row: 3 }),
    );
    expect(parse('id,n\na,"1"x\nb,2\n').faults).toContainEqual(
      expect.objectContaining({ code: 'malformed-csv', row: 2 }),
    );
  });
});
