import type { WeightedUnits } from '../method/resampler';

/** Computes one statistic from the sample and from weighted units of it. */
export interface Evaluator {
  /** The statistic of the sample itself. */
  readonly estimate: number;
  /** The statistic of weighted units, which only the proportions of the weights matter to; NaN where it is undefined. */
  weighted(units: WeightedUnits): number;
  /** Null for statistics that are no linear function of the drawn units. */
  readonly linear: LinearEvaluator | null;
  /** The statistic of the sample without one unit, for the jackknife. */
  without(unit: number): number;
  /** Null for statistics whose standard error has no formula. */
  readonly spread: SpreadEvaluator | null;
}

/** A statistic that depends on the drawn units through the sum of a number of each. */
export interface LinearEvaluator {
  /** The number of each unit. */
  readonly numbers: Float64Array;
  /** The statistic of weighted units from the sum of their numbers: what `weighted` gives, but for rounding. */
  fromSum(sum: number, units: WeightedUnits): number;
}

/** Standard errors by formula, for studentised intervals. */
export interface SpreadEvaluator {
  /** The standard error of the estimate from the sample itself. */
  readonly standardError: number;
  /** The standard error that the same formula gives for the units of a replicate, whose statistic is `estimate`. */
  weighted(units: WeightedUnits, estimate: number): number;
}
