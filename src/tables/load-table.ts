import { fieldCaster } from './cast-field';
import { checkHeader } from './check-header';
import { checkKeys } from './check-keys';
import { decodeText } from './decode-text';
import type { TextEncoding } from './decode-text';
import type { Fault } from './fault';
import { parseCsv } from './parse-csv';
import type { CsvRecord, Delimiter } from './parse-csv';
import { readBytes } from './source';
import type { Table } from './table';
import type { Row, TableSchema, Value } from './table-schema';

/** Where a table lies and how it is written. */
export interface TableLocation {
  readonly name: string;
  readonly path: string;
  readonly schema: TableSchema;
  readonly delimiter: Delimiter;
  readonly encoding: TextEncoding;
}

/**
 * Reads one file against its schema and collects its faults: quotes, ragged rows, header, types, constraints, primary
 * and unique keys. Foreign keys and checks of one's own come after, over tables without faults.
 *
 * @returns the table, whose rows are complete only if there are no faults.
 * @throws KlusterlabError if the file cannot be read or its bytes are not text in the encoding.
 */
export function loadTable(location: TableLocation): { readonly table: Table; readonly faults: readonly Fault[] } {
  const { name, path, schema, delimiter, encoding } = location;
  const csv = parseCsv(decodeText(readBytes(path), { file: path, encoding }), { file: path, delimiter });
  const empty = { name, path, fields: schema.fields, rows: [], lines: [] };
  // Past a broken header each cell would be a fault of its own.
  const first = csv.faults.filter((fault) => fault.code === 'empty-file' || fault.code === 'bad-header');
  if (first.length > 0) return { table: empty, faults: first };
  const header = checkHeader(csv.header, schema, { file: path, delimiter });
  if (header.length > 0) return { table: empty, faults: [...header, ...csv.faults] };

  const cells = castRecords(csv.records, csv.header, location);
  const table = { ...empty, rows: Object.freeze(cells.rows), lines: Object.freeze(cells.lines) };
  return {
    table: Object.freeze(table),
    faults: [...csv.faults, ...cells.faults, ...checkKeys(table, schema, cells.refused)],
  };
}

function castRecords(records: readonly CsvRecord[], header: readonly string[], location: TableLocation) {
  const { fields, missingValues = [''] } = location.schema;
  const columns = fields.map((field) => {
    return { name: field.name, place: header.indexOf(field.name), cast: fieldCaster(field, missingValues) };
  });
  const faults: Fault[] = [];
  const refused: ReadonlySet<string>[] = [];
  const rows = records.map(({ row, cells }): Row => {
    const bad = new Set<string>();
    const entries = columns.map(({ name, place, cast }): readonly [string, Value] => {
      const text = cells[place] ?? '';
      const { value, fault } = cast(text);
      if (fault) {
        bad.add(name);
        faults.push({ file: location.path, row, parameter: `column ${name}`, received: text, ...fault });
      }
      return [name, value];
    });
    refused.push(bad);
    return Object.freeze(Object.fromEntries(entries));
  });
  return { rows, lines: records.map((record) => record.row), faults, refused };
}
