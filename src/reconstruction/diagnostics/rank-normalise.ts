import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';

/**
 * Replaces all draws by normal scores of their ranks, ties sharing their mean rank.
 *
 * z = Φ⁻¹((r − 3/8) / (S + 1/4)), r the rank among all S draws: Vehtari et al. (2021), equation 14, with Blom's 3/8.
 */
export function rankNormalise(chains: readonly Float64Array[]): readonly Float64Array[] {
  const all = Float64Array.from(chains.flatMap((chain) => Array.from(chain)));
  const order = Uint32Array.from(all.keys()).sort((a, b) => (all[a] as number) - (all[b] as number));
  const scores = new Float64Array(all.length);
  for (let from = 0; from < order.length;) {
    let to = from + 1;
    while (to < order.length && all[order[to] as number] === all[order[from] as number]) to += 1;
    const rank = (from + 1 + to) / 2;
    const score = normalQuantile((rank - 3 / 8) / (all.length + 1 / 4), 0, 1);
    for (let at = from; at < to; at += 1) scores[order[at] as number] = score;
    from = to;
  }
  let start = 0;
  return chains.map((chain) => scores.subarray(start, (start += chain.length)));
}
