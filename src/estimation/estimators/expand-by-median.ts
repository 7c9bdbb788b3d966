import {
  requireDesign,
  requireKeys,
  requireNumber,
  requireResult,
  requireSampleSize,
  requireValues,
} from '../contract';
import type { Expansion } from './expansion';
import { median as medianOf } from '../statistics/median';
import type { SimpleRandomSample } from '../design/simple-random-sample';
import { sum as sumOf } from '../statistics/sum';

/** What the expansion needs of a sample whose values are not at hand. */
export interface SumAndMedian {
  readonly sum: number;
  readonly median: number;
}

/**
 * The population total as the observed sum plus the observed median for each unobserved unit: Σy + (N − n)·median.
 *
 * Assumes that the unobserved units have the observed median as their mean. That is a judgement on how the sample
 * differs from the rest, not a consequence of random sampling: under it the estimate is biased in skewed populations,
 * downwards where large values make the mean exceed the median.
 *
 * @param observed the n values, or their sum and median; one unit of measurement
 * @param design the sample, n of N units
 * @returns the total with its parts, in the unit of the values; `interval` is null
 * @throws KlusterlabError `size-mismatch`, `invalid-value`, `invalid-number`, `invalid-design`, `unknown-option`,
 *   `missing-option`, `overflow`
 *
 * @example
 * expandByMedian({ sum: 60, median: 10 }, simpleRandomSample({ populationSize: 7, sampleSize: 4 })).estimate; // 90
 */
export function expandByMedian(observed: readonly number[] | SumAndMedian, design: SimpleRandomSample): Expansion {
  const where = 'expandByMedian';
  requireDesign(where, design);
  const { sum, median } = readObserved(where, observed, design);
  const { unobservedCount } = design;
  const unobservedTotal = requireResult(where, 'unobservedTotal', unobservedCount * median);
  return {
    statistic: 'total',
    estimate: requireResult(where, 'estimate', sum + unobservedTotal),
    observedTotal: sum,
    unobservedCount,
    perUnobserved: median,
    unobservedTotal,
    interval: null,
    method: 'observed sum + unobserved units × observed median',
    assumptions: [
      'The observed values are right, and each unit of the population is counted once.',
      'The unobserved units have the observed median as their mean.',
    ],
    source: 'Defined here; no design-based theory behind it.',
  };
}

function readObserved(
  where: string,
  observed: readonly number[] | SumAndMedian,
  design: SimpleRandomSample,
): SumAndMedian {
  if (Array.isArray(observed)) {
    requireValues(where, observed, 1);
    requireSampleSize(where, observed as readonly number[], design);
    return { sum: sumOf(observed), median: medianOf(observed) };
  }
  const summary = observed as SumAndMedian;
  requireKeys(where, 'observed', summary, { required: ['sum', 'median'] });
  requireNumber(where, 'observed.sum', summary.sum, {});
  requireNumber(where, 'observed.median', summary.median, {});
  return summary;
}
