import type { CentredEstimate, EstimatedStatistic } from './estimate';
import { criticalValueOf } from '../interval/critical-value-of';
import { degreesOfFreedom as degreesOf } from '../design/degrees-of-freedom';
import { describeDesign } from '../design/describe-design';
import { describeIntervalMethod } from '../interval/describe-interval-method';
import type { IntervalConvention } from '../interval/interval-convention';
import { intervalFromHalfWidth } from '../interval/interval-from-half-width';
import { requireResult } from '../contract';
import type { SampleDesign } from '../design/sample-design';
import { standardErrorOf } from '../variance/standard-error';

/** A statistic with its linearised variable: what every design needs to give it a standard error. */
export interface LinearisedStatistic {
  readonly statistic: EstimatedStatistic;
  readonly estimate: number;
  /** For each observed unit, the change of the statistic for a unit more of weight. */
  readonly linearised: Float64Array;
  /** Those of the design, unless the statistic rests on a part of it. */
  readonly degreesOfFreedom?: number;
  readonly method: string;
  readonly source: string;
}

/** The estimate of a statistic under any design: variance by linearisation, interval to both sides alike. */
export function linearEstimate(
  where: string,
  statistic: LinearisedStatistic,
  design: SampleDesign,
  convention: IntervalConvention,
): CentredEstimate {
  const degreesOfFreedom = statistic.degreesOfFreedom ?? degreesOf(design);
  const estimate = requireResult(where, 'estimate', statistic.estimate);
  const standardError = standardErrorOf(where, statistic.linearised, design, convention.correction);
  const critical = standardError === 0 ? 0 : criticalValueOf(where, convention, degreesOfFreedom);
  const halfWidth = requireResult(where, 'halfWidth', critical * standardError);
  const words = describeDesign(design);
  return {
    statistic: statistic.statistic,
    estimate,
    standardError,
    halfWidth,
    interval: intervalFromHalfWidth(estimate, halfWidth),
    confidenceLevel: convention.confidenceLevel,
    degreesOfFreedom,
    sampleSize: design.sampleSize,
    populationSize: design.populationSize,
    method: `${statistic.method}, ${words.name}; ${describeIntervalMethod(convention, degreesOfFreedom)}`,
    assumptions: [
      ...words.assumptions,
      'Every sampled unit has a value, and the value is right.',
      'Over all samples the estimate is close to normally distributed.',
    ],
    source: statistic.source,
  };
}
