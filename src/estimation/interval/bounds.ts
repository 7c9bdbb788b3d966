/** Two ends in the same unit, lower ≤ upper; both belong to the range. */
export interface Bounds {
  readonly lower: number;
  readonly upper: number;
}
