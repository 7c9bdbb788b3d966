/** Two ends and the value taken as most plausible between them, lower ≤ central ≤ upper, all in the same unit. */
export interface CentralBounds {
  readonly lower: number;
  readonly central: number;
  readonly upper: number;
}
