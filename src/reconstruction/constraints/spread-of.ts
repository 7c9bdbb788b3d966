/** Σ(x − x̄)², in two passes, so that a large mean does not swallow it. */
export function spreadOf(values: ArrayLike<number>): number {
  const size = values.length;
  let total = 0;
  for (let index = 0; index < size; index += 1) total += values[index] as number;
  const mean = total / size;
  let squares = 0;
  let rest = 0;
  for (let index = 0; index < size; index += 1) {
    const deviation = (values[index] as number) - mean;
    squares += deviation * deviation;
    rest += deviation;
  }
  return Math.max(0, squares - (rest * rest) / size);
}
