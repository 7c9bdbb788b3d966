import type { WeightedUnits } from '../method/resampler';

/** Computes one statistic from the sample and from weighted units of it. */
export interface Evaluator {
  /** The statistic of the sample itself. */
  readonly estimate: number;
  /** The statistic of weighted units, which only the proportions of the weights matter to; NaN where it is undefined. */
  weighted(units: WeightedUnits): number;
  /** The statistic of the sample without one unit, for the jackknife. */
  without(unit: number): number;
  /** Null for statistics whose standard error has no formula. */
  readonly spread: SpreadEvaluator | null;
}

/** Standard errors by formula, for studentised intervals. */
export interface SpreadEvaluator {
  /** The standard error of the estimate from the sample itself. */
  readonly standardError: number;
  /** The standard error that the same formula gives for the units of a replicate, whose statistic is `estimate`. */
  weighted(units: WeightedUnits, estimate: number): number;
}
