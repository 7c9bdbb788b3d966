import { requireDesign, requireNumber, requireResult } from '../contract';
import type { Expansion } from './expansion';
import type { SimpleRandomSample } from '../design/simple-random-sample';

/**
 * The population total as the observed sum plus the observed mean for each unobserved unit; the same as N·ȳ.
 *
 * Cochran (1977), Sampling Techniques, 3rd ed., section 2.4. Unbiased under simple random sampling.
 *
 * @param observedSum sum over the n sampled units
 * @param design the sample, n of N units
 * @returns the total with its parts, in the unit of the sum; `interval` is null, as a sum alone gives none
 * @throws KlusterlabError `invalid-design`, `invalid-number`, `overflow`
 *
 * @example
 * expandByMean(60, simpleRandomSample({ populationSize: 7, sampleSize: 4 })).estimate; // 105
 */
export function expandByMean(observedSum: number, design: SimpleRandomSample): Expansion {
  const where = 'expandByMean';
  requireDesign(where, design);
  requireNumber(where, 'observedSum', observedSum, {});
  const { populationSize, sampleSize, unobservedCount } = design;
  // Multiplied before it is divided, so that whole numbers are rounded once.
  const times = (units: number): number => (observedSum * units) / sampleSize;
  return {
    statistic: 'total',
    estimate: requireResult(where, 'estimate', times(populationSize)),
    observedTotal: observedSum,
    unobservedCount,
    perUnobserved: observedSum / sampleSize,
    unobservedTotal: requireResult(where, 'unobservedTotal', times(unobservedCount)),
    interval: null,
    method: 'observed sum + unobserved units × observed mean',
    assumptions: [
      'The observed values are right, and each unit of the population is counted once.',
      'Each set of n of the N units was equally likely to be the sample.',
    ],
    source: 'Cochran (1977), Sampling Techniques, 3rd ed., section 2.4',
  };
}
