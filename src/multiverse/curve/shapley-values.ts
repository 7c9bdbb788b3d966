/**
 * Each player's average increase of a value over all orders of joining; the values add up to that of all players.
 *
 * Shapley (1953), A value for n-person games. Over the 2^p subsets, with weight |S|!(p − |S| − 1)!/p!.
 *
 * @param players p, a small number: the value is asked for 2^p subsets
 * @param valueOf the value of a subset of the players 0 to p − 1; that of none is taken as it is given
 */
export function shapleyValues(players: number, valueOf: (subset: readonly number[]) => number): readonly number[] {
  const everyone = Array.from({ length: players }, (_, player) => player);
  const values = Array.from({ length: 2 ** players }, (_, mask) =>
    valueOf(everyone.filter((player) => (mask >> player) & 1)),
  );
  const weights = everyone.map((size) => 1 / (players * binomial(players - 1, size)));
  return everyone.map((player) =>
    values.reduce((sum, value, mask) => {
      if ((mask >> player) & 1) return sum;
      const size = everyone.filter((other) => (mask >> other) & 1).length;
      return sum + (weights[size] as number) * ((values[mask | (1 << player)] as number) - value);
    }, 0),
  );
}

function binomial(total: number, chosen: number): number {
  let ways = 1;
  for (let step = 1; step <= chosen; step += 1) ways = (ways * (total - step + 1)) / step;
  return ways;
}
