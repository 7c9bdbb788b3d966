/**
 * A key's field names as a list, whether one, several or none were stated.
 *
 * @example fieldNames('id') // ['id']
 */
export function fieldNames(names: string | readonly string[] | undefined): readonly string[] {
  if (names === undefined) return [];
  return typeof names === 'string' ? [names] : names;
}
