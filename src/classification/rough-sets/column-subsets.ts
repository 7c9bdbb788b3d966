/** The subsets of a list with a given number of members, in lexicographic order of positions. */
export function* columnSubsets<T>(columns: readonly T[], size: number): Generator<readonly T[]> {
  const positions = Array.from({ length: size }, (_, index) => index);
  if (size > columns.length) return;
  for (;;) {
    yield positions.map((position) => columns[position] as T);
    let slot = size - 1;
    while (slot >= 0 && positions[slot] === columns.length - size + slot) slot -= 1;
    if (slot < 0) return;
    positions[slot] = (positions[slot] as number) + 1;
    for (let later = slot + 1; later < size; later += 1) positions[later] = (positions[later - 1] as number) + 1;
  }
}

/**
 * The minimal subsets with a property that every larger subset then has too, by increasing size.
 *
 * Supersets of one already found are skipped, so each listed subset is minimal.
 */
export function minimalSubsets<T>(
  columns: readonly T[],
  maximumSize: number,
  has: (subset: readonly T[]) => boolean,
): readonly (readonly T[])[] {
  const found: (readonly T[])[] = [];
  for (let size = 0; size <= Math.min(maximumSize, columns.length); size += 1) {
    for (const subset of columnSubsets(columns, size)) {
      if (found.some((smaller) => smaller.every((column) => subset.includes(column)))) continue;
      if (has(subset)) found.push(subset);
    }
  }
  return found;
}
