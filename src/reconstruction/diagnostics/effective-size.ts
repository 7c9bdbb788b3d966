import { basicEffectiveSize } from './basic-effective-size';
import { quantileOf } from './quantile-of';
import { rankNormalise } from './rank-normalise';
import { isConstant, requireChains } from './require-chains';
import { splitChains } from './split-chains';

/** What the effective number of draws is asked for. */
export type EffectiveSizeTarget = 'bulk' | 'tail' | 'mean' | { readonly quantile: number };

/**
 * How many independent draws the draws of the chains are worth.
 *
 * `bulk`: for the middle of the distribution, on rank-normalised draws; `tail`: the smaller of those for the 5 % and
 * 95 % quantiles; `mean` and `quantile`: for these. Vehtari et al. (2021), section 4.
 *
 * @param chains the draws of one quantity, a row for each chain, of one length of at least 12
 * @param target what for
 * @returns a number above 0, at most S·log₁₀ S for S draws; null if the quantity, or for a quantile the share of draws
 *   below it, is constant
 * @throws KlusterlabError `invalid-chains`
 * Oracle: R posterior 1.4.0 ess_bulk, ess_tail, ess_mean, ess_quantile.
 *
 * @example
 * effectiveSize([new Float64Array(12).fill(3)], 'bulk'); // null
 */
export function effectiveSize(chains: readonly Float64Array[], target: EffectiveSizeTarget): number | null {
  requireChains('effectiveSize', chains);
  if (isConstant(chains)) return null;
  if (target === 'bulk') return basicEffectiveSize(rankNormalise(splitChains(chains)));
  if (target === 'mean') return basicEffectiveSize(splitChains(chains));
  if (target !== 'tail') return sizeForQuantile(chains, target.quantile);
  const tails = [0.05, 0.95].map((quantile) => sizeForQuantile(chains, quantile));
  return tails.reduce((least, size) => (least === null || size === null ? null : Math.min(least, size)), Infinity);
}

function sizeForQuantile(chains: readonly Float64Array[], quantile: number): number | null {
  const at = quantileOf(Float64Array.from(chains.flatMap((chain) => Array.from(chain))).sort(), quantile);
  return basicEffectiveSize(splitChains(chains).map((chain) => chain.map((value) => (value <= at ? 1 : 0))));
}
