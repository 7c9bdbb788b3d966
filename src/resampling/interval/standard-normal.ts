import erfc from '@stdlib/math-base-special-erfc';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';

/** Φ(z): the standard normal distribution function. */
export function standardNormal(z: number): number {
  return erfc(-z / Math.SQRT2) / 2;
}

/** Its inverse at a probability from 0 to 1; infinite at these. */
export function standardNormalQuantile(probability: number): number {
  return normalQuantile(probability, 0, 1);
}
