import { clopperPearsonLimits } from './beta-limits';
import { checkCountOptions, readCount } from './count-interval';
import type { CountData, CountIntervalOptions } from './count-interval';

/** An interval for the ratio of two rates; what division by zero leaves open is said in words. */
export interface RateRatioInterval {
  readonly method: 'exact';
  readonly confidenceLevel: number;
  readonly estimate: number | 'unbounded' | 'undefined';
  readonly lower: number;
  readonly upper: number | 'unbounded';
  readonly assumptions: readonly string[];
  readonly source: string;
}

/**
 * An interval for the ratio of two rates of events, first to second.
 *
 * Given the sum of both counts the first is binomial; Clopper and Pearson's limits π for its share become the ratio
 * π/(1 − π) · t₂/t₁ (Przyborowski and Wilenski 1940). Assumptions as for countInterval, and independent counts.
 *
 * @param first count and exposure, as for countInterval.
 * @param second the same; the unit of exposure must be the first's.
 * @param options method and confidence level.
 * @returns the ratio without unit; `unbounded` where the second count allows a rate of 0, `undefined` for 0 to 0.
 * @throws KlusterlabError on bad keys or values.
 * Oracle: R 4.2.2 poisson.test(c(x1, x2), c(t1, t2)).
 * @example
 * rateRatioInterval({ count: 11, exposure: 800 }, { count: 23, exposure: 3010 }, { method: 'exact', confidenceLevel: 0.95 }).upper
 * // 3.8426
 */
export function rateRatioInterval(
  first: CountData,
  second: CountData,
  options: CountIntervalOptions,
): RateRatioInterval {
  const one = readCount(first, 'rateRatioInterval', 'first');
  const two = readCount(second, 'rateRatioInterval', 'second');
  checkCountOptions('rateRatioInterval', options);
  const total = one.count + two.count;
  const share = total === 0 ? { lower: 0, upper: 1 } : clopperPearsonLimits(one.count, total, options.confidenceLevel);
  const ratio = (odds: number): number => (odds * two.exposure) / one.exposure;
  return {
    method: options.method,
    confidenceLevel: options.confidenceLevel,
    estimate: estimateOf(one.count, two.count, ratio),
    lower: ratio(share.lower / (1 - share.lower)),
    upper: share.upper === 1 ? 'unbounded' : ratio(share.upper / (1 - share.upper)),
    assumptions: ['both counts come independently and at one rate each (Poisson)'],
    source: 'Przyborowski and Wilenski 1940; Clopper and Pearson 1934',
  };
}

function estimateOf(one: number, two: number, ratio: (odds: number) => number): RateRatioInterval['estimate'] {
  if (two > 0) return ratio(one / two);
  return one > 0 ? 'unbounded' : 'undefined';
}
