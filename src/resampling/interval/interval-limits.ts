/** Two limits and what their Monte Carlo error is: the standard deviation over other seeds, for as many replicates. */
export interface IntervalLimits {
  readonly lower: number;
  readonly upper: number;
  readonly lowerError: number;
  readonly upperError: number;
  /** True if a limit is the smallest or the largest replicate, for want of more of them. */
  readonly isExtreme: boolean;
}
