import Papa from 'papaparse';
import type { Fault } from './fault';

/** The signs that may stand between the fields of a line. */
export type Delimiter = ',' | ';' | '\t';

/** One record of a file. */
export interface CsvRecord {
  /** The line on which it begins; the header is line 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** What {@link parseCsv} gives. */
export interface ParsedCsv {
  readonly header: readonly string[];
  /** The records that have as many cells as the header. */
  readonly records: readonly CsvRecord[];
  readonly faults: readonly Fault[];
}

/**
 * Header and records of a CSV text (RFC 4180, with Unix, Windows or old Macintosh line ends; a line break inside quotes
 * comes out as `\n`). Blank lines at the end are dropped.
 *
 * Faults, none of which is thrown: `empty-file`, `malformed-csv` (quotes), `bad-header` (empty or repeated name),
 * `ragged-row`.
 *
 * @example parseCsv('id,cost\na,1\n', { file: 'costs.csv', delimiter: ',' }).records[0] // { row: 2, cells: ['a', '1'] }
 */
export function parseCsv(text: string, options: { readonly file: string; readonly delimiter: Delimiter }): ParsedCsv {
  const { file, delimiter } = options;
  const { data, errors } = Papa.parse<string[]>(text.replace(/\r\n?/g, '\n'), { delimiter, newline: '\n' });
  while (data.length > 0 && isBlank(data[data.length - 1])) data.pop();
  const [header, ...body] = numberRecords(data);
  if (!header) {
    return { header: [], records: [], faults: [{ code: 'empty-file', file, expected: 'a header line', received: '' }] };
  }
  const faults = [...headerFaults(header.cells, file)];
  const records: CsvRecord[] = [];
  for (const record of body) {
    if (record.cells.length === header.cells.length) records.push(record);
    else faults.push(raggedRow(record, header.cells.length, file, delimiter));
  }
  for (const error of errors) {
    const row = (error.row === undefined ? undefined : [header, ...body][error.row]?.row) ?? 1;
    const hint = 'A quote inside a quoted field is written twice, and the closing quote ends the field';
    faults.push({ code: 'malformed-csv', file, row, expected: 'well-formed quotes', received: error.message, hint });
  }
  return { header: header.cells, records, faults };
}

function numberRecords(data: readonly (readonly string[])[]): readonly CsvRecord[] {
  let row = 1;
  return data.map((cells) => {
    const record = { row, cells };
    row += 1;
    for (const cell of cells) if (cell.includes('\n')) row += cell.split('\n').length - 1;
    return record;
  });
}

function headerFaults(header: readonly string[], file: string): readonly Fault[] {
  return header.flatMap((name, index): readonly Fault[] => {
    const fault = { code: 'bad-header', file, row: 1, parameter: `column number ${index + 1}`, received: name };
    if (name.trim() === '') return [{ ...fault, expected: 'a column name' }];
    const earlier = header.indexOf(name);
    return earlier === index ? [] : [{ ...fault, expected: `a name other than that of column number ${earlier + 1}` }];
  });
}

function raggedRow(record: CsvRecord, width: number, file: string, delimiter: Delimiter): Fault {
  const { row, cells } = record;
  const expected = `${width} fields, as in the header`;
  if (isBlank(cells)) return { code: 'ragged-row', file, row, expected, received: 'a blank line' };
  const fault: Fault = { code: 'ragged-row', file, row, expected, received: cells.length };
  if (cells.length < width) return fault;
  const example = delimiter === ',' ? ' (a decimal comma, say)' : '';
  return { ...fault, hint: `A field that holds ${JSON.stringify(delimiter)}${example} must stand in quotes` };
}

function isBlank(cells: readonly string[] | undefined): boolean {
  return cells !== undefined && cells.length === 1 && cells[0] === '';
}
