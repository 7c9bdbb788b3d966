import { describe, expect, it } from 'vitest';
import { readDescriptor } from '../../src/tables/read-descriptor';
import { caught } from './caught';
import { writeFolder } from './write-folder';

const id = { name: 'id', type: 'string' };
const resource = { name: 'costs', path: 'costs.csv', schema: { fields: [id] } };
const read = (text: string | Uint8Array) =>
  readDescriptor(`${writeFolder({ 'datapackage.json': text })}/datapackage.json`);
const withParts = (parts: object) =>
  read(JSON.stringify({ name: 'test', title: 'Test', resources: [resource], ...parts }));
const withSchema = (schema: object) => withParts({ resources: [{ ...resource, schema }] });
const withField = (field: object) => withSchema({ fields: [{ ...id, ...field }] });

describe('readDescriptor', () => {
  it('takes what the standards allow beside the parts it knows', () => {
    const descriptor = withParts({
      profile: 'tabular-data-package',
      version: '1.0.0',
      licenses: [{ name: 'CC0-1.0' }],
      sources: [{ title: 'A report' }],
      contributors: [{ title: 'A person' }],
      resources: [{ ...resource, mediatype: 'text/csv', bytes: 12, dialect: { csvddfVersion: 1.2, delimiter: ';' } }],
    });
    expect(descriptor.resources[0]?.dialect?.delimiter).toBe(';');
  });

  it('takes keys as one name (version 1) and as a list (version 2), and fieldsMatch of version 2', () => {
    for (const key of ['id', ['id']]) {
      const foreignKeys = [{ fields: key, reference: { fields: key } }];
      expect(withSchema({ fields: [id], primaryKey: key, foreignKeys, fieldsMatch: ['equal'] }).name).toBe('test');
    }
  });

  it('reads a descriptor with a byte-order mark and refuses one in another encoding', () => {
    expect(read(`\ufeff${JSON.stringify({ name: 'a', title: 'b', resources: [resource] })}`).name).toBe('a');
    expect(caught(() => read(Uint8Array.of(0x7b, 0xe5, 0x7d))).code).toBe('wrong-encoding');
  });

  it('refuses what is not JSON', () => {
    const error = caught(() => read('{\n  "name": "a",\n  oops\n}'));
    expect(error.code).toBe('bad-descriptor');
    expect(error.expected).toBe('valid JSON');
  });

  it.each<[string, object, string | undefined]>([
    ['no name', { name: undefined }, undefined],
    ['no title', { title: undefined }, undefined],
    ['a name with capitals', { name: 'Test' }, 'name'],
    ['a title that is a number', { title: 5 }, 'title'],
    ['no resources', { resources: [] }, 'resources'],
    ['a licence that is a text', { licenses: ['MIT'] }, 'licenses[0]'],
    ['a resource without a schema', { resources: [{ ...resource, schema: undefined }] }, 'resources[0]'],
    ['a path out of the folder', { resources: [{ ...resource, path: '../costs.csv' }] }, 'resources[0].path'],
    ['a path up in the middle', { resources: [{ ...resource, path: 'a/../b.csv' }] }, 'resources[0].path'],
    ['an absolute path', { resources: [{ ...resource, path: '/etc/costs.csv' }] }, 'resources[0].path'],
    ['an address as path', { resources: [{ ...resource, path: 'https://example.org/a.csv' }] }, 'resources[0].path'],
    ['several paths', { resources: [{ ...resource, path: ['a.csv', 'b.csv'] }] }, 'resources[0].path'],
    ['an unknown encoding', { resources: [{ ...resource, encoding: 'utf-16' }] }, 'resources[0].encoding'],
    [
      'an unknown delimiter',
      { resources: [{ ...resource, dialect: { delimiter: ':' } }] },
      'resources[0].dialect.delimiter',
    ],
    [
      'a dialect it cannot read',
      { resources: [{ ...resource, dialect: { commentChar: '#' } }] },
      'resources[0].dialect',
    ],
    ['a resource name twice', { resources: [resource, resource] }, 'resources[1].name'],
  ])('refuses %s and names the place', (_, parts, place) => {
    const error = caught(() => withParts(parts));
    expect(error.code).toBe('bad-descriptor');
    expect(error.where).toMatch(/datapackage\.json$/);
    expect(error.parameter).toBe(place);
  });

  it.each<[string, object, string]>([
    ['an unknown type', { type: 'date' }, ''],
    ['no type', { type: undefined }, ''],
    ['an unknown property', { requierd: true }, ''],
    ['an unknown constraint', { constraints: { jsonSchema: {} } }, '.constraints'],
    ['a constraint of another type', { type: 'string', constraints: { minimum: 0 } }, '.constraints'],
    ['a pattern on a number', { type: 'number', constraints: { pattern: '1' } }, '.constraints'],
    ['an enum of another type', { type: 'integer', constraints: { enum: ['1'] } }, '.constraints.enum[0]'],
    ['a decimal sign on a text', { decimalChar: ',' }, ''],
    ['a digit as decimal sign', { type: 'number', decimalChar: '5' }, '.decimalChar'],
    ['one sign for both', { type: 'number', decimalChar: ',', groupChar: ',' }, '.groupChar'],
    ['a group sign that is the usual decimal sign', { type: 'number', groupChar: '.' }, '.groupChar'],
    ['a pattern that is none', { constraints: { pattern: '(' } }, '.constraints.pattern'],
    ['bounds out of order', { type: 'number', constraints: { minimum: 2, maximum: 1 } }, '.constraints.minimum'],
    ['lengths out of order', { constraints: { minLength: 2, maxLength: 1 } }, '.constraints.minLength'],
    ['a word that is true and false', { type: 'boolean', trueValues: ['1'], falseValues: ['1'] }, '.falseValues'],
    ['a separator on a number', { type: 'number', separator: '|' }, ''],
  ])('refuses a field with %s', (_, field, place) => {
    const error = caught(() => withField(field));
    expect(error).toMatchObject({ code: 'bad-descriptor', parameter: `resources[0].schema.fields[0]${place}` });
  });

  it('says which types and properties there are', () => {
    expect(caught(() => withField({ type: 'date' })).message).toContain('string, integer, number or boolean');
    expect(caught(() => withField({ requierd: true })).hint).toContain('Known here: name, type');
  });

  const list = { name: 'from', type: 'string', separator: ' ' };
  it.each<[string, object, string]>([
    ['two fields of one name', { fields: [id, id] }, 'fields[1].name'],
    ['a primary key that is no field', { fields: [id], primaryKey: 'ID' }, 'primaryKey'],
    ['a unique key that is no field', { fields: [id], uniqueKeys: [['ID']] }, 'uniqueKeys[0]'],
    [
      'a foreign key that is no field',
      { fields: [id], foreignKeys: [{ fields: 'ID', reference: { resource: '', fields: 'id' } }] },
      'foreignKeys[0].fields',
    ],
    [
      'a reference to no resource',
      { fields: [id], foreignKeys: [{ fields: 'id', reference: { resource: 'x', fields: 'id' } }] },
      'foreignKeys[0].reference.resource',
    ],
    [
      'a reference to no field',
      { fields: [id], foreignKeys: [{ fields: 'id', reference: { resource: 'costs', fields: 'x' } }] },
      'foreignKeys[0].reference.fields',
    ],
    [
      'a foreign key of another length than its reference',
      { fields: [id, list], foreignKeys: [{ fields: 'id', reference: { fields: ['id', 'from'] } }] },
      'foreignKeys[0]',
    ],
    [
      'a plain foreign key on a list',
      { fields: [id, list], foreignKeys: [{ fields: 'from', reference: { fields: 'id' } }] },
      'foreignKeys[0].fields',
    ],
    [
      'an item key on a field that is no list',
      { fields: [id, list], itemForeignKeys: [{ fields: 'id', reference: { fields: 'id' } }] },
      'itemForeignKeys[0].fields',
    ],
    ['order of columns as a condition, which it does not keep', { fields: [id], fieldsMatch: 'exact' }, 'fieldsMatch'],
    ['an unknown property of the schema', { fields: [id], primarykey: 'id' }, ''],
  ])('refuses a schema with %s', (_, schema, place) => {
    const error = caught(() => withSchema(schema));
    const parameter = place === '' ? 'resources[0].schema' : `resources[0].schema.${place}`;
    expect(error).toMatchObject({ code: 'bad-descriptor', parameter });
  });

  it('says of a key that is neither name nor list what it may be, once', () => {
    const error = caught(() => withSchema({ fields: [id], primaryKey: 5 }));
    expect(error).toMatchObject({ expected: 'a field name or a list of different field names', received: 5 });
    expect(error.hint).toBeUndefined();
  });

  it('lists all faults of a descriptor in one error', () => {
    const error = caught(() => withParts({ title: 5, resources: [{ ...resource, path: '../x' }] }));
    expect(error.parameter).toBe('title');
    expect(error.hint).toContain('resources[0].path');
  });
});
