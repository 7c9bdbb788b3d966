import type { Fault } from './fault';
import { nameInvisible } from './name-invisible';
import { splitList } from './split-list';
import type { Table } from './table';
import { fieldNames } from './field-names';
import type { ForeignKey, Row, TableSchema } from './table-schema';

/**
 * The faults of a table's foreign keys, self-references and lists of ids among them (`broken-foreign-key`). A key of
 * which a part is missing refers to nothing and is not a fault.
 *
 * @param tableNamed gives the table that a key refers to; the empty name never reaches it.
 * @example checkForeignKeys(costs, schema, (name) => tables[name])
 */
export function checkForeignKeys(
  table: Table,
  schema: TableSchema,
  tableNamed: (name: string) => Table,
): readonly Fault[] {
  const target = ({ reference }: ForeignKey): Table => (reference.resource ? tableNamed(reference.resource) : table);
  const plain = (schema.foreignKeys ?? []).flatMap((key) => {
    const names = fieldNames(key.fields);
    return broken(table, key, target(key), (row) => [names.map((name) => row[name])]);
  });
  const items = (schema.itemForeignKeys ?? []).flatMap((key) => {
    const name = fieldNames(key.fields)[0] ?? '';
    const separator = schema.fields.find((field) => field.name === name)?.separator ?? ' ';
    return broken(table, key, target(key), (row) => splitList(row[name], separator).map((item) => [item]));
  });
  return [...plain, ...items];
}

type Key = readonly Row[string][] | readonly (Row[string] | undefined)[];

function broken(table: Table, key: ForeignKey, target: Table, keysOf: (row: Row) => readonly Key[]): readonly Fault[] {
  const names = fieldNames(key.fields);
  const targetNames = fieldNames(key.reference.fields);
  const there = new Set(target.rows.map((row) => JSON.stringify(targetNames.map((name) => row[name]))));
  const file = target === table ? 'this file' : target.path;
  const expected = `a value of ${targetNames.join(' + ')} in ${file}`;
  const parameter = `${names.length === 1 ? 'column' : 'columns'} ${names.join(' + ')}`;
  return table.rows.flatMap((row, index) =>
    keysOf(row)
      .filter((values) => !values.includes(null) && !there.has(JSON.stringify(values)))
      .map((values): Fault => {
        const received = values.length === 1 ? values[0] : values;
        const hint = typeof received === 'string' ? nameInvisible(received) : undefined;
        const place = { file: table.path, row: table.lines[index] ?? 0, parameter };
        return { code: 'broken-foreign-key', ...place, expected, received, ...(hint === undefined ? {} : { hint }) };
      }),
  );
}
