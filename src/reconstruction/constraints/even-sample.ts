import { middlePositions } from './constraints';
import type { SortedLimits } from './constraints';

/**
 * The data set with the smallest spread within feasible limits.
 *
 * For a sum S, least Σx² means that every value is as near to one level τ as its limits let it (the Karush–Kuhn–Tucker
 * conditions of a convex programme, τ the sum's multiplier); limits that run upwards keep the order. Over S, the spread
 * is convex and has slope 2(τ − S/n), so the best S is where the mean of the values is τ, or the end nearest to it.
 *
 * @param cap upper limits beside the summary's own, upwards in k; for parts that may not exceed their values
 */
export function evenSample(limits: SortedLimits, cap?: Float64Array): Float64Array {
  const { sampleSize, sum } = limits;
  const free = levelAt((level) => total(atLevel(limits, level, cap)) - sampleSize * level, limits, -1);
  const target = Math.min(sum.upper, Math.max(sum.lower, total(atLevel(limits, free, cap))));
  const level = levelAt((trial) => total(atLevel(limits, trial, cap)) - target, limits, 1);
  return atLevel(limits, level, cap);
}

function atLevel({ sampleSize, lower, upper, median }: SortedLimits, level: number, cap?: Float64Array): Float64Array {
  const [low, high] = middlePositions(sampleSize);
  return lower.map((from, k) => {
    const atMost = Math.min(upper[k] as number, cap?.[k] ?? Infinity);
    if (median === null || k < low || k > high) return Math.min(atMost, Math.max(from, level));
    return Math.min(atMost, median.upper, Math.max(median.lower, level));
  });
}

/** The root of a monotone function of the level (`sign` 1 if it rises), to the last bits of float64. */
function levelAt(excess: (level: number) => number, { lower, upper }: SortedLimits, sign: 1 | -1): number {
  let from = lower[0] as number;
  let to = upper[upper.length - 1] as number;
  for (let step = 0; step < 200; step += 1) {
    const middle = from + (to - from) / 2;
    if (middle <= from || middle >= to) break;
    if (sign * excess(middle) < 0) from = middle;
    else to = middle;
  }
  return Math.abs(excess(from)) < Math.abs(excess(to)) ? from : to;
}

function total(values: Float64Array): number {
  return values.reduce((all, value) => all + value, 0);
}
