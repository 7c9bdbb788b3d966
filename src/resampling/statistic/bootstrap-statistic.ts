/** The quantile that divides the weighted sample at `probability`; see `BootstrapStatistic`. */
export interface QuantileStatistic {
  readonly kind: 'quantile';
  /** Strictly between 0 and 1. */
  readonly probability: number;
}

/** The total of the values over the total of another variable. */
export interface RatioStatistic {
  readonly kind: 'ratio';
  /** The other variable of the same units, in the order of the values. */
  readonly denominators: readonly number[];
}

/**
 * A user's statistic. With one parameter it is given the values that a replicate draws, repeats included, and cannot be
 * used with `rao-wu-yue-beaumont`, whose weights are not whole. With two it is given the sample's values, always in the
 * same order, and their weights, which sum to the population size.
 * By `booth` it is also called for each pseudo-population: prefer weights to values where N is large.
 */
export type OwnStatistic = (values: readonly number[], weights: readonly number[]) => number;

/**
 * What is estimated from each replicate.
 *
 * - `mean`: Σwy/Σw, and `total`: N times that.
 * - `median` and `quantile`: the value at which the weights of the values in order of size reach p·Σw; if they reach
 *   it exactly, the midpoint of that value and the next. Without weights R's type 2, the rule `school` of R's survey;
 *   for the median of whole weights the usual one.
 * - `ratio`: Σwy/Σwx.
 */
export type BootstrapStatistic = 'mean' | 'total' | 'median' | QuantileStatistic | RatioStatistic | OwnStatistic;

/** The statistic in a few words, for a result. */
export function statisticName(statistic: BootstrapStatistic): string {
  if (typeof statistic === 'string') return statistic;
  if (typeof statistic === 'function') return statistic.name === '' ? 'own statistic' : statistic.name;
  return statistic.kind === 'quantile' ? `quantile ${statistic.probability}` : 'ratio';
}
