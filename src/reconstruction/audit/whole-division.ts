/** The greatest whole number at most numerator/denominator, or below it if the quotient itself is not allowed. */
export function floorOf(numerator: bigint, denominator: bigint, allowsQuotient: boolean): bigint {
  const toZero = numerator / denominator;
  if (toZero * denominator === numerator) return allowsQuotient ? toZero : toZero - 1n;
  return numerator < 0n ? toZero - 1n : toZero;
}

/** The least whole number at least numerator/denominator, or above it if the quotient itself is not allowed. */
export function ceilingOf(numerator: bigint, denominator: bigint, allowsQuotient: boolean): bigint {
  return -floorOf(-numerator, denominator, allowsQuotient);
}
