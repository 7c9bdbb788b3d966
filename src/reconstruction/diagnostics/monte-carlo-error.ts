import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import { effectiveSize } from './effective-size';
import { meanAndVariance } from './mean-and-variance';

/** Φ(−1) and Φ(1). */
const ONE_SIGMA = [0.15865525393145707, 0.8413447460685429] as const;

/**
 * Monte Carlo standard error of a mean or a quantile that is taken from Markov chains.
 *
 * Mean: standard deviation over the root of the effective size. Quantile: half the distance between the order
 * statistics at the one-sigma points of Beta(ESS·p + 1, ESS·(1 − p) + 1). Vehtari et al. (2021), section 4.
 *
 * @param chains the draws of one quantity, a row for each chain, of one length of at least 12
 * @param target the mean, or a quantile with its probability
 * @returns the error in the unit of the quantity; 0 for a constant one
 * @throws KlusterlabError `invalid-chains`
 * Oracle: R posterior 1.4.0 mcse_mean, mcse_quantile.
 *
 * @example
 * monteCarloError([new Float64Array(12).fill(3)], 'mean'); // 0
 */
export function monteCarloError(
  chains: readonly Float64Array[],
  target: 'mean' | { readonly quantile: number },
): number {
  const size = effectiveSize(chains, target);
  if (size === null) return 0;
  const sorted = Float64Array.from(chains.flatMap((chain) => Array.from(chain))).sort();
  if (target === 'mean') return Math.sqrt(meanAndVariance(sorted).variance / size);
  const { quantile } = target;
  const [from = 0, to = 1] = ONE_SIGMA.map((probability) =>
    betaQuantile(probability, size * quantile + 1, size * (1 - quantile) + 1),
  );
  const count = sorted.length;
  const low = sorted[Math.max(Math.floor(from * count), 1) - 1] as number;
  const high = sorted[Math.min(Math.ceil(to * count), count) - 1] as number;
  return (high - low) / 2;
}
