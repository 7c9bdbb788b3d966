/** A centre of n values with what is known of its precision. */
export interface CentreEstimate {
  /** In the unit of the values. */
  readonly centre: number;
  /** Estimated variance of the centre over samples of n from a population without end; null where none is known. */
  readonly variance: number | null;
  /** Of that variance, for a t interval. */
  readonly degreesOfFreedom: number;
}
