import type { IntervalConvention } from '../estimation';
import type { RandomSource } from '../random';

/** What an estimation model is told besides the data. */
export interface ModelOptions {
  /** Nominal coverage of intervals, strictly between 0 and 1; that of the convention, where there is one. */
  readonly confidenceLevel: number;
  /** t or z, and the finite population correction; needed by models whose interval rests on a standard error. */
  readonly convention?: IntervalConvention;
  /** Needed by models that simulate. */
  readonly random?: RandomSource;
  /** Simulated populations of a model that simulates, at least 39 (so that 95 % limits lie inside them); 4000 if left out. */
  readonly replicates?: number;
}
