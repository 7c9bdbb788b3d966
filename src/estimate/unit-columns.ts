import { KlusterlabError } from '../errors';
import type { SampleFile } from '../sample-file';
import type { SampleRows } from './estimate-options';
import { missingCells, missingValues } from './missing-cells';
import type { GivenColumn } from './missing-cells';

/** Which columns are read as numbers and which as labels. */
export interface ColumnsWanted {
  readonly numbers: readonly string[];
  readonly labels: readonly string[];
  readonly missing: 'refuse' | 'drop';
}

/** The columns of the units that are estimated from. */
export interface UnitColumns {
  readonly numbers: ReadonlyMap<string, readonly number[]>;
  readonly labels: ReadonlyMap<string, readonly string[]>;
  /** Units left out because something of them is missing. */
  readonly dropped: number;
  /** Where a unit stands, for messages: `schools.csv, row 14`, or `rows[12]`. */
  readonly placeOf: (unit: number) => string;
}

/**
 * The columns of a sample, checked: amounts are finite numbers, labels texts or numbers, and no column is missing.
 *
 * @throws KlusterlabError `invalid-rows`, `too-few-values` without rows, `missing-column`, `invalid-value`, `missing-values`
 *   with their count and first places
 */
export function unitColumns(sample: SampleRows | SampleFile, wanted: ColumnsWanted): UnitColumns {
  const place = (index: number): string =>
    isFile(sample) ? `${sample.path}, row ${sample.lines[index]}` : `rows[${index}]`;
  const rows = isFile(sample) ? null : requireRows(sample);
  const cellsOf = (name: string): GivenColumn => {
    return { name, cells: isFile(sample) ? fileColumn(sample, name) : rowsColumn(rows ?? [], name, place) };
  };
  const numbers = [...new Set(wanted.numbers)].map(cellsOf);
  const labels = [...new Set(wanted.labels)].map(cellsOf);
  const missing = missingCells([...numbers, ...labels]);
  const total = numbers[0]?.cells.length ?? 0;
  if (missing.size > 0 && wanted.missing === 'refuse') throw missingValues(missing, total, place);
  if (missing.size === total) throw noRows(`${total} rows, none complete`);
  const kept: number[] = [];
  if (missing.size > 0) for (let row = 0; row < total; row += 1) if (!missing.has(row)) kept.push(row);
  const complete = ({ name, cells }: GivenColumn): GivenColumn =>
    missing.size === 0 ? { name, cells } : { name, cells: kept.map((row) => cells[row]) };
  const placeOf = (unit: number): string => place(missing.size === 0 ? unit : (kept[unit] as number));
  return {
    numbers: new Map(numbers.map((column) => [column.name, asNumbers(complete(column), placeOf)])),
    labels: new Map(labels.map((column) => [column.name, asLabels(complete(column), placeOf)])),
    dropped: missing.size,
    placeOf,
  };
}

function isFile(sample: SampleRows | SampleFile): sample is SampleFile {
  return (sample as Partial<SampleFile> | null)?.kind === 'sampleFile';
}

function requireRows(rows: unknown): SampleRows {
  if (!Array.isArray(rows) || !rows.every((row) => typeof row === 'object' && row !== null)) {
    throw new KlusterlabError({
      code: 'invalid-rows',
      where: 'estimate',
      parameter: 'rows',
      expected: 'an array with an object for each observed unit, or what readSampleFile gives',
      received: Array.isArray(rows) ? 'an array of something else' : typeof rows,
    });
  }
  if (rows.length === 0) throw noRows('0 rows');
  return rows as SampleRows;
}

function noRows(received: string): KlusterlabError {
  const expected = 'at least one row with all values';
  return new KlusterlabError({ code: 'too-few-values', where: 'estimate', parameter: 'rows', expected, received });
}

function fileColumn({ path, columns }: SampleFile, name: string): readonly unknown[] {
  const found = columns.get(name);
  if (found !== undefined) return found;
  const hint = 'Name it in the columns that readSampleFile reads.';
  const expected = 'a column that was read';
  const received = [...columns.keys()];
  throw new KlusterlabError({
    code: 'missing-column',
    where: path,
    parameter: `column ${name}`,
    expected,
    received,
    hint,
  });
}

function rowsColumn(rows: SampleRows, name: string, place: (index: number) => string): readonly unknown[] {
  return rows.map((row, index) => {
    if (name in row) return row[name];
    throw new KlusterlabError({
      code: 'missing-column',
      where: place(index),
      parameter: `column ${name}`,
      expected: 'the column',
      received: Object.keys(row),
    });
  });
}

function asNumbers({ name, cells }: GivenColumn, placeOf: (unit: number) => string): readonly number[] {
  const index = cells.findIndex((cell) => typeof cell !== 'number' || !Number.isFinite(cell));
  if (index < 0) return cells as readonly number[];
  throw new KlusterlabError({
    code: 'invalid-value',
    where: placeOf(index),
    parameter: `column ${name}`,
    expected: 'a finite number',
    received: cells[index],
    ...(typeof cells[index] === 'string'
      ? { hint: 'readSampleFile reads a CSV file with its numbers as numbers.' }
      : {}),
  });
}

function asLabels({ name, cells }: GivenColumn, placeOf: (unit: number) => string): readonly string[] {
  if (cells.every(isText)) return cells;
  return cells.map((cell, unit) => {
    if (typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
    const expected = 'a text or a number';
    throw new KlusterlabError({
      code: 'invalid-value',
      where: placeOf(unit),
      parameter: `column ${name}`,
      expected,
      received: cell,
    });
  });
}

function isText(cell: unknown): cell is string {
  return typeof cell === 'string';
}
