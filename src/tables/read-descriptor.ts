import { checkSchema } from './check-schema';
import type { DataPackageDescriptor } from './data-package-descriptor';
import { DATA_PACKAGE_SCHEMA } from './data-package-schema';
import { decodeText } from './decode-text';
import { deepFreeze } from './deep-freeze';
import { descriptorFaults } from './descriptor-faults';
import { raiseFaults } from './raise-faults';
import { readBytes } from './source';

/**
 * A `datapackage.json`, checked and frozen: against the JSON Schema of what the loader uses, and for what that cannot
 * say (names that differ, keys that exist).
 *
 * @throws KlusterlabError `bad-descriptor` with all faults, `missing-file`, `wrong-encoding`.
 * @example readDescriptor('data/datapackage.json').resources.map((resource) => resource.name)
 */
export function readDescriptor(file: string): DataPackageDescriptor {
  const descriptor = parse(decodeText(readBytes(file), { file, encoding: 'utf-8' }), file);
  raiseFaults(descriptorFaults(descriptor, DATA_PACKAGE_SCHEMA, file));
  const { resources } = descriptor as DataPackageDescriptor;
  const names = resources.map((resource) => resource.name);
  const fieldsOf = (name: string): readonly string[] | undefined =>
    resources.find((resource) => resource.name === name)?.schema.fields.map((field) => field.name);
  raiseFaults(
    resources.flatMap(({ name, schema }, index) => [
      ...(names.indexOf(name) === index
        ? []
        : [
            {
              code: 'bad-descriptor',
              file,
              parameter: `resources[${index}].name`,
              expected: 'a name that no other resource has',
              received: name,
            },
          ]),
      ...checkSchema(schema, { file, place: `resources[${index}].schema`, fieldsOf }),
    ]),
  );
  return deepFreeze(descriptor as DataPackageDescriptor);
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const message = (error as Error).message;
    const place = /at position (\d+)/.exec(message)?.[1];
    const row = place === undefined ? undefined : text.slice(0, Number(place)).split('\n').length;
    const where = { file, ...(row === undefined ? {} : { row }) };
    raiseFaults([{ code: 'bad-descriptor', ...where, expected: 'valid JSON', received: message }]);
    throw error;
  }
}
