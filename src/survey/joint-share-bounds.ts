import { checkList } from './checks';
import { ordered } from './hull';
import { shareBounds } from './share';
import type { ClosedRange, Share } from './share';

/** What the shares of single events say about the events together. */
export interface JointShareBounds {
  /** The share in which all events occur. */
  readonly all: ClosedRange;
  /** The share in which at least one event occurs. */
  readonly any: ClosedRange;
  /** What `all` would be if the events were independent, which margins cannot show. */
  readonly allIfIndependent: ClosedRange;
  /** What `any` would be if the events were independent. */
  readonly anyIfIndependent: ClosedRange;
}

/**
 * Fréchet–Hoeffding bounds: what the shares of k events of the same respondents allow for the events together.
 *
 * All: max(0, Σpᵢ − (k − 1)) to min pᵢ; any: max pᵢ to min(1, Σpᵢ). Each bound is attained by some joint table, so
 * nothing narrower follows from the margins (Fréchet 1935; Rüschendorf 1981). With margins that are ranges, the
 * bounds are over all margins in the ranges. No assumption but that the shares have the same base.
 *
 * @param shares one share or range for each event, in [0, 1], all of the same base.
 * @returns bounds as shares of that base.
 * @throws KlusterlabError on an empty list or a bad share.
 * Oracle: linear programming over the joint table (scipy.optimize.linprog).
 * @example
 * jointShareBounds([0.64, 0.65]).all
 * // { "lower": 0.29, "upper": 0.64 }
 */
export function jointShareBounds(shares: readonly Share[]): JointShareBounds {
  checkList('jointShareBounds', 'shares', shares);
  const margins = shares.map((share, index) => shareBounds(share, 'jointShareBounds', `shares[${index}]`));
  const lowers = margins.map(({ lower }) => lower);
  const uppers = margins.map(({ upper }) => upper);
  return {
    all: ordered(Math.max(0, 1 - sumOf(lowers.map((share) => 1 - share))), Math.min(...uppers)),
    any: { lower: Math.max(...lowers), upper: Math.min(1, sumOf(uppers)) },
    allIfIndependent: { lower: productOf(lowers), upper: productOf(uppers) },
    anyIfIndependent: {
      lower: 1 - productOf(lowers.map((share) => 1 - share)),
      upper: 1 - productOf(uppers.map((share) => 1 - share)),
    },
  };
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function productOf(values: readonly number[]): number {
  return values.reduce((product, value) => product * value, 1);
}
