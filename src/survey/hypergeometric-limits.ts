import hypergeometricCdf from '@stdlib/stats-base-dists-hypergeometric-cdf';
import type { ClosedRange } from './share';

/** A sample of whole numbers, drawn without replacement from a population of known size. */
export interface FiniteSample {
  readonly successes: number;
  readonly sampleSize: number;
  readonly populationSize: number;
}

/**
 * The numbers K of successes in the population that two one-sided tests at α/2 do not reject.
 *
 * K is kept if P(X ≥ x) > α/2 and P(X ≤ x) > α/2, X hypergeometric(N, K, n): Clopper and Pearson's rule on
 * a finite population (Buonaccorsi 1987). Coverage is at least the level for each K.
 */
export function hypergeometricLimits(sample: FiniteSample, confidenceLevel: number): ClosedRange {
  const { successes, sampleSize, populationSize } = sample;
  return {
    lower: smallestKept(sample, confidenceLevel),
    upper: populationSize - smallestKept({ ...sample, successes: sampleSize - successes }, confidenceLevel),
  };
}

// The upper limit of the successes is the lower limit of the failures, so one search does for both.
function smallestKept({ successes, sampleSize, populationSize }: FiniteSample, confidenceLevel: number): number {
  const tail = (1 - confidenceLevel) / 2;
  let low = successes;
  let high = populationSize - (sampleSize - successes);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (atLeast(successes, middle, sampleSize, populationSize) > tail) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** P(X ≥ x) for X hypergeometric(N, K, n). */
function atLeast(successes: number, total: number, sampleSize: number, populationSize: number): number {
  // The library sums from x downwards and gives 0 for P(X ≤ x) where the term at x underflows, which is right only
  // below the mean: so each tail is summed on its own side.
  const mean = (sampleSize * total) / populationSize;
  if (successes - 1 <= mean) return 1 - hypergeometricCdf(successes - 1, populationSize, total, sampleSize);
  return hypergeometricCdf(sampleSize - successes, populationSize, populationSize - total, sampleSize);
}
