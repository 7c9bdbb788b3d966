import type { Evaluator } from './evaluator';

/** By how much of the sum of weights rounding may miss the probability. */
const TOLERANCE = 1e-12;

/** The quantile at a probability, from values in order of size; see `BootstrapStatistic` for the rule. */
export function evaluateQuantile(sorted: readonly number[], probability: number): Evaluator {
  const sampleSize = sorted.length;
  const values = Float64Array.from(sorted);
  // How often each unit is drawn; all 0 between two calls.
  const counts = new Int32Array(sampleSize);

  const ofCounts = (base: number, scale: number, weightSum: number): number => {
    const target = probability * weightSum;
    const tolerance = TOLERANCE * weightSum;
    let reached = 0;
    // The value at which the weights reach the target, once they do so exactly.
    let lower = 0;
    let isMidpoint = false;
    for (let place = 0; place < sampleSize; place += 1) {
      const weight = base + scale * (counts[place] as number);
      if (weight <= 0) continue;
      const value = values[place] as number;
      if (isMidpoint) return (lower + value) / 2;
      reached += weight;
      if (reached > target + tolerance) return value;
      lower = value;
      isMidpoint = reached >= target - tolerance;
    }
    // Only a probability within the tolerance of 1 comes here.
    return lower;
  };

  return {
    estimate: ofCounts(1, 0, sampleSize),
    weighted({ drawn, base, scale }) {
      const count = drawn.length;
      for (let index = 0; index < count; index += 1) {
        const place = drawn[index] as number;
        counts[place] = (counts[place] as number) + 1;
      }
      const quantile = ofCounts(base, scale, base * sampleSize + scale * count);
      for (let index = 0; index < count; index += 1) counts[drawn[index] as number] = 0;
      return quantile;
    },
    linear: null,
    without(unit) {
      counts[unit] = 1;
      const quantile = ofCounts(1, -1, sampleSize - 1);
      counts[unit] = 0;
      return quantile;
    },
    spread: null,
  };
}
