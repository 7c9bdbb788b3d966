import type { Fault } from './fault';
import { fieldNames } from './field-names';
import type { Row, TableSchema, Value } from './table-schema';
import type { Table } from './table';

/** Cells that were refused already, by row of the table and name; keys pass over them. */
export type RefusedCells = readonly ReadonlySet<string>[];

/**
 * The faults of a table's primary key (one field or several, no value missing), unique keys and unique fields.
 *
 * A unique key of which a part is missing is not compared. Codes: `duplicate-key`, `not-unique`, `required`.
 *
 * @example checkKeys(table, { fields, primaryKey: ['year', 'region'] }, refused)
 */
export function checkKeys(table: Table, schema: TableSchema, refused: RefusedCells): readonly Fault[] {
  const primary = fieldNames(schema.primaryKey);
  const unique = schema.fields.filter((field) => field.constraints?.unique).map((field) => [field.name]);
  const faults = [...(schema.uniqueKeys ?? []), ...unique].flatMap((names) =>
    duplicates(table, names, refused, { code: 'not-unique', missing: false }),
  );
  if (primary.length === 0) return faults;
  return [...duplicates(table, primary, refused, { code: 'duplicate-key', missing: true }), ...faults];
}

function duplicates(
  table: Table,
  names: readonly string[],
  refused: RefusedCells,
  rule: { readonly code: string; readonly missing: boolean },
): readonly Fault[] {
  const seen = new Map<string, number>();
  const parameter = `${names.length === 1 ? 'column' : 'columns'} ${names.join(' + ')}`;
  return table.rows.flatMap((row, index): readonly Fault[] => {
    if (names.some((name) => refused[index]?.has(name))) return [];
    const line = table.lines[index] ?? 0;
    const place = { file: table.path, row: line, parameter, received: received(row, names) };
    if (names.some((name) => row[name] === null)) {
      return rule.missing ? [{ ...place, code: 'required', expected: 'a value (part of the primary key)' }] : [];
    }
    const key = JSON.stringify(names.map((name) => row[name]));
    const earlier = seen.get(key);
    if (earlier === undefined) {
      seen.set(key, line);
      return [];
    }
    return [{ ...place, code: rule.code, expected: `a value that no other row has (row ${earlier} has it)` }];
  });
}

function received(row: Row, names: readonly string[]): Value | undefined | readonly (Value | undefined)[] {
  const values = names.map((name) => row[name]);
  return values.length === 1 ? values[0] : values;
}
