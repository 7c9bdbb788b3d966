/** A weighted mean at its extreme, and how many units carry the weight Γ there. */
export interface ExtremeWeightedMean {
  readonly mean: number;
  readonly heavyUnits: number;
}

/**
 * The least or the most that Σwy/Σw can be for weights from 1 to Γ: the k smallest or largest values have Γ, the
 * others 1, and the best k from 0 to n is taken.
 *
 * @param sorted finite values upwards, at least one
 * @param gamma at least 1
 * @param extreme which end
 */
export function extremeWeightedMean(
  sorted: readonly number[],
  gamma: number,
  extreme: 'least' | 'most',
): ExtremeWeightedMean {
  const sign = extreme === 'most' ? 1 : -1;
  const count = sorted.length;
  // Deviations from one of the values: what is summed is then as small as the values are alike.
  const origin = sorted[0] as number;
  const from = (rank: number): number => (sorted[extreme === 'most' ? count - 1 - rank : rank] as number) - origin;
  let rest = sorted.reduce((sum, value) => sum + (value - origin), 0);
  let heavy = 0;
  let best = { mean: rest / count, heavyUnits: 0 };
  for (let heavyUnits = 1; heavyUnits < count; heavyUnits += 1) {
    heavy += from(heavyUnits - 1);
    rest -= from(heavyUnits - 1);
    const mean = (rest + gamma * heavy) / (count - heavyUnits + gamma * heavyUnits);
    if (sign * mean > sign * best.mean) best = { mean, heavyUnits };
  }
  return { mean: origin + best.mean, heavyUnits: best.heavyUnits };
}
