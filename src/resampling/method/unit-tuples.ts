/** Larger tables no longer fit the fastest memory, and favour some tuples by more than 2^-20 of their probability. */
const LARGEST_TABLE = 4096;

/**
 * All tuples of `size` units, one after another. A whole number below `count` that is uniform stands for as many
 * independent draws with replacement as a tuple has units.
 */
export interface UnitTuples {
  readonly size: number;
  /** n^size: how many tuples there are. */
  readonly count: number;
  /** The units of tuple t from place t·size on. */
  readonly units: Int32Array;
}

/** The longest tuples of n units whose number is at most 4096; of one unit if n is more than 64. */
export function tupleSize(sampleSize: number): number {
  let size = 1;
  while (sampleSize ** (size + 1) <= LARGEST_TABLE) size += 1;
  return size;
}

/** The table of all tuples of this size, at least 0. */
export function unitTuples(sampleSize: number, size: number): UnitTuples {
  const count = sampleSize ** size;
  const units = new Int32Array(count * size);
  for (let tuple = 0; tuple < count; tuple += 1) {
    let code = tuple;
    for (let place = 0; place < size; place += 1) {
      units[tuple * size + place] = code % sampleSize;
      code = Math.floor(code / sampleSize);
    }
  }
  return { size, count, units };
}

/** For each tuple the sum of the numbers at its units. */
export function tupleSums({ size, count, units }: UnitTuples, numbers: Float64Array): Float64Array {
  const sums = new Float64Array(count);
  for (let tuple = 0; tuple < count; tuple += 1) {
    let sum = 0;
    for (let place = 0; place < size; place += 1) sum += numbers[units[tuple * size + place] as number] as number;
    sums[tuple] = sum;
  }
  return sums;
}
