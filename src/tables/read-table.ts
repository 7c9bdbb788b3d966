import { checkForeignKeys } from './check-foreign-keys';
import { checkSchema } from './check-schema';
import { TABLE_SCHEMA_SCHEMA } from './data-package-schema';
import type { TextEncoding } from './decode-text';
import { deepFreeze } from './deep-freeze';
import { descriptorFaults } from './descriptor-faults';
import { loadTable } from './load-table';
import type { Delimiter } from './parse-csv';
import { raiseFaults } from './raise-faults';
import { rejectUnknownKeys } from './reject-unknown-keys';
import { runTableChecks } from './run-table-checks';
import type { Table } from './table';
import type { TableCheck } from './table-check';
import type { TableSchema } from './table-schema';

/** How a file of one's own is written. */
export interface ReadTableOptions {
  readonly name: string;
  readonly schema: TableSchema;
  readonly delimiter: Delimiter;
  /** `utf-8-or-windows-1252` takes what a Swedish spreadsheet writes, whatever its age. */
  readonly encoding: TextEncoding;
  readonly checks?: readonly TableCheck[];
}

/**
 * Reads one CSV file that is in no data package, with the same checks; foreign keys may refer to the file itself only.
 *
 * @throws KlusterlabError with file, row, column, value and what was expected.
 * @example
 * readTable('costs.csv', {
 *   name: 'costs',
 *   schema: { fields: [{ name: 'cost', type: 'number', decimalChar: ',', groupChar: ' ' }] },
 *   delimiter: ';',
 *   encoding: 'utf-8-or-windows-1252',
 * })
 */
export function readTable(path: string, options: ReadTableOptions): Table {
  rejectUnknownKeys(options, ['name', 'schema', 'delimiter', 'encoding', 'checks'], 'readTable');
  const { name, delimiter, encoding, checks = [] } = options;
  const file = `schema of ${path}`;
  raiseFaults(descriptorFaults(options.schema, TABLE_SCHEMA_SCHEMA, file));
  raiseFaults(checkSchema(options.schema, { file, place: 'schema', fieldsOf: () => undefined }));
  // A copy, so that the caller's own object is not frozen.
  const schema = deepFreeze(JSON.parse(JSON.stringify(options.schema)) as TableSchema);
  const { table, faults } = loadTable({ name, path, schema, delimiter, encoding });
  raiseFaults(faults);
  raiseFaults([...checkForeignKeys(table, schema, () => table), ...runTableChecks(table, checks)]);
  return table;
}
