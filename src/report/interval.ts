/** A closed interval, lower ≤ upper, both in the same unit. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** True if the two intervals have a point in common, with room for the last bits of float64 arithmetic. */
export function overlaps(first: Interval, second: Interval): boolean {
  return first.lower <= second.upper + slack(first, second) && second.lower <= first.upper + slack(first, second);
}

/** True if the value lies in the interval, with room for the last bits of float64 arithmetic. */
export function contains(interval: Interval, value: number): boolean {
  return overlaps(interval, { lower: value, upper: value });
}

function slack(first: Interval, second: Interval): number {
  const size = Math.max(Math.abs(first.lower), Math.abs(first.upper), Math.abs(second.lower), Math.abs(second.upper));
  return size * 4 * Number.EPSILON;
}
