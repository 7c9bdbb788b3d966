/**
 * Where a function takes its randomness from: always an argument, never a global.
 *
 * A function that draws copies `algorithm`, `seed` and `stream` into its result, so that a reader can repeat the run.
 */
export interface RandomSource {
  /** The next number, uniform on [0, 1). */
  next(): number;
  /** The name of the algorithm, if the source has one. */
  readonly algorithm?: string;
  /** The seed that the source was made from. */
  readonly seed?: number;
  /** Which of the seed's independent streams this is, from 0. */
  readonly stream?: number;
}
