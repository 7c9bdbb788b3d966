/** The least number R of replicates for which the (R + 1)·(1 − level)/2-th of them exists. */
export function leastReplicates(confidenceLevel: number): number {
  // The tolerance takes out the rounding of 1 − level: 39 for 0.95.
  return Math.max(2, Math.ceil(2 / (1 - confidenceLevel) - 1 - 1e-9 / (1 - confidenceLevel)));
}
