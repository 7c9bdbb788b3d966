import { meanAndVariance } from './mean-and-variance';

/**
 * Effective number of independent draws for the mean: all draws over 1 + 2Σρ, with Geyer's initial monotone sequence
 * for where to stop; Vehtari et al. (2021), equations 10–13, as R posterior's `.ess` has it.
 *
 * Null if the draws are constant. At most S·log₁₀ S for S draws, however antithetic they are.
 */
export function basicEffectiveSize(chains: readonly Float64Array[]): number | null {
  const count = chains.length;
  const size = chains[0]?.length ?? 0;
  const each = chains.map((chain) => meanAndVariance(chain));
  const within = meanAndVariance(each.map(({ variance }) => variance)).mean;
  const between = count > 1 ? meanAndVariance(each.map(({ mean }) => mean)).variance : 0;
  const total = (within * (size - 1)) / size + between;
  if (!(total > 0)) return null;
  const rho = (lag: number): number => {
    const covariances = chains.map((chain, at) => autocovariance(chain, each[at]?.mean ?? 0, lag));
    return 1 - (within - covariances.reduce((all, value) => all + value, 0) / count) / total;
  };
  // Pairs of lags as long as their sum is positive; of the last pair only the first lag counts, once, if it is positive.
  const rhos = [1, rho(1)];
  let last = 0;
  for (let lag = 2; lag < size - 1; lag += 2) {
    const [even, odd] = [rho(lag), rho(lag + 1)];
    last = Math.max(0, even);
    if (!(even + odd > 0) || lag >= size - 5) break;
    rhos.push(even, odd);
  }
  for (let at = 2; at < rhos.length; at += 2) {
    const before = (rhos[at - 2] as number) + (rhos[at - 1] as number);
    if ((rhos[at] as number) + (rhos[at + 1] as number) > before) {
      rhos[at] = before / 2;
      rhos[at + 1] = before / 2;
    }
  }
  const draws = count * size;
  const time = -1 + 2 * rhos.reduce((all, value) => all + value, 0) + last;
  return draws / Math.max(time, 1 / Math.log10(draws));
}

/** Covariance of a chain with itself `lag` draws later, divisor n. */
function autocovariance(chain: Float64Array, mean: number, lag: number): number {
  let total = 0;
  for (let at = lag; at < chain.length; at += 1) {
    total += ((chain[at] as number) - mean) * ((chain[at - lag] as number) - mean);
  }
  return total / chain.length;
}
