import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import type { ClosedRange } from './share';

/**
 * Clopper and Pearson's limits: the shares π with P(X ≥ x) > α/2 and P(X ≤ x) > α/2, X binomial(n, π).
 *
 * Formula: Beta(α/2; x, n − x + 1) and Beta(1 − α/2; x + 1, n − x); 0 at x = 0, 1 at x = n (Clopper and Pearson 1934).
 */
export function clopperPearsonLimits(successes: number, sampleSize: number, confidenceLevel: number): ClosedRange {
  const tail = (1 - confidenceLevel) / 2;
  const failures = sampleSize - successes;
  return {
    lower: successes === 0 ? 0 : betaQuantile(tail, successes, failures + 1),
    upper: failures === 0 ? 1 : 1 - betaQuantile(tail, failures, successes + 1),
  };
}

/**
 * Jeffreys' limits: the α/2 and 1 − α/2 quantiles of Beta(x + ½, n − x + ½); 0 at x = 0, 1 at x = n.
 *
 * Source: Brown, Cai and DasGupta 2001, eq. (8) and (9), without the modification of their section 4.1.2.
 */
export function jeffreysLimits(successes: number, sampleSize: number, confidenceLevel: number): ClosedRange {
  const tail = (1 - confidenceLevel) / 2;
  const failures = sampleSize - successes;
  return {
    lower: successes === 0 ? 0 : betaQuantile(tail, successes + 0.5, failures + 0.5),
    upper: failures === 0 ? 1 : 1 - betaQuantile(tail, failures + 0.5, successes + 0.5),
  };
}
