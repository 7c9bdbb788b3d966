import { meanAndVariance } from './mean-and-variance';
import { rankNormalise } from './rank-normalise';
import { isConstant, requireChains } from './require-chains';
import { splitChains } from './split-chains';

/**
 * R-hat: how much wider the draws of all chains are than those of one; 1 if the chains agree, above 1.01 a warning.
 *
 * The larger of split R-hat on rank-normalised draws (location) and on their rank-normalised distances from the median
 * (scale): Vehtari, Gelman, Simpson, Carpenter and Bürkner (2021), Bayesian Analysis 16(2), section 3.
 *
 * @param chains the draws of one quantity, a row for each chain, of one length of at least 12
 * @returns R-hat; null if the quantity is constant, or constant within every half chain
 * @throws KlusterlabError `invalid-chains`
 * Oracle: R posterior 1.4.0 rhat.
 *
 * @example
 * rHat([new Float64Array(12).fill(3)]); // null
 */
export function rHat(chains: readonly Float64Array[]): number | null {
  requireChains('rHat', chains);
  if (isConstant(chains)) return null;
  const halves = splitChains(chains);
  const sorted = Float64Array.from(chains.flatMap((chain) => Array.from(chain))).sort();
  const middle = sorted.length / 2;
  const median = ((sorted[Math.ceil(middle) - 1] as number) + (sorted[Math.floor(middle)] as number)) / 2;
  const folded = halves.map((half) => half.map((value) => Math.abs(value - median)));
  const both = [basicRHat(rankNormalise(halves)), isConstant(folded) ? 1 : basicRHat(rankNormalise(folded))];
  const worst = Math.max(...both);
  return Number.isFinite(worst) ? worst : null;
}

function basicRHat(chains: readonly Float64Array[]): number {
  const size = chains[0]?.length ?? 0;
  const each = chains.map((chain) => meanAndVariance(chain));
  const between = size * meanAndVariance(each.map(({ mean }) => mean)).variance;
  const within = meanAndVariance(each.map(({ variance }) => variance)).mean;
  return Math.sqrt((between / within + size - 1) / size);
}
