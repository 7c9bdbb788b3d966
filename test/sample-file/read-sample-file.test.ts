import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPopulationFile, readSampleFile } from '../../src/sample-file';
import type { ReadSampleFileOptions } from '../../src/sample-file';
import { readCells } from '../../src/sample-file/read-cells';

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'klusterlab-sample-'))));
afterAll(() => rmSync(folder, { recursive: true }));

function written(content: string | Uint8Array, name = 'own.csv'): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const read = (content: string | Uint8Array, options: Partial<ReadSampleFileOptions> = {}) =>
  readSampleFile(written(content), { numbers: ['cost'], ...options });
const costs = (content: string | Uint8Array, options: Partial<ReadSampleFileOptions> = {}): unknown =>
  read(content, options).columns.get('cost');

describe('readSampleFile', () => {
  it('reads amounts and labels with the line of each row', () => {
    const file = read('region,cost,note\nnorth ,12.5,x\nsouth,-3,y\n', { texts: ['region'] });
    expect(file.rows).toEqual([
      { cost: 12.5, region: 'north' },
      { cost: -3, region: 'south' },
    ]);
    expect(file.lines).toEqual([2, 3]);
    expect(file.header).toEqual(['region', 'cost', 'note']);
    expect(file).toMatchObject({ delimiter: ',', decimalSigns: { cost: '.' } });
  });

  it.each([
    ['comma', 'a,cost\nx,1\n', ','],
    ['semicolon with decimal commas', 'a;cost\n1,5;1\n2,5;1\n', ';'],
    ['semicolon with commas in the header', 'a;cost;c, or d\nx;1;2\n', ';'],
    ['tab', 'a\tcost\nx\t1\n', '\t'],
    ['comma inside quotes', '"a;b",cost\n"x;y",1\n', ','],
    ['one column', 'cost\n1\n', ','],
  ])('finds the delimiter: %s', (_, text, delimiter) => {
    const file = read(text);
    expect(file.delimiter).toBe(delimiter);
    expect(file.rows[0]).toEqual({ cost: 1 });
  });

  it.each([
    ['decimal comma', 'cost;b\n12,5;\n0,125;\n', [12.5, 0.125]],
    ['decimal comma in quotes between commas', 'cost,b\n"12,5",\n"1,234",\n', [12.5, 1.234]],
    ['a lone comma before three digits, after semicolons', 'cost;b\n1,234;\n', [1.234]],
    ['a lone point before three digits, after commas', 'cost,b\n1.234,\n', [1.234]],
    ['points between thousands', 'cost;b\n1.234,5;\n12.345;\n', [1234.5, 12345]],
    ['a lone point where the decimal sign is a comma', 'cost;b\n12,5;\n1.234;\n', [12.5, 1234]],
    ['points between thousands, twice', 'cost;b\n1.234.567;\n1.234;\n', [1234567, 1234]],
    ['commas between thousands', 'cost,b\n"1,234.5",\n"1,234",\n', [1234.5, 1234]],
    ['spaces', 'cost;b\n1 234 567;\n', [1234567]],
    [
      'no-break, thin, narrow and figure spaces',
      'cost;b\n1\u00a0234,5;\n1\u2009234;\n1\u202f234;\n1\u2007234;\n',
      [1234.5, 1234, 1234, 1234],
    ],
    ['minus signs', 'cost\n-1\n\u22122\n', [-1, -2]],
    ['zero with a sign', 'cost\n-0\n', [0]],
    ['exponents', 'cost\n1e3\n1.5E-1\n', [1000, 0.15]],
    ['what stands for a missing value', 'cost,b\n,1\nNA,2\n-,3\n..,4\n7,5\n', [null, null, null, null, 7]],
  ])('reads numbers with %s', (_, text, expected) => {
    expect(costs(text)).toEqual(expected);
  });

  it('reads a byte-order mark, Windows and old Macintosh line ends, and blank lines at the end', () => {
    expect(costs('\ufeffcost,b\r\n1,x\r\n2,y\r\n\r\n')).toEqual([1, 2]);
    expect(costs('cost,b\r1,x\r2,y')).toEqual([1, 2]);
  });

  it('reads Windows-1252', () => {
    const bytes = Uint8Array.from('län;cost\nGävle;1\u00a0234,5\n', (letter) => letter.charCodeAt(0));
    const file = read(bytes, { texts: ['län'] });
    expect(file.rows).toEqual([{ cost: 1234.5, län: 'Gävle' }]);
  });

  it('takes the signs that are stated', () => {
    expect(costs('cost;b\n1.234;\n', { decimalSign: '.' })).toEqual([1.234]);
    expect(costs('cost;b\n1.234;\n', { decimalSign: ',' })).toEqual([1234]);
    expect(costs('cost;b,c\n1;2\n', { delimiter: ';' })).toEqual([1]);
  });

  it('lets columns that nobody asked for be called anything, as R writes row numbers', () => {
    expect(costs('"","cost","x","x"\n"1",5,a,b\n')).toEqual([5]);
    expect(costs(',cost\n0,5\n')).toEqual([5]);
    expect(costs(' cost ,b\n5,6\n')).toEqual([5]);
  });

  it.each([
    ['a text for a number', 'cost,b\n1,x\ntwo,y\n', /own\.csv, row 3: column cost: expected a number .*received "two"/],
    ['a unit', 'cost,b\n5 kr,x\n', /row 2: column cost: .*received "5 kr".*unit/],
    [
      'both decimal signs',
      'cost;b\n1,5;\n2.25;\n',
      /row 3: column cost: expected the decimal sign of row 2 \("1,5"\), received "2\.25"/,
    ],
    [
      'a sign that can be either',
      'cost;b\n12;\n1.234;\n',
      /row 3: column cost: .*received "1\.234"\. Hint: State the decimal sign/,
    ],
    ['a quoted sign that can be either', 'cost,b\n"1,234",\n', /row 2: column cost: .*Hint: State the decimal sign/],
    ['a row too short', 'cost,b\n1,x\n2\n', /row 3: expected 2 fields/],
    ['a row too long', 'cost,b\n1,x,y\n', /row 2: expected 2 fields/],
    ['a blank line in the middle', 'cost,b\n1,x\n\n2,y\n', /row 3: .*a blank line/],
    ['a quote that does not end', 'cost,b\n"1,x\n', /row 2: /],
    ['a column that is not there', 'Cost,b\n1,x\n', /row 1: column cost: .*There is a column "Cost"/],
    ['a column that is there twice', 'cost,cost\n1,2\n', /row 1: column cost: expected one column of the name/],
    ['no rows', 'cost,b\n', /row 1: expected rows under the header/],
    ['nothing at all', '', /expected a header line/],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x63, 0), /UTF-16/],
  ])('names file, row and column of %s', (_, text, message) => {
    expect(() => read(text)).toThrow(message);
    expect(() => read(text)).toThrow(expect.objectContaining({ name: 'KlusterlabError' }) as Error);
  });

  it('counts all faults and lists the first', () => {
    const text = `cost,b\n${'x,1\n'.repeat(9)}`;
    expect(() => read(text)).toThrow(/row 2: .*8 more: row 3: .*row 6: .*and 4 others/);
  });

  it('names the file that is not there, and an unknown option', () => {
    expect(() => readSampleFile(join(folder, 'none.csv'), { numbers: ['cost'] })).toThrow(/none\.csv/);
    expect(() => read('cost\n1\n', { decimal: ',' } as never)).toThrow(/expected no other key/);
  });

  it('reads 100,000 rows in under a second', () => {
    const lines = Array.from(
      { length: 100_000 },
      (_, row) => `s${row % 50};${row % 900} ${100 + (row % 900)},${row % 10}`,
    );
    const path = written(`stratum;cost\n${lines.join('\n')}\n`, 'large.csv');
    // The best of three: other tests may be running beside this one.
    const runs = [1, 2, 3].map(() => {
      const started = performance.now();
      const { columns } = readSampleFile(path, { numbers: ['cost'], texts: ['stratum'] });
      return { seconds: (performance.now() - started) / 1000, costs: columns.get('cost') ?? [] };
    });
    expect(runs[0]?.costs).toHaveLength(100_000);
    expect(runs[0]?.costs[1]).toBe(1101.1);
    expect(Math.min(...runs.map(({ seconds }) => seconds))).toBeLessThan(1);
  });
});

describe('readCells', () => {
  it('cuts regular text as the parser does that reads text with quotes', () => {
    const cell = fc.stringMatching(/^[a-z0-9 .]{0,4}$/);
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
      );
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n', '\r'), fc.boolean(), (rows, lineEnd, endsWithBreak) => {
        const header = rows[0]!.map((_, column) => `c${column}`);
        const text = [header, ...rows].map((cells) => cells.join(';')).join(lineEnd) + (endsWithBreak ? lineEnd : '');
        const options = { file: 'x.csv', delimiter: ';', columns: header } as const;
        // A quoted header keeps the text from being cut by hand.
        const quoted = text.replace('c0', '"c0"');
        expect(readCells(text, options)).toEqual(readCells(quoted, options));
      }),
    );
  });
});

describe('readPopulationFile', () => {
  it.each([
    ['the only other column', 'type,schools\nE,4421\nH,755\n'],
    ['a column called population', 'type;note;Population\nE;x;4 421\nH;y;755\n'],
    ['a column called N', '"","type","N"\n"1","E",4421\n"2","H",755\n'],
  ])('finds the sizes in %s', (_, text) => {
    expect(readPopulationFile(written(text), 'type')).toEqual({ E: 4421, H: 755 });
  });

  it.each([
    [
      'a size that is no count',
      'type,N\nE,44.5\n',
      /row 2: column N: expected a whole number, at least 1, received 44\.5/,
    ],
    ['a size of 0', 'type,N\nE,0\n', /row 2: column N/],
    ['a missing size', 'type,N\nE,\n', /row 2: column N: .*received null/],
    ['a missing name', 'type,N\n,5\n', /row 2: column type: expected a name/],
    ['a name twice', 'type,N\nE,5\nE,6\n', /row 3: column type: expected a name that no earlier row has/],
    [
      'two columns that could be meant',
      'type,a,b\nE,5,6\n',
      /one column with the number of units, or one called population/,
    ],
    ['no such column', 'kind,N\nE,5\n', /column type: expected the column/],
  ])('names %s', (_, text, message) => {
    expect(() => readPopulationFile(written(text), 'type')).toThrow(message);
  });
});
