import type { Evaluator } from './evaluator';

/** By how much of the sum of weights rounding may miss the probability. */
const TOLERANCE = 1e-12;

/** The quantile at a probability, from values in order of size; see `BootstrapStatistic` for the rule. */
export function evaluateQuantile(sorted: readonly number[], probability: number): Evaluator {
  const sampleSize = sorted.length;
  const values = Float64Array.from(sorted);
  // How often each unit is drawn; all 0 between two calls.
  const counts = new Int32Array(sampleSize);

  /** The quantile where a unit weighs `base + scale·count`; sets the counts back to 0. */
  const takeQuantile = (base: number, scale: number, weightSum: number): number => {
    // Above 0, which values of no weight do not reach.
    const low = Math.max((probability - TOLERANCE) * weightSum, Number.MIN_VALUE);
    const high = (probability + TOLERANCE) * weightSum;
    let reached = 0;
    // The first value at which the weights reach the probability, and the first at which they exceed it: two different
    // ones only if they reach it exactly. Counted, since branches that chance decides cost most of the time.
    let reaching = 0;
    let exceeding = 0;
    for (let place = 0; place < sampleSize; place += 1) {
      reached += base + scale * (counts[place] as number);
      counts[place] = 0;
      reaching += reached < low ? 1 : 0;
      exceeding += reached <= high ? 1 : 0;
    }
    const value = values[reaching] as number;
    // Only a probability within the tolerance of 1 is never exceeded.
    return reaching === exceeding || exceeding === sampleSize ? value : (value + (values[exceeding] as number)) / 2;
  };

  return {
    estimate: takeQuantile(1, 0, sampleSize),
    weighted({ drawn, base, scale }) {
      for (let index = 0; index < drawn.length; index += 1) {
        const place = drawn[index] as number;
        counts[place] = (counts[place] as number) + 1;
      }
      return takeQuantile(base, scale, base * sampleSize + scale * drawn.length);
    },
    linear: null,
    without(unit) {
      counts[unit] = 1;
      return takeQuantile(1, -1, sampleSize - 1);
    },
    spread: null,
  };
}
