/** Weight, mean and sum of squared deviations of what has been added: enough to put together what was added apart. */
export interface Moments {
  readonly weight: number;
  readonly mean: number;
  readonly squares: number;
}

/** The moments of nothing. */
export const NO_MOMENTS: Moments = { weight: 0, mean: 0, squares: 0 };

/** Adds one value with its weight (West 1979, Communications of the ACM 22(9), 532–535). */
export function addToMoments(moments: Moments, value: number, weight: number): Moments {
  if (weight === 0) return moments;
  return mergeMoments(moments, { weight, mean: value, squares: 0 });
}

/** The moments of two parts together (Chan, Golub & LeVeque 1983, The American Statistician 37(3), 242–247). */
export function mergeMoments(a: Moments, b: Moments): Moments {
  const weight = a.weight + b.weight;
  if (weight === 0) return NO_MOMENTS;
  const difference = b.mean - a.mean;
  return {
    weight,
    mean: a.mean + (difference * b.weight) / weight,
    squares: a.squares + b.squares + (difference * difference * a.weight * b.weight) / weight,
  };
}
