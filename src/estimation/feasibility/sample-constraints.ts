/** Published summaries of a sample whose values are not at hand. */
export interface SampleConstraints {
  /** n ≥ 2. */
  readonly sampleSize: number;
  /** Σy. */
  readonly sum: number;
  /** The smallest value; some value equals it. */
  readonly minimum: number;
  /** The largest value; some value equals it. */
  readonly maximum: number;
  /** The middle value, for an even n the midpoint of the two middle ones; leave it out if it is not known. */
  readonly median?: number;
}
