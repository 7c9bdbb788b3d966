import Ajv from 'ajv';
import type { AnySchemaObject, ErrorObject, ValidateFunction } from 'ajv';
import type { Fault } from './fault';

const compiled = new WeakMap<object, ValidateFunction>();

/**
 * The faults of a descriptor against a JSON Schema (`bad-descriptor`), each with its place: `resources[0].path`.
 *
 * @param file path of the descriptor, for messages.
 * @example descriptorFaults({ name: 'Übersicht' }, DATA_PACKAGE_SCHEMA, 'data/datapackage.json')
 */
export function descriptorFaults(descriptor: unknown, schema: AnySchemaObject, file: string): readonly Fault[] {
  let validate = compiled.get(schema);
  if (!validate) {
    const ajv = new Ajv({
      allErrors: true,
      verbose: true,
      discriminator: true,
      strict: true,
      strictRequired: false,
      strictTypes: false,
    });
    validate = ajv.compile(schema);
    compiled.set(schema, validate);
  }
  if (validate(descriptor)) return [];
  // A failed branch of anyOf or oneOf is reported as well as the whole; the whole says it in one line.
  const errors = (validate.errors ?? []).filter((error) => !error.schemaPath.includes('/anyOf/'));
  return errors.map((error): Fault => {
    const parameter = placeOf(error.instancePath);
    return { code: 'bad-descriptor', file, ...(parameter && { parameter }), ...explain(error) };
  });
}

function explain(error: ErrorObject): { expected: string; received: unknown; hint?: string } {
  const { keyword, params, data } = error;
  const parameters = params as Readonly<Record<string, unknown>>;
  const list = (values: unknown): string =>
    (values as readonly unknown[]).map((value) => JSON.stringify(value)).join(', ');
  switch (keyword) {
    case 'required':
      return {
        expected: `the property ${JSON.stringify(parameters.missingProperty)}`,
        received: Object.keys(data ?? {}),
      };
    case 'additionalProperties': {
      const known = Object.keys((error.parentSchema as { properties?: object }).properties ?? {});
      const hint = `Known here: ${known.join(', ')}`;
      return { expected: 'no property that the loader does not know', received: parameters.additionalProperty, hint };
    }
    case 'enum':
      return { expected: `one of ${list(parameters.allowedValues)}`, received: data };
    case 'const':
      return { expected: JSON.stringify(parameters.allowedValue), received: data };
    case 'discriminator':
      return { expected: 'a "type" of string, integer, number or boolean', received: parameters.tagValue };
    case 'anyOf':
      return { expected: 'a field name or a list of different field names', received: data };
    default:
      return { expected: `that it ${error.message ?? 'fits the schema'}`, received: data };
  }
}

function placeOf(pointer: string): string {
  const steps = pointer.split('/').slice(1);
  return steps.reduce((place, step) => {
    const name = step.replace(/~1/g, '/').replace(/~0/g, '~');
    return /^\d+$/.test(name) ? `${place}[${name}]` : `${place}${place === '' ? '' : '.'}${name}`;
  }, '');
}
