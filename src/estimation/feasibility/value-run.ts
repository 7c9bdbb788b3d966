/** A value and how many times a sample has it; runs keep a sample's cost independent of its size. */
export interface ValueRun {
  readonly value: number;
  readonly count: number;
}

/** Σ(y − centre)² over all values of the runs. */
export function sumOfSquares(runs: readonly ValueRun[], centre: number): number {
  return runs.reduce((total, { value, count }) => total + count * (value - centre) ** 2, 0);
}

/** The values of the runs, one by one, in order of size. */
export function valuesOf(runs: readonly ValueRun[]): readonly number[] {
  return runs.flatMap(({ value, count }) => Array.from({ length: count }, () => value)).sort((a, b) => a - b);
}
