import type { Estimate } from '../estimators/estimate';
import { finitePopulationCorrection } from '../design/finite-population-correction';
import { hypergeometricLimits } from '../../survey/hypergeometric-limits';
import { readIndicators } from './read-indicators';
import { requireDesign, requireKeys, requireNumber } from '../contract';
import type { SimpleRandomSample } from '../design/simple-random-sample';

/** The nominal coverage of an exact interval. */
export interface ExactIntervalOptions {
  /** Strictly between 0 and 1; the coverage is at least this. */
  readonly confidenceLevel: number;
}

/**
 * The share of a finite population that has a property, with its exact interval from a simple random sample.
 *
 * The numbers K of N that two one-sided hypergeometric tests at α/2 do not reject, over N (Buonaccorsi 1987, The American
 * Statistician 41): coverage is at least the level, whatever N, n and the share are. No approximation, no normal distribution.
 *
 * @param indicators whether each sampled unit has the property
 * @param design a simple random sample
 * @param options confidence level
 * @returns the share with limits K/N; the standard error is √((1 − n/N)·p(1 − p)/(n − 1)), null for one unit
 * @throws KlusterlabError `invalid-design`, `invalid-value`, `size-mismatch`, `invalid-number`, `unknown-option`, `missing-option`
 * Oracle: R 4.2.2 phyper.
 *
 * @example
 * exactProportion([true, true, false], simpleRandomSample({ populationSize: 4, sampleSize: 3 }), { confidenceLevel: 0.9 }).interval; // { lower: 0.5, upper: 0.75 }
 */
export function exactProportion(
  indicators: readonly boolean[],
  design: SimpleRandomSample,
  options: ExactIntervalOptions,
): Estimate {
  const where = 'exactProportion';
  requireDesign(where, design);
  requireKeys(where, 'options', options, { required: ['confidenceLevel'] });
  const { confidenceLevel } = options;
  requireNumber(where, 'confidenceLevel', confidenceLevel, { above: 0, below: 1, unit: '0.95 for 95 %' });
  const successes = readIndicators(where, 'indicators', indicators, design).reduce(
    (sum, indicator) => sum + indicator,
    0,
  );
  const { populationSize, sampleSize } = design;
  const share = successes / sampleSize;
  const { lower, upper } = hypergeometricLimits({ successes, sampleSize, populationSize }, confidenceLevel);
  const variance = finitePopulationCorrection(design, 'oneMinusSamplingFraction') * share * (1 - share);
  return {
    statistic: 'proportion',
    estimate: share,
    standardError: sampleSize === 1 ? null : Math.sqrt(variance / (sampleSize - 1)),
    halfWidth: null,
    interval: { lower: lower / populationSize, upper: upper / populationSize },
    confidenceLevel,
    degreesOfFreedom: null,
    sampleSize,
    populationSize,
    method: 'share of the sample; exact hypergeometric interval, two one-sided tests',
    assumptions: [
      'Each set of n of the N units was equally likely to be the sample.',
      'Of every sampled unit it is known, and right, whether it has the property.',
    ],
    source: 'Buonaccorsi (1987), The American Statistician 41, 215–218',
  };
}
