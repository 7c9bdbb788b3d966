/**
 * The number of rounds or pairs that a bench is asked for.
 *
 * @returns `usual` without parameters; undefined for anything but `name` and a whole number above 0
 */
export function readCount(parameters: readonly string[], name: string, usual: number): number | undefined {
  if (parameters.length === 0) return usual;
  const count = Number(parameters[1]);
  return parameters.length === 2 && parameters[0] === name && Number.isInteger(count) && count > 0 ? count : undefined;
}
