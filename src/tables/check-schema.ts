import type { Fault } from './fault';
import { fieldNames } from './field-names';
import type { FieldDescriptor, ForeignKey, TableSchema } from './table-schema';

/** What {@link checkSchema} has to know beside the schema. */
export interface CheckSchemaOptions {
  /** Path of the descriptor, for messages. */
  readonly file: string;
  /** Place of the schema in it: `resources[0].schema`. */
  readonly place: string;
  /** Field names of another table, undefined if there is no such table. */
  readonly fieldsOf: (resource: string) => readonly string[] | undefined;
}

/**
 * What a JSON Schema cannot say of a table schema (`bad-descriptor`): field names differ, keys name fields that exist,
 * patterns are regular expressions, decimal and group signs differ, true and false values differ, bounds are in order,
 * lists have item keys and only they.
 *
 * @example checkSchema(schema, { file: 'data/datapackage.json', place: 'resources[0].schema', fieldsOf: () => undefined })
 */
export function checkSchema(schema: TableSchema, options: CheckSchemaOptions): readonly Fault[] {
  const { file, place, fieldsOf } = options;
  const names = schema.fields.map((field) => field.name);
  const separators = new Map(schema.fields.map((field) => [field.name, field.separator]));
  const faults: Fault[] = [];
  const add = (where: string, expected: string, received: unknown, hint?: string): void => {
    const parameter = `${place}.${where}`;
    faults.push({
      code: 'bad-descriptor',
      file,
      parameter,
      expected,
      received,
      ...(hint === undefined ? {} : { hint }),
    });
  };
  const mustExist = (where: string, keyFields: readonly string[], known: readonly string[]): void => {
    const unknown = keyFields.filter((name) => !known.includes(name));
    if (unknown.length > 0) add(where, `names of fields (${known.join(', ')})`, unknown);
  };
  const checkReference = (where: string, key: ForeignKey): void => {
    mustExist(`${where}.fields`, fieldNames(key.fields), names);
    const { resource } = key.reference;
    const targets = resource ? fieldsOf(resource) : names;
    if (!targets) add(`${where}.reference.resource`, 'the name of a resource, or "" for the same table', resource);
    else mustExist(`${where}.reference.fields`, fieldNames(key.reference.fields), targets);
    if (fieldNames(key.fields).length !== fieldNames(key.reference.fields).length) {
      add(where, 'as many fields as the reference has', key.fields);
    }
  };

  schema.fields.forEach((field, index) => {
    const where = `fields[${index}]`;
    if (names.indexOf(field.name) !== index) add(`${where}.name`, 'a name that no other field has', field.name);
    for (const [part, expected, received] of fieldFaults(field)) add(`${where}.${part}`, expected, received);
  });
  mustExist('primaryKey', fieldNames(schema.primaryKey), names);
  (schema.uniqueKeys ?? []).forEach((key, index) => mustExist(`uniqueKeys[${index}]`, key, names));
  (schema.foreignKeys ?? []).forEach((key, index) => {
    const list = fieldNames(key.fields).find((name) => separators.get(name) !== undefined);
    if (list !== undefined) {
      add(`foreignKeys[${index}].fields`, 'fields that hold one value each', list, 'Use itemForeignKeys for a list');
    }
    checkReference(`foreignKeys[${index}]`, key);
  });
  (schema.itemForeignKeys ?? []).forEach((key, index) => {
    const [list, ...others] = fieldNames(key.fields);
    if (list === undefined || others.length > 0 || separators.get(list) === undefined) {
      add(`itemForeignKeys[${index}].fields`, 'one field that has a "separator"', key.fields);
    }
    checkReference(`itemForeignKeys[${index}]`, key);
  });
  return faults;
}

function fieldFaults(field: FieldDescriptor): readonly (readonly [string, string, unknown])[] {
  const { decimalChar = '.', groupChar, trueValues = [], falseValues = [], constraints = {} } = field;
  const { pattern, minimum, maximum, minLength, maxLength } = constraints;
  const both = trueValues.filter((value) => falseValues.includes(value));
  return [
    ...(field.type === 'number' && groupChar === decimalChar
      ? [['groupChar', 'a sign other than the decimal sign', groupChar] as const]
      : []),
    ...(both.length > 0 ? [['falseValues', 'other texts than trueValues', both] as const] : []),
    ...(pattern !== undefined && !isRegularExpression(pattern)
      ? [['constraints.pattern', 'a regular expression (with flag u)', pattern] as const]
      : []),
    ...(minimum !== undefined && maximum !== undefined && minimum > maximum
      ? [['constraints.minimum', `at most the maximum, ${maximum}`, minimum] as const]
      : []),
    ...(minLength !== undefined && maxLength !== undefined && minLength > maxLength
      ? [['constraints.minLength', `at most maxLength, ${maxLength}`, minLength] as const]
      : []),
  ];
}

function isRegularExpression(pattern: string): boolean {
  try {
    new RegExp(`^(?:${pattern})$`, 'u');
    return true;
  } catch {
    return false;
  }
}
