import type { Estimate } from '../estimators/estimate';
import { designWeights } from '../design/design-weights';
import { orderStatisticRanks } from './order-statistic-ranks';
import { QUANTILE_RULES } from './quantile-rule';
import type { QuantileRule } from './quantile-rule';
import { requireChoice, requireDesign, requireKeys, requireNumber, requireUnitValues } from '../contract';
import type { SimpleRandomSample } from '../design/simple-random-sample';
import { sortedWeights } from './sorted-weights';
import { weightedQuantile } from './weighted-quantile';

/** How a quantile and its exact interval are made; all stated. */
export interface ExactQuantileOptions {
  /** Which value the estimate is where the sample leaves it open; the interval does not depend on it. */
  readonly rule: QuantileRule;
  /** Strictly between 0 and 1; the coverage is at least this. */
  readonly confidenceLevel: number;
}

/**
 * A quantile of a finite population with its exact interval between two order statistics of a simple random sample.
 *
 * The interval's coverage comes from the hypergeometric distribution alone: no assumption on the values, none on
 * normality; see `orderStatisticRanks`. It has no standard error.
 *
 * @param values one for each sampled unit
 * @param probability p, strictly between 0 and 1; 0.5 for the median
 * @param design a simple random sample
 * @param options rule and confidence level
 * @returns the quantile, in the unit of the values; `method` names the ranks and the exact coverage
 * @throws KlusterlabError `sample-too-small`, `invalid-choice`, and as `orderStatisticRanks`
 *
 * @example
 * exactQuantile([8, 1, 3, 9, 4, 7], 0.5, simpleRandomSample({ populationSize: 7, sampleSize: 6 }), { rule: 'math', confidenceLevel: 0.9 }).interval; // { lower: 4, upper: 7 }
 */
export function exactQuantile(
  values: readonly number[],
  probability: number,
  design: SimpleRandomSample,
  options: ExactQuantileOptions,
): Estimate {
  const where = 'exactQuantile';
  requireDesign(where, design);
  requireKeys(where, 'options', options, { required: ['rule', 'confidenceLevel'] });
  const { rule, confidenceLevel } = options;
  requireChoice(where, 'rule', rule, QUANTILE_RULES);
  requireNumber(where, 'probability', probability, { above: 0, below: 1, unit: '0.5 for the median' });
  requireUnitValues(where, 'values', values, design);
  const { lowerRank, upperRank, coverage } = orderStatisticRanks(design, probability, { confidenceLevel });
  const sorted = sortedWeights(values, designWeights(design));
  return {
    statistic: 'quantile',
    estimate: weightedQuantile(sorted, probability, rule),
    standardError: null,
    halfWidth: null,
    interval: { lower: sorted.values[lowerRank - 1] as number, upper: sorted.values[upperRank - 1] as number },
    confidenceLevel,
    degreesOfFreedom: null,
    sampleSize: design.sampleSize,
    populationSize: design.populationSize,
    method:
      `${probability}-quantile by the rule ${rule}; exact interval from the ${lowerRank}. to the ${upperRank}. of ` +
      `${design.sampleSize} values in order, coverage ${(coverage * 100).toFixed(2)} %`,
    assumptions: [
      'Each set of n of the N units was equally likely to be the sample.',
      'Every sampled unit has a value, and the value is right.',
    ],
    source: 'Sedransk and Meyer (1978), Journal of the Royal Statistical Society B 40, 239–252',
  };
}
