import type { ClosedRange } from './share';

/** The smallest range that holds all the ranges of a list with at least one. */
export function hull(ranges: readonly ClosedRange[]): ClosedRange {
  return {
    lower: ranges.reduce((lowest, { lower }) => Math.min(lowest, lower), Infinity),
    upper: ranges.reduce((highest, { upper }) => Math.max(highest, upper), -Infinity),
  };
}

/** What all the ranges of a list with at least one have in common, or null. */
export function intersection(ranges: readonly ClosedRange[]): ClosedRange | null {
  const lower = ranges.reduce((highest, range) => Math.max(highest, range.lower), -Infinity);
  const upper = ranges.reduce((lowest, range) => Math.min(lowest, range.upper), Infinity);
  return lower <= upper ? { lower, upper } : null;
}

/** A computed range whose ends are equal in theory and may come out reversed by the last bit of float64. */
export function ordered(lower: number, upper: number): ClosedRange {
  return { lower: Math.min(lower, upper), upper };
}
