/** Units with weights: `base` for each unit of the sample, and `scale` more for each time that it is among `drawn`. */
export interface WeightedUnits {
  /** Places in the sample, repeats included. */
  readonly drawn: Int32Array;
  readonly base: number;
  readonly scale: number;
}

/** Draws replicates one after another. */
export interface Resampler {
  /** The latest replicate, overwritten by the next; its weights sum to n. */
  readonly replicate: WeightedUnits;
  /**
   * The population that the latest replicate was drawn from, where that is completed at random: its statistic is what
   * the replicate's has to be compared with. Null where it is the sample itself, or copies of it.
   */
  readonly population: WeightedUnits | null;
  /** Draws the next replicate. */
  draw(): void;
  /**
   * Gives a function that draws the next replicate and returns the sum of the numbers at its units, without laying it
   * out; from the same random numbers as `draw`. Null where that would be no faster.
   */
  readonly sumsOf: ((numbers: Float64Array) => () => number) | null;
}
