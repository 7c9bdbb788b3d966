// What the loader takes from the Data Package and Table Schema standards (v1 and v2). Packages and resources may carry
// other properties, as the standards allow; dialects, schemas, fields and constraints may not, because a property that
// changes how a value is read must not be passed over.

const text = { type: 'string', minLength: 1 } as const;
const texts = { type: 'array', items: { type: 'string' } } as const;
const count = { type: 'integer', minimum: 0 } as const;
const names = { anyOf: [text, { type: 'array', items: text, minItems: 1, uniqueItems: true }] } as const;

/** The schema of one kind of field: what it shares with the others, its own properties and constraints. */
function field(type: string, properties: object, constraints: object, value: object) {
  const shared = { required: { type: 'boolean' }, unique: { type: 'boolean' } };
  const values = { type: 'array', items: value, minItems: 1, uniqueItems: true };
  return {
    type: 'object',
    required: ['name', 'type'],
    additionalProperties: false,
    properties: {
      name: text,
      type: { const: type },
      format: { const: 'default' },
      title: text,
      description: text,
      example: {},
      term: text,
      rdfType: text,
      constraints: {
        type: 'object',
        additionalProperties: false,
        properties: { ...shared, enum: values, ...constraints },
      },
      ...properties,
    },
  };
}

const number = { type: 'number' } as const;
const sign = { type: 'string', minLength: 1, maxLength: 1, pattern: '^[^0-9+-]$' } as const;
const lengths = { pattern: text, minLength: count, maxLength: count } as const;
const foreignKeys = {
  type: 'array',
  items: {
    type: 'object',
    required: ['fields', 'reference'],
    additionalProperties: false,
    properties: {
      fields: names,
      reference: {
        type: 'object',
        required: ['fields'],
        additionalProperties: false,
        properties: { resource: { type: 'string' }, fields: names },
      },
    },
  },
} as const;

/** JSON Schema (draft 7) of a table schema, as the loader reads it. */
export const TABLE_SCHEMA_SCHEMA = {
  type: 'object',
  required: ['fields'],
  additionalProperties: false,
  properties: {
    $schema: text,
    fields: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['type'],
        discriminator: { propertyName: 'type' },
        oneOf: [
          field('string', { separator: text }, lengths, { type: 'string' }),
          field('integer', { groupChar: sign }, { minimum: number, maximum: number }, { type: 'integer' }),
          field('number', { decimalChar: sign, groupChar: sign }, { minimum: number, maximum: number }, number),
          field('boolean', { trueValues: texts, falseValues: texts }, {}, { type: 'boolean' }),
        ],
      },
    },
    fieldsMatch: { enum: ['equal', ['equal']] },
    missingValues: texts,
    primaryKey: names,
    uniqueKeys: { type: 'array', items: { type: 'array', items: text, minItems: 1, uniqueItems: true } },
    foreignKeys,
    itemForeignKeys: foreignKeys,
  },
} as const;

const dialect = {
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: text,
    csvddfVersion: {},
    delimiter: { enum: [',', ';', '\t'] },
    lineTerminator: text,
    quoteChar: { const: '"' },
    doubleQuote: { const: true },
    header: { const: true },
    skipInitialSpace: { const: false },
  },
} as const;

const credit = { type: 'array', items: { type: 'object' } } as const;

/** JSON Schema (draft 7) of `datapackage.json`, as the loader reads it. */
export const DATA_PACKAGE_SCHEMA = {
  type: 'object',
  required: ['name', 'title', 'resources'],
  properties: {
    name: { type: 'string', pattern: '^[-a-z0-9._/]+$' },
    title: text,
    description: text,
    licenses: credit,
    sources: credit,
    resources: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'path', 'schema'],
        properties: {
          name: text,
          // Inside the folder: no absolute path, no way up, no address.
          path: { type: 'string', pattern: '^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))[^:\\\\]+$' },
          title: text,
          description: text,
          encoding: { enum: ['utf-8', 'UTF-8', 'utf8', 'windows-1252', 'cp1252'] },
          dialect,
          schema: TABLE_SCHEMA_SCHEMA,
        },
      },
    },
  },
} as const;
