import Ajv from 'ajv';
import type { ErrorObject, ValidateFunction } from 'ajv';

const compiled = new Map<object, ValidateFunction>();

/**
 * Holds a value against a JSON Schema.
 *
 * @returns what is wrong, each fault with its place (`cells[2].outputs: must be array`); empty if nothing is.
 */
export function schemaFaults(value: unknown, schema: object): readonly string[] {
  let validate = compiled.get(schema);
  if (!validate) {
    validate = new Ajv({ allErrors: false, allowUnionTypes: true, strict: false }).compile(schema);
    compiled.set(schema, validate);
  }
  if (validate(value)) return [];
  const faults = (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if');
  return faults.map(describe);
}

function describe({ instancePath, message, params }: ErrorObject): string {
  const place = instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'))
    .reduce((path, part) => (/^\d+$/.test(part) ? `${path}[${part}]` : `${path}${path && '.'}${part}`), '');
  return `${place || 'top level'}: ${message ?? 'is not valid'}${detail(params as Record<string, unknown>)}`;
}

function detail({ additionalProperty, allowedValues, allowedValue }: Readonly<Record<string, unknown>>): string {
  const named = additionalProperty ?? allowedValues ?? allowedValue;
  return named === undefined ? '' : ` (${JSON.stringify(named)})`;
}
