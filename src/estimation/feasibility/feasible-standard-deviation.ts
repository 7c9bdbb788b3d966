import { requireResult } from '../contract';
import type { Bounds } from '../interval/bounds';
import { mostEvenSample } from './most-even-sample';
import { mostUnevenSample } from './most-uneven-sample';
import { requireFeasible } from './require-feasible';
import type { SampleConstraints } from './sample-constraints';
import { sumOfSquares, valuesOf } from './value-run';
import type { ValueRun } from './value-run';

/** The range of a standard deviation that is not published, and data sets that attain its ends. */
export interface FeasibleStandardDeviation extends Bounds {
  /** A data set with the given summaries and the smallest standard deviation, in order of size. */
  readonly lowerExample: readonly number[];
  /** One with the largest. */
  readonly upperExample: readonly number[];
  readonly assumptions: readonly string[];
  readonly source: string;
}

/**
 * The exact range of the standard deviation (n − 1) over all data sets of real numbers with the given summaries.
 *
 * Both ends are attained, by the returned examples, and so is every value between: the data sets form a connected set.
 * The smallest has its free values as equal as minimum, median and maximum allow, the largest has all but one of them
 * at an end; the arguments stand at `mostEvenSample` and `mostUnevenSample`. On a grid, such as whole numbers, the
 * range can only be narrower.
 *
 * @param constraints sample size n ≥ 2, sum, minimum, maximum, and the median if it is known; exact, in one unit
 * @returns lower and upper end in that unit, to about 1e-12 relative, with a data set that attains each
 * @throws KlusterlabError `infeasible` with the range that the other constraints leave; `invalid-number`,
 *   `unknown-option`, `missing-option`, `overflow`
 * Oracle: exhaustive enumeration on grids of whole numbers, in the tests.
 *
 * @example
 * feasibleStandardDeviation({ sampleSize: 3, sum: 9, minimum: 1, maximum: 5 }).upper; // 2
 */
export function feasibleStandardDeviation(constraints: SampleConstraints): FeasibleStandardDeviation {
  const where = 'feasibleStandardDeviation';
  requireFeasible(where, constraints);
  const { sampleSize, sum } = constraints;
  const even = mostEvenSample(constraints);
  const uneven = mostUnevenSample(constraints);
  const deviation = (runs: readonly ValueRun[]): number =>
    requireResult(where, 'standardDeviation', Math.sqrt(sumOfSquares(runs, sum / sampleSize) / (sampleSize - 1)));
  return {
    lower: deviation(even),
    upper: deviation(uneven),
    lowerExample: valuesOf(even),
    upperExample: valuesOf(uneven),
    assumptions: [
      'The summaries are exact and describe the same values.',
      'Any real number between minimum and maximum can be a value.',
    ],
    source: 'Convexity of the sum of squares; derived in this library and checked by enumeration.',
  };
}
