import type { FieldDescriptor, TableSchema } from '../../src/tables';
import { splitList } from '../../src/tables';
import { fieldNames } from '../../src/tables/field-names';
import type { Alteration, AlterationKind } from './alteration';
import { lastDigitAltered } from './altered-number';
import type { TableText } from './table-text';

type Change = Pick<Alteration, 'kind' | 'to'>;

/**
 * One alteration for each cell of a table: of a number the last digit, of a boolean the other one, of a list one
 * member less, of a code the next one that the field allows (its enum, the keys that it refers to, else the other
 * values of the column), of an empty cell a value of that kind.
 *
 * @param tables all tables of the package, for what the cells refer to.
 */
export function cellAlterations(table: TableText, tables: readonly TableText[]): readonly Alteration[] {
  const { resource, file, records } = table;
  return resource.schema.fields.flatMap((field) => {
    const values = allowedValues(field, table, tables);
    return records.flatMap(({ row, cells }, record): readonly Alteration[] => {
      const from = cells[field.name] ?? '';
      const change = from === '' ? filled(field, values) : changed(from, field, values);
      return change === undefined
        ? []
        : [{ table: resource.name, file, record, row, column: field.name, from, ...change }];
    });
  });
}

function changed(from: string, field: FieldDescriptor, values: readonly string[]): Change | undefined {
  const { type, separator, constraints } = field;
  if (type === 'number' || type === 'integer')
    return { kind: 'digit', to: lastDigitAltered(from, constraints?.maximum) };
  if (type === 'boolean') return { kind: 'flag', to: opposite(from, field) };
  const members = separator === undefined ? [from] : splitList(from, separator);
  if (members.length > 1) return { kind: 'member', to: members.slice(0, -1).join(separator) };
  return neighbour(from, values);
}

/** The value that follows in a list, from the last to the first; a letter more if there is no other. */
export function neighbour(
  from: string,
  values: readonly string[],
): { readonly kind: AlterationKind; readonly to: string } {
  const others = values.filter((value) => value !== from && value !== '');
  const next = values.slice(values.indexOf(from) + 1).find((value) => others.includes(value)) ?? others[0];
  return next === undefined ? { kind: 'renamed', to: `${from}x` } : { kind: 'code', to: next };
}

function filled(field: FieldDescriptor, values: readonly string[]): Change | undefined {
  if (field.type === 'boolean') return { kind: 'filled', to: truths(field).trueValue };
  const to = values.find((value) => value !== '');
  return to === undefined ? undefined : { kind: 'filled', to };
}

function opposite(from: string, field: FieldDescriptor): string {
  const { trueValue, falseValue } = truths(field);
  return (field.trueValues ?? ['true', 'True', 'TRUE', '1']).includes(from) ? falseValue : trueValue;
}

function truths({ trueValues, falseValues }: FieldDescriptor) {
  return { trueValue: trueValues?.[0] ?? 'true', falseValue: falseValues?.[0] ?? 'false' };
}

/** In an order of their own: of the enum, of the keys referred to, or of first occurrence. Unique columns have none. */
function allowedValues(field: FieldDescriptor, table: TableText, tables: readonly TableText[]): readonly string[] {
  const { name, separator, constraints } = field;
  if (constraints?.enum) return constraints.enum.map(String);
  const { schema } = table.resource;
  const referred = reference(schema, name);
  if (referred !== undefined) {
    const target = referred.resource ? tables.find(({ resource }) => resource.name === referred.resource) : table;
    return unique((target ?? table).records.map(({ cells }) => cells[referred.field] ?? ''));
  }
  // A neighbour would only be refused as a repetition, which says nothing about what reads the column.
  if (constraints?.unique || fieldNames(schema.primaryKey).join() === name) return [];
  const values = table.records.map(({ cells }) => cells[name] ?? '');
  return unique(separator === undefined ? values : values.flatMap((value) => splitList(value, separator)));
}

function reference(schema: TableSchema, column: string) {
  const keys = [...(schema.foreignKeys ?? []), ...(schema.itemForeignKeys ?? [])];
  for (const { fields, reference: target } of keys) {
    const place = fieldNames(fields).indexOf(column);
    const field = fieldNames(target.fields)[place];
    if (place !== -1 && field !== undefined) return { resource: target.resource, field };
  }
  return undefined;
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
