/**
 * How many replicates at each end the limits of a central interval and their Monte Carlo errors read, and some more:
 * those up to four standard deviations of a share beyond the limit.
 */
export function tailCount(replicateCount: number, confidenceLevel: number): number {
  const probability = (1 - confidenceLevel) / 2;
  const deviation = Math.sqrt((probability * (1 - probability)) / replicateCount);
  return Math.ceil((replicateCount + 1) * (probability + 4 * deviation)) + 2;
}
