import { KlusterlabError } from '../errors';
import {
  boundedMeanInterval,
  estimateDomainMean,
  estimateDomainTotal,
  estimateMean,
  estimateProportion,
  estimateQuantile,
  estimateRatio,
  estimateTotal,
  exactProportion,
  exactQuantile,
} from '../estimation';
import type { Bounds, Estimate, IntervalConvention, ProportionLimits, QuantileRule, SampleDesign } from '../estimation';
import type { SimpleRandomSample } from '../estimation';
import type { IntervalName } from './interval-name';
import type { RequestedStatistic } from './requested-statistic';

/** What an estimate by the design is made from; the interval is one that the statistic has (`chooseInterval`). */
export interface DesignEstimateInput {
  readonly values: readonly number[];
  /** For a ratio. */
  readonly denominators?: readonly number[];
  /** For a part of the population. */
  readonly inDomain?: readonly boolean[];
  readonly design: SampleDesign;
  readonly statistic: RequestedStatistic;
  readonly interval: IntervalName;
  readonly quantileRule: QuantileRule;
  readonly support?: Bounds;
  readonly confidenceLevel: number;
}

/**
 * The design-based estimate with its interval, all corrected by 1 − n/N.
 *
 * @throws KlusterlabError `missing-option` for an interval that needs the support, `unsupported-statistic` for a quantile, ratio
 *   or proportion of a part, and what the estimators throw
 */
export function designEstimate(input: DesignEstimateInput): Estimate {
  const { values, design, statistic, interval, confidenceLevel, inDomain } = input;
  const distribution = interval === 'normal' ? 'normal' : 't';
  const convention = { distribution, correction: 'oneMinusSamplingFraction', confidenceLevel } as const;
  if (inDomain !== undefined) return domainEstimate(input, inDomain, convention);
  switch (statistic.kind) {
    case 'mean':
    case 'total':
      if (interval === 'hoeffding-serfling' || interval === 'empirical-bernstein-serfling')
        return boundedEstimate(input);
      return (statistic.kind === 'mean' ? estimateMean : estimateTotal)(values, design, convention);
    case 'ratio':
      return estimateRatio(values, input.denominators ?? [], design, convention);
    case 'proportion':
      if (interval === 'exact') return exactProportion(yes(values), design as SimpleRandomSample, { confidenceLevel });
      return estimateProportion(yes(values), design, { limits: limitsOf(interval), convention });
    case 'quantile': {
      const { probability } = statistic;
      const rule = input.quantileRule;
      if (interval === 'exact') {
        return exactQuantile(values, probability, design as SimpleRandomSample, { rule, confidenceLevel });
      }
      return estimateQuantile(values, probability, design, { rule, limits: limitsOf(interval), convention });
    }
  }
}

/** `t`, `normal` and `woodruff` are limits symmetric about the share; the others are called as in `src/estimation`. */
function limitsOf(interval: IntervalName): ProportionLimits {
  return interval === 't' || interval === 'normal' || interval === 'woodruff' ? 'mean' : (interval as ProportionLimits);
}

function yes(values: readonly number[]): readonly boolean[] {
  return values.map((value) => value === 1);
}

function domainEstimate(
  { values, design, statistic }: DesignEstimateInput,
  inDomain: readonly boolean[],
  convention: IntervalConvention,
): Estimate {
  if (statistic.kind === 'mean') return estimateDomainMean(values, inDomain, design, convention);
  if (statistic.kind === 'total') return estimateDomainTotal(values, inDomain, design, convention);
  throw new KlusterlabError({
    code: 'unsupported-statistic',
    where: 'estimate',
    parameter: 'statistic',
    expected: 'mean or total for a domain',
    received: statistic.kind,
  });
}

function boundedEstimate({
  values,
  design,
  statistic,
  interval,
  support,
  confidenceLevel,
}: DesignEstimateInput): Estimate {
  if (support === undefined) {
    throw new KlusterlabError({
      code: 'missing-option',
      where: 'estimate',
      parameter: 'support',
      expected: 'the range in which any value of the population lies',
      received: undefined,
      hint: 'State it (--range LOWER,UPPER): the interval holds for all populations within it.',
    });
  }
  const method = interval === 'hoeffding-serfling' ? 'hoeffdingSerfling' : 'empiricalBernsteinSerfling';
  const simple = design as SimpleRandomSample;
  const mean = boundedMeanInterval(values, simple, { support, method, confidenceLevel });
  if (statistic.kind === 'mean') return mean;
  const times = (amount: number): number => simple.populationSize * amount;
  return {
    ...mean,
    statistic: 'total',
    estimate: times(mean.estimate),
    interval: { lower: times(mean.interval.lower), upper: times(mean.interval.upper) },
    method: `population size × ${mean.method}`,
  };
}
