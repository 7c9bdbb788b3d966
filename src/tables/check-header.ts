import type { Fault } from './fault';
import { nameInvisible } from './name-invisible';
import type { Delimiter } from './parse-csv';
import type { TableSchema } from './table-schema';

/**
 * The faults of a header line against its schema: `missing-column`, `extra-column`, `wrong-delimiter`. The order of the
 * columns is free.
 *
 * @example checkHeader(['id'], { fields: [{ name: 'id', type: 'string' }] }, { file: 'a.csv', delimiter: ',' }) // []
 */
export function checkHeader(
  header: readonly string[],
  schema: TableSchema,
  options: { readonly file: string; readonly delimiter: Delimiter },
): readonly Fault[] {
  const { file, delimiter } = options;
  const place = { file, row: 1 };
  const names = schema.fields.map((field) => field.name);
  const list = names.join(', ');
  const [only] = header;
  const other = [',', ';', '\t'].find((sign) => sign !== delimiter && only?.includes(sign));
  if (header.length === 1 && names.length > 1 && other !== undefined) {
    const hint = `The fields seem to be separated by ${JSON.stringify(other)}: state it as the delimiter of the dialect`;
    const expected = `columns separated by ${JSON.stringify(delimiter)}: ${list}`;
    return [{ code: 'wrong-delimiter', ...place, expected, received: only, hint }];
  }
  const missing = names
    .filter((name) => !header.includes(name))
    .map((name): Fault => {
      return {
        code: 'missing-column',
        ...place,
        parameter: `column ${name}`,
        expected: 'the column',
        received: header,
      };
    });
  const extra = header
    .filter((name) => !names.includes(name))
    .map((name): Fault => {
      const hint = nameInvisible(name);
      const parameter = `column ${name}`;
      const expected = `only columns of the schema (${list})`;
      return {
        code: 'extra-column',
        ...place,
        parameter,
        expected,
        received: name,
        ...(hint === undefined ? {} : { hint }),
      };
    });
  return [...missing, ...extra];
}
