/** Values in order of size, with what they weigh. */
export interface SortedWeights {
  readonly values: Float64Array;
  readonly weights: Float64Array;
  /** Weight of the values up to and with each. */
  readonly cumulative: Float64Array;
  /** Weight of all. */
  readonly total: number;
}

/** Sorts values with their weights, upwards; values of weight 0 are left out. */
export function sortedWeights(values: ArrayLike<number>, weights: ArrayLike<number>): SortedWeights {
  const order: number[] = [];
  for (let unit = 0; unit < values.length; unit += 1) if (weights[unit] !== 0) order.push(unit);
  order.sort((first, second) => (values[first] as number) - (values[second] as number));
  const sorted = Float64Array.from(order, (unit) => values[unit] as number);
  const sortedWeight = Float64Array.from(order, (unit) => weights[unit] as number);
  let total = 0;
  const cumulative = sortedWeight.map((weight) => (total += weight));
  return { values: sorted, weights: sortedWeight, cumulative, total };
}
