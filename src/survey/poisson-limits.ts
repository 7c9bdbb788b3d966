import type { ClosedRange } from './share';

/**
 * The means λ of a Poisson distribution that two one-sided tests do not reject: P(X ≥ x) > α/2 and P(X ≤ x) > α/2.
 *
 * Same as ½ χ²(α/2; 2x) and ½ χ²(1 − α/2; 2x + 2); lower 0 at x = 0 (Garwood 1936). Solved by bisection on sums of
 * the probabilities themselves: the chi-square quantiles at hand lose digits from counts of about a thousand on.
 */
export function poissonLimits(count: number, confidenceLevel: number): ClosedRange {
  const tail = (1 - confidenceLevel) / 2;
  const excess = -Math.log(tail);
  // Chernoff's bound: above this mean, P(X ≤ x) is below the tail.
  const highest = count + excess + Math.sqrt(excess * excess + 2 * count * excess);
  return {
    lower: count === 0 ? 0 : bisect(0, count, (mean) => poissonTails(count, mean).atLeast > tail),
    upper: count === 0 ? excess : bisect(count, highest, (mean) => poissonTails(count, mean).atMost <= tail),
  };
}

/** The point from which on a condition holds that holds at the right end and not at the left one. */
function bisect(from: number, to: number, holds: (value: number) => boolean): number {
  let left = from;
  let right = to;
  for (;;) {
    const middle = (left + right) / 2;
    if (middle <= left || middle >= right) return right;
    if (holds(middle)) right = middle;
    else left = middle;
  }
}

/** Both tails of a Poisson distribution, each with all its digits however small it is. */
function poissonTails(count: number, mean: number): { readonly atMost: number; readonly atLeast: number } {
  const sums = { below: 0, at: 0, above: 0 };
  const add = (value: number, term: number): void => {
    sums[value < count ? 'below' : value > count ? 'above' : 'at'] += term;
  };
  // Terms relative to the largest need no factorials; those that float64 cannot add any more are left out.
  const mode = Math.floor(mean);
  let term = 1;
  for (let value = mode; value >= 0 && term > 1e-30; value -= 1) {
    add(value, term);
    term *= value / mean;
  }
  term = mean / (mode + 1);
  for (let value = mode + 1; term > 1e-30; value += 1) {
    add(value, term);
    term *= mean / (value + 1);
  }
  const total = sums.below + sums.at + sums.above;
  return { atMost: (sums.below + sums.at) / total, atLeast: (sums.at + sums.above) / total };
}
