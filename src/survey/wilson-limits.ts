import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import type { ClosedRange } from './share';

/** The standard normal deviate that leaves (1 − level) / 2 in each tail. */
export function twoSidedDeviate(confidenceLevel: number): number {
  // The lower tail keeps its digits when the level is close to 1; 1 − tail would not.
  return -normalQuantile((1 - confidenceLevel) / 2, 0, 1);
}

/**
 * The shares π that the score test does not reject: (p − π)² ≤ z² π(1 − π) / n.
 *
 * Formula: (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n); Wilson 1927; Brown, Cai and DasGupta 2001, eq. (4).
 *
 * @param share p, the observed share in [0, 1].
 * @param sampleSize n > 0; need not be whole; Infinity for a census.
 * @param deviate z, the two-sided normal deviate.
 */
export function wilsonLimits(share: number, sampleSize: number, deviate: number): ClosedRange {
  if (sampleSize === Infinity) return { lower: share, upper: share };
  const ratio = (deviate * deviate) / sampleSize;
  const centre = share + ratio / 2;
  const reach = Math.sqrt(ratio * share * (1 - share) + (ratio * ratio) / 4);
  // The limits 0 and 1 are exact at shares 0 and 1; float64 would miss them by its last bit.
  return {
    lower: share === 0 ? 0 : Math.max(0, (centre - reach) / (1 + ratio)),
    upper: share === 1 ? 1 : Math.min(1, (centre + reach) / (1 + ratio)),
  };
}

/**
 * The sample size n (N − 1) / (N − n) that makes Wilson's limits those of a sample without replacement.
 *
 * Under the score test's null the variance of p is π(1 − π)/n · (N − n)/(N − 1), exactly, so no other factor fits.
 */
export function scoreSampleSize(sampleSize: number, populationSize: number | undefined): number {
  if (populationSize === undefined) return sampleSize;
  if (sampleSize === populationSize) return Infinity;
  return (sampleSize * (populationSize - 1)) / (populationSize - sampleSize);
}
