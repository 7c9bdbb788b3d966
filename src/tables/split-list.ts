import type { Value } from './table-schema';

/**
 * The items of a field that holds a list, in order; none for a missing value.
 *
 * @param value what the row holds.
 * @param separator the field's `separator`.
 * @example splitList('n-sampled n-all', ' ') // ['n-sampled', 'n-all']
 */
export function splitList(value: Value | undefined, separator: string): readonly string[] {
  return value === null || value === undefined || value === '' ? [] : String(value).split(separator);
}
