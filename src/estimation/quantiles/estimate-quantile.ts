import type { Bounds } from '../interval/bounds';
import { criticalValueOf } from '../interval/critical-value-of';
import { degreesOfFreedom as degreesOf } from '../design/degrees-of-freedom';
import { describeDesign } from '../design/describe-design';
import { describeIntervalMethod } from '../interval/describe-interval-method';
import { designWeights } from '../design/design-weights';
import type { Estimate } from '../estimators/estimate';
import type { IntervalConvention } from '../interval/interval-convention';
import { KlusterlabError } from '../../errors';
import { linearisedMean } from '../estimators/linearised-mean';
import { PROPORTION_LIMITS, proportionLimits } from '../proportions/proportion-limits';
import type { ProportionLimits } from '../proportions/proportion-limits';
import { QUANTILE_RULES } from './quantile-rule';
import type { QuantileRule } from './quantile-rule';
import { requireChoice, requireKeys, requireNumber, requireSampleDesign, requireUnitValues } from '../contract';
import { requireConvention } from '../interval/require-convention';
import type { SampleDesign } from '../design/sample-design';
import { sortedWeights } from './sorted-weights';
import { standardErrorOf } from '../variance/standard-error';
import { unitCount } from '../design/unit-count';
import { weightedQuantile } from './weighted-quantile';

/** How a quantile and its interval are made; all stated. */
export interface QuantileEstimateOptions {
  /** Which value it is where the weights leave it open. */
  readonly rule: QuantileRule;
  /** How the limits of the share at or below the estimate are made. */
  readonly limits: ProportionLimits;
  readonly convention: IntervalConvention;
}

/**
 * Estimates a quantile of the population, with Woodruff's interval.
 *
 * The share of the population at or below the estimated quantile gets an interval [a, b]; the limits are the sample's a- and
 * b-quantiles: Woodruff (1952), Journal of the American Statistical Association 47; Särndal, Swensson and Wretman
 * (1992), section 5.11. The standard error is the width over twice the critical value.
 *
 * Assumes that the share is near normal over samples. In a simple random sample `exactQuantile` needs no such thing.
 *
 * @param values one for each observed unit
 * @param probability p, strictly between 0 and 1; 0.5 for the median
 * @param design the sample; calibrated weights above 0
 * @param options rule, limits and convention, all stated
 * @returns the quantile, in the unit of the values
 * @throws KlusterlabError `limit-outside-sample` where a limit of the share leaves [0, 1], `negative-weight`,
 *   `not-identified`, `too-few-values`, and as `estimateMean`
 * Oracle: R survey 4.1.1 svyquantile, interval.type mean, xlogit (`logit`), asin (`arcsine`), beta.
 *
 * @example
 * estimateQuantile([3, 1, 2, 9, 7], 0.5, simpleRandomSample({ populationSize: 9, sampleSize: 5 }), { rule: 'math', limits: 'logit',
 *   convention: { distribution: 'normal', correction: 'oneMinusSamplingFraction', confidenceLevel: 0.9 } }).estimate; // 3
 */
export function estimateQuantile(
  values: readonly number[],
  probability: number,
  design: SampleDesign,
  options: QuantileEstimateOptions,
): Estimate {
  const where = 'estimateQuantile';
  requireSampleDesign(where, design);
  requireNumber(where, 'probability', probability, { above: 0, below: 1, unit: '0.5 for the median' });
  requireKeys(where, 'options', options, { required: ['rule', 'limits', 'convention'] });
  const { rule, limits, convention } = options;
  requireChoice(where, 'rule', rule, QUANTILE_RULES);
  requireChoice(where, 'limits', limits, PROPORTION_LIMITS);
  requireConvention(where, convention);
  requireUnitValues(where, 'values', values, design);
  const weights = designWeights(design);
  requirePositive(where, weights);
  const sorted = sortedWeights(values, weights);
  const estimate = weightedQuantile(sorted, probability, rule);
  const degreesOfFreedom = degreesOf(design);
  const shares = shareLimits(where, values, estimate, design, options);
  const interval = {
    lower: weightedQuantile(sorted, shares.lower, rule),
    upper: weightedQuantile(sorted, shares.upper, rule),
  };
  const words = describeDesign(design);
  return {
    statistic: 'quantile',
    estimate,
    standardError: (interval.upper - interval.lower) / (2 * criticalValueOf(where, convention, degreesOfFreedom)),
    halfWidth: null,
    interval,
    confidenceLevel: convention.confidenceLevel,
    degreesOfFreedom,
    sampleSize: design.sampleSize,
    populationSize: design.populationSize,
    method:
      `${probability}-quantile by the rule ${rule}, ${words.name}; Woodruff's interval, ${limits} limits, ` +
      describeIntervalMethod(convention, degreesOfFreedom),
    assumptions: [
      ...words.assumptions,
      'Every sampled unit has a value, and the value is right.',
      'Over all samples the share at or below the quantile is close to normally distributed.',
    ],
    source: 'Woodruff (1952), Journal of the American Statistical Association 47, 635–646',
  };
}

/** Limits of the share of the population at or below the estimated quantile. */
function shareLimits(
  where: string,
  values: readonly number[],
  estimate: number,
  design: SampleDesign,
  { limits, convention }: QuantileEstimateOptions,
): Bounds {
  const mean = linearisedMean(
    where,
    values.map((value) => (value <= estimate ? 1 : 0)),
    design,
  );
  const share = {
    share: mean.estimate,
    standardError: standardErrorOf(where, mean.linearised, design, convention.correction),
    degreesOfFreedom: degreesOf(design),
    unitCount: unitCount(design),
  };
  const { lower, upper } = proportionLimits(where, share, limits, convention);
  if (lower >= 0 && upper <= 1) return { lower, upper };
  throw new KlusterlabError({
    code: 'limit-outside-sample',
    where,
    parameter: 'limits',
    expected: 'limits of the share at or below the quantile that lie within [0, 1]',
    received: { lower, upper },
    hint: 'The sample does not reach so far: take the limits beta or logit, a lower confidence level, or exactQuantile.',
  });
}

function requirePositive(where: string, weights: Float64Array): void {
  const index = weights.findIndex((weight) => !(weight > 0));
  if (index < 0) return;
  throw new KlusterlabError({
    code: 'negative-weight',
    where,
    parameter: `weights[${index}]`,
    expected: 'weights above 0',
    received: weights[index],
    hint: 'The sample is far from the known totals; a quantile has no meaning with such weights.',
  });
}
