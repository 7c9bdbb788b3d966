/** Mean and variance (divisor n − 1) of a row of numbers. */
export function meanAndVariance(row: ArrayLike<number>): { readonly mean: number; readonly variance: number } {
  const size = row.length;
  let total = 0;
  for (let at = 0; at < size; at += 1) total += row[at] as number;
  const mean = total / size;
  let squares = 0;
  for (let at = 0; at < size; at += 1) squares += ((row[at] as number) - mean) ** 2;
  return { mean, variance: size < 2 ? 0 : squares / (size - 1) };
}
