import type { IntervalDistribution } from './critical-value';
import type { FinitePopulationCorrectionForm } from '../design/finite-population-correction';

/** The three choices that turn a standard deviation into a half-width; all stated, none has a default. */
export interface IntervalConvention {
  /** Where the critical value comes from; `t` uses n − 1 degrees of freedom. */
  readonly distribution: IntervalDistribution;
  /** The form of the variance factor for a finite population. */
  readonly correction: FinitePopulationCorrectionForm;
  /** The nominal coverage, strictly between 0 and 1. */
  readonly confidenceLevel: number;
}
