import type { FiniteSample } from './hypergeometric-limits';
import type { ClosedRange } from './share';

/**
 * Jeffreys' limits on a finite population: equal-tailed limits of the posterior of K, the population's successes.
 *
 * With the prior Beta-binomial(N; ½, ½) for K, the successes among the N − n units not drawn are
 * Beta-binomial(N − n; x + ½, n − x + ½). Lower: the smallest K with P(≤ K) ≥ α/2; upper: the largest with
 * P(≥ K) ≥ α/2. No success drawn: lower 0; no failure drawn: upper N, as without a population size.
 */
export function betaBinomialLimits(sample: FiniteSample, confidenceLevel: number): ClosedRange {
  const { successes, sampleSize, populationSize } = sample;
  const tail = (1 - confidenceLevel) / 2;
  const unseen = populationSize - sampleSize;
  const failures = sampleSize - successes;
  const probabilities = betaBinomialProbabilities(unseen, successes + 0.5, failures + 0.5);
  return {
    lower: successes === 0 ? 0 : successes + firstReaching(probabilities, tail),
    upper:
      failures === 0 ? populationSize : populationSize - failures - firstReaching([...probabilities].reverse(), tail),
  };
}

function firstReaching(probabilities: readonly number[], target: number): number {
  let sum = 0;
  return probabilities.findIndex((probability) => (sum += probability) >= target);
}

/** Probabilities of 0 … trials successes of Beta-binomial(trials; a, b). */
function betaBinomialProbabilities(trials: number, a: number, b: number): readonly number[] {
  // Ratios of neighbours need no gamma function; logarithms keep large populations from overflowing.
  const logs = [0];
  for (let k = 0; k < trials; k += 1) {
    const ratio = ((trials - k) * (a + k)) / ((k + 1) * (b + trials - k - 1));
    logs.push((logs[k] ?? 0) + Math.log(ratio));
  }
  const largest = logs.reduce((first, second) => Math.max(first, second), -Infinity);
  const weights = logs.map((value) => Math.exp(value - largest));
  const total = weights.reduce((first, second) => first + second, 0);
  return weights.map((weight) => weight / total);
}
