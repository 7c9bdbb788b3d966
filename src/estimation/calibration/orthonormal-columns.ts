/** Columns of length one at right angles to each other, and the upper triangle that makes the given columns of them. */
export interface OrthonormalColumns {
  readonly columns: readonly Float64Array[];
  /** `triangle[row][column]`; the given column c is Σ_r columns[r] · triangle[r][c]. */
  readonly triangle: readonly (readonly number[])[];
  /** The first given column that the ones before it make up, or −1. */
  readonly dependentColumn: number;
}

/** Below this share of its length, what is left of a column is rounding. */
const NEGLIGIBLE = 1e-10;

/**
 * QR decomposition by modified Gram–Schmidt, each column orthogonalised twice (Björck 1967): as exact as Householder's,
 * and short.
 */
export function orthonormalColumns(given: readonly Float64Array[]): OrthonormalColumns {
  const columns: Float64Array[] = [];
  const triangle = given.map(() => given.map(() => 0));
  for (let place = 0; place < given.length; place += 1) {
    const rest = Float64Array.from(given[place] as Float64Array);
    const length = Math.sqrt(dot(rest, rest));
    for (let pass = 0; pass < 2; pass += 1) {
      columns.forEach((column, row) => {
        const projection = dot(column, rest);
        for (let index = 0; index < rest.length; index += 1) rest[index]! -= projection * (column[index] as number);
        triangle[row]![place]! += projection;
      });
    }
    const left = Math.sqrt(dot(rest, rest));
    if (!(left > NEGLIGIBLE * length)) return { columns, triangle, dependentColumn: place };
    triangle[place]![place] = left;
    columns.push(rest.map((value) => value / left));
  }
  return { columns, triangle, dependentColumn: -1 };
}

/** Σ a·b. */
export function dot(first: Float64Array, second: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < first.length; index += 1) sum += (first[index] as number) * (second[index] as number);
  return sum;
}
