import { KlusterlabError } from '../errors';
import { decodeText } from '../tables';
import type { Delimiter, Fault } from '../tables';
import { raiseFaults } from '../tables/raise-faults';
import { readBytes } from '../tables/source';
import { detectDelimiter } from './detect-delimiter';
import { MISSING_VALUES } from './missing-values';
import { numberColumn } from './number-column';
import { readCells } from './read-cells';
import type { SampleCell, SampleFile, SampleRow } from './sample-file';

/** Which columns to read, and what is known of how the file is written. */
export interface ReadSampleFileOptions {
  /** Columns of amounts. */
  readonly numbers: readonly string[];
  /** Columns of labels, read as text without the spaces around it. */
  readonly texts?: readonly string[];
  /** The sign between fields; found out if it is left out. */
  readonly delimiter?: Delimiter;
  /** The decimal sign of all columns of numbers; found out column by column if it is left out. */
  readonly decimalSign?: '.' | ',';
}

const KNOWN = ['numbers', 'texts', 'delimiter', 'decimalSign'];

/**
 * Reads columns of a user's own CSV file, however a spreadsheet or a program has written it.
 *
 * UTF-8 (with a byte-order mark or without) or Windows-1252; comma, semicolon or tab; decimal point or comma; spaces of every
 * kind, or the other sign, between thousands. `1,234` alone is read as the delimiter suggests (decimal comma after
 * semicolons, decimal point after commas); where that suggests nothing, it is refused. Missing values (empty, NA, -, …)
 * come out as null, and are for the estimator to refuse or leave out.
 *
 * @param path of the file; in the browser, as given to `provideFiles`
 * @param options columns, and signs if they should not be found out
 * @returns the rows with the columns asked for, and the line of each
 * @throws KlusterlabError with file, row and column: `missing-file`, `wrong-encoding`, `empty-file`, `no-rows`,
 *   `missing-column`, `repeated-column`, `ragged-row`, `malformed-csv`, `wrong-type`, `mixed-decimal-signs`,
 *   `ambiguous-decimal-sign`; `unknown-option`
 * @example readSampleFile('costs.csv', { numbers: ['cost'], texts: ['region'] }).rows[0] // { cost: 12.5, region: 'north' }
 */
export function readSampleFile(path: string, options: ReadSampleFileOptions): SampleFile {
  requireKnown(options);
  const { numbers, texts = [] } = options;
  const columns = [...new Set([...numbers, ...texts])];
  const text = decodeText(readBytes(path), { file: path, encoding: 'utf-8-or-windows-1252' });
  const delimiter = options.delimiter ?? detectDelimiter(text);
  const { header, columns: cells, lines, faults } = readCells(text, { file: path, delimiter, columns });
  raiseFaults(faults);
  if (lines.length === 0) {
    raiseFaults([
      { code: 'no-rows', file: path, row: 1, expected: 'rows under the header', received: 'the header alone' },
    ]);
  }
  const decimalSigns: Record<string, '.' | ','> = {};
  const found: Fault[] = [];
  const read = columns.map((column, place): readonly [string, readonly SampleCell[]] => {
    const ofColumn = cells[place] as readonly string[];
    if (!numbers.includes(column)) return [column, ofColumn.map(label)];
    const stated = options.decimalSign ?? null;
    const assumed = assumedSign(delimiter, ofColumn);
    const result = numberColumn(ofColumn, { file: path, column, lines, stated, assumed });
    found.push(...result.faults);
    decimalSigns[column] = result.signs.decimalSign;
    return [column, result.values];
  });
  raiseFaults(found);
  let rows: readonly SampleRow[] | undefined;
  return Object.freeze({
    kind: 'sampleFile',
    path,
    columns: new Map(read),
    get rows() {
      return (rows ??= lines.map((_, index) => rowOf(read, index)));
    },
    lines,
    header,
    delimiter,
    decimalSigns,
  });
}

function rowOf(read: readonly (readonly [string, readonly SampleCell[]])[], index: number): SampleRow {
  const row: Record<string, SampleCell> = {};
  for (const [name, column] of read) row[name] = column[index] ?? null;
  return row;
}

function label(cell: string): string | null {
  const text = cell.trim();
  return MISSING_VALUES.has(text) ? null : text;
}

/** What goes with the delimiter: files with commas between fields have decimal points, those with semicolons commas. */
function assumedSign(delimiter: Delimiter, cells: readonly string[]): '.' | ',' | null {
  const sign = delimiter === ';' ? ',' : delimiter === ',' ? '.' : null;
  const other = sign === ',' ? '.' : ',';
  return sign === null || cells.some((cell) => cell.includes(other)) ? null : sign;
}

function requireKnown(options: ReadSampleFileOptions): void {
  const unknown = Object.keys(options).find((key) => !KNOWN.includes(key));
  if (unknown === undefined) return;
  const expected = `no other key than ${KNOWN.join(', ')}`;
  throw new KlusterlabError({
    code: 'unknown-option',
    where: 'readSampleFile',
    parameter: 'options',
    expected,
    received: unknown,
  });
}
