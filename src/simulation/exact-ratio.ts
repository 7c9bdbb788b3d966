/** Binary digits kept of a ratio: more than the 53 of a float64, so that the last rounding is the only one. */
const KEPT_BITS = 64;

/**
 * The ratio of two whole numbers of any size, rounded once to float64; below 2^−1074 it is 0.
 *
 * @param numerator at least 0
 * @param denominator above 0
 */
export function exactRatio(numerator: bigint, denominator: bigint): number {
  if (numerator === BigInt(0)) return 0;
  const shift = KEPT_BITS + Math.max(0, bitLength(denominator) - bitLength(numerator));
  const scaled = Number((numerator << BigInt(shift)) / denominator);
  // Two halves, since 2^−shift may itself be below what a float64 holds.
  return scaled * 2 ** -Math.floor(shift / 2) * 2 ** -Math.ceil(shift / 2);
}

function bitLength(value: bigint): number {
  return value.toString(16).length * 4;
}
