import { degreesOfFreedom as degreesOf } from '../design/degrees-of-freedom';
import { describeDesign } from '../design/describe-design';
import { describeIntervalMethod } from '../interval/describe-interval-method';
import type { Estimate } from '../estimators/estimate';
import type { IntervalConvention } from '../interval/interval-convention';
import { linearisedMean } from '../estimators/linearised-mean';
import { PROPORTION_LIMITS, proportionLimits } from './proportion-limits';
import type { ProportionLimits } from './proportion-limits';
import { readIndicators } from './read-indicators';
import { requireChoice, requireKeys, requireSampleDesign } from '../contract';
import { requireConvention } from '../interval/require-convention';
import type { SampleDesign } from '../design/sample-design';
import { standardErrorOf } from '../variance/standard-error';
import { unitCount } from '../design/unit-count';

/** How the interval of a share is made. */
export interface ProportionEstimateOptions {
  /** `mean` (symmetric), `logit`, `arcsine`, `beta` (Korn and Graubard) or `wilson`. */
  readonly limits: ProportionLimits;
  readonly convention: IntervalConvention;
}

/**
 * Estimates the share of the population that has a property, under any design.
 *
 * The mean of indicators, p = Σwd/Σw; limits from its standard error by the named way: Korn and Graubard (1998), Confidence
 * intervals for proportions with small expected number of positive counts, Survey Methodology 24, and see
 * `proportionLimits`. For an exact interval of a simple random sample take `exactProportion`.
 *
 * @param indicators whether each observed unit has the property
 * @param design the sample
 * @param options limits and convention, all stated
 * @returns the share, from 0 to 1, with limits within [0, 1]; R's `mean` limits may lie outside
 * @throws KlusterlabError `not-identified` if all or none have it and the limits are not `beta` or `wilson`, and as
 *   `estimateMean`
 * Oracle: R survey 4.1.1 svyciprop (its `xlogit` is `logit` here, `asin` is `arcsine`).
 *
 * @example
 * estimateProportion([true, false, false, true], simpleRandomSample({ populationSize: 9, sampleSize: 4 }), { limits: 'beta',
 *   convention: { distribution: 't', correction: 'oneMinusSamplingFraction', confidenceLevel: 0.95 } }).estimate; // 0.5
 */
export function estimateProportion(
  indicators: readonly boolean[],
  design: SampleDesign,
  options: ProportionEstimateOptions,
): Estimate {
  const where = 'estimateProportion';
  requireSampleDesign(where, design);
  requireKeys(where, 'options', options, { required: ['limits', 'convention'] });
  const { limits, convention } = options;
  requireChoice(where, 'limits', limits, PROPORTION_LIMITS);
  requireConvention(where, convention);
  const mean = linearisedMean(where, readIndicators(where, 'indicators', indicators, design), design);
  const standardError = standardErrorOf(where, mean.linearised, design, convention.correction);
  const degreesOfFreedom = degreesOf(design);
  const share = Math.min(1, Math.max(0, mean.estimate));
  const estimated = { share, standardError, degreesOfFreedom, unitCount: unitCount(design) };
  const { lower, upper } = isCensus(design, convention)
    ? { lower: share, upper: share }
    : proportionLimits(where, estimated, limits, convention);
  const words = describeDesign(design);
  return {
    statistic: 'proportion',
    estimate: share,
    standardError,
    halfWidth: null,
    interval: { lower: Math.max(0, lower), upper: Math.min(1, upper) },
    confidenceLevel: convention.confidenceLevel,
    degreesOfFreedom,
    sampleSize: design.sampleSize,
    populationSize: design.populationSize,
    method: `weighted share, ${words.name}; ${limits} limits, ${describeIntervalMethod(convention, degreesOfFreedom)}`,
    assumptions: [...words.assumptions, 'Of every sampled unit it is known, and right, whether it has the property.'],
    source: 'Korn and Graubard (1998), Survey Methodology 24, 193–201',
  };
}

/** A share of 0 or 1 has no estimated spread; in a census that is the truth. */
function isCensus(design: SampleDesign, { correction }: IntervalConvention): boolean {
  return design.sampleSize === design.populationSize && correction !== 'none';
}
