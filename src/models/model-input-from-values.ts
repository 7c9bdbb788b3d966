import { median, sampleStandardDeviation, sum } from '../estimation';
import type { Bounds, SimpleRandomSample } from '../estimation';
import { requireDesign, requireSampleSize, requireValues } from '../estimation/contract';
import type { ModelInput } from './model-input';

/**
 * The input of a model where the values are known: summary and values say the same.
 *
 * @param values the n values, any order, one unit of measurement
 * @param design the sample, n of N units
 * @param support where any value of the population can lie at all, or null without such a statement
 * @returns design, summary, values in order of size, and support; the standard deviation of one value is null
 * @throws KlusterlabError `invalid-design`, `invalid-value`, `too-few-values`, `size-mismatch`, `overflow`
 *
 * @example
 * modelInputFromValues([3, 1, 8], simpleRandomSample({ populationSize: 7, sampleSize: 3 }), null).summary.median; // 3
 */
export function modelInputFromValues(
  values: readonly number[] | Float64Array,
  design: SimpleRandomSample,
  support: Bounds | null,
): ModelInput {
  const where = 'modelInputFromValues';
  requireDesign(where, design);
  const copy: unknown = values instanceof Float64Array ? Array.from(values) : values;
  requireValues(where, copy, 1);
  const sorted = [...(copy as readonly number[])].sort((a, b) => a - b);
  requireSampleSize(where, sorted, design);
  return {
    design,
    summary: {
      sum: sum(sorted),
      standardDeviation: sorted.length === 1 ? null : sampleStandardDeviation(sorted),
      minimum: sorted[0] as number,
      maximum: sorted[sorted.length - 1] as number,
      median: median(sorted),
    },
    values: sorted,
    support,
  };
}
