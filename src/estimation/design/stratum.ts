/** One stratum of a population and how much of it was drawn, in sampling units: single units, or clusters of them. */
export interface Stratum {
  readonly name: string;
  /** N of the stratum. */
  readonly populationSize: number;
  /** n of the stratum. */
  readonly sampleSize: number;
}
