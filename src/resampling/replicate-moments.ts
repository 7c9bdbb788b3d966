/** Moments of replicates about an estimate. */
export interface ReplicateMoments {
  /** Mean of the replicates − estimate. */
  readonly bias: number;
  /** Standard deviation with divisor R − 1; exactly 0 if all replicates are equal. */
  readonly standardError: number;
  /** The standard deviation of `standardError` over seeds. */
  readonly standardErrorError: number;
}

/**
 * Mean and standard deviation of R replicates, and the Monte Carlo error of the latter:
 * se·CV/(2√R), CV that of the squared deviations (Beaumont and Patak 2012, section 3.3, for the variance; half of its
 * relative error is the standard deviation's).
 */
export function replicateMoments(replicates: Float64Array, estimate: number): ReplicateMoments {
  const count = replicates.length;
  const first = (replicates[0] as number) - estimate;
  let sum = 0;
  let largest = 0;
  let areEqual = true;
  for (let index = 0; index < count; index += 1) {
    const deviation = (replicates[index] as number) - estimate;
    if (deviation !== first) areEqual = false;
    largest = Math.max(largest, Math.abs(deviation));
    sum += deviation;
  }
  if (areEqual) return { bias: first, standardError: 0, standardErrorError: 0 };
  const bias = sum / count;
  // In units of the largest deviation, since fourth powers of sums of money leave float64.
  let squares = 0;
  let fourths = 0;
  for (let index = 0; index < count; index += 1) {
    const square = (((replicates[index] as number) - estimate - bias) / largest) ** 2;
    squares += square;
    fourths += square * square;
  }
  const variance = squares / count;
  const variation = Math.sqrt(Math.max(0, fourths / count - variance * variance)) / variance;
  const standardError = largest * Math.sqrt(squares / (count - 1));
  return { bias, standardError, standardErrorError: (standardError * variation) / (2 * Math.sqrt(count)) };
}
