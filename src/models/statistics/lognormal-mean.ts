import { criticalValue } from '../../estimation';
import type { Bounds, IntervalDistribution } from '../../estimation';
import { requireKeys, requireResult, requireValues } from '../../estimation/contract';
import { requirePositive } from '../contract/read-values';
import { logMoments } from './log-moments';
import { exp, expm1 } from '../../portable-math';

export interface LognormalMeanOptions {
  readonly confidenceLevel: number;
  /** `normal` is Cox's own proposal; `t`, with n − 1 degrees of freedom, covers better in small samples (Olsson 2005). */
  readonly distribution: IntervalDistribution;
}

/** The mean of a lognormal distribution, estimated. */
export interface LognormalMean {
  /** exp(m + s²/2). */
  readonly estimate: number;
  readonly interval: Bounds;
  /** s²/n + s⁴/(2(n − 1)): variance of the logarithm of the estimate. */
  readonly logVariance: number;
  /** exp(s²) − 1: variance of one value over the squared mean. */
  readonly relativeUnitVariance: number;
  readonly degreesOfFreedom: number;
}

/**
 * The mean exp(μ + σ²/2) of a lognormal distribution with Cox's interval: exp(m + s²/2 ± c·√(s²/n + s⁴/(2(n − 1)))),
 * with m and s² mean and variance (n − 1) of the logarithms.
 *
 * Zhou & Gao (1997), Statistics in Medicine 16, 783–790 (Cox's method); Olsson (2005), Journal of Statistics Education
 * 13(1), for t in place of z. For the mean of the distribution, not of a finite population.
 *
 * @param values at least two numbers above 0, any order, one unit of measurement
 * @param options level and distribution
 * @returns estimate and interval in the unit of the values; the estimate is biased upwards, slightly for σ below 1
 * @throws KlusterlabError `invalid-value`, `too-few-values`, `not-positive`, `invalid-number`, `invalid-choice`,
 *   `unknown-option`, `missing-option`, `overflow`
 * Oracle: R 4.2.2, written out in test/oracles/models.R.
 *
 * @example
 * lognormalMean([5, 5, 5], { confidenceLevel: 0.95, distribution: 't' }).estimate; // 5
 */
export function lognormalMean(values: readonly number[], options: LognormalMeanOptions): LognormalMean {
  const where = 'lognormalMean';
  requireValues(where, values, 2);
  requireKeys(where, 'options', options, { required: ['confidenceLevel', 'distribution'] });
  const { confidenceLevel, distribution } = options;
  const sorted = [...values].sort((a, b) => a - b);
  requirePositive(where, sorted);
  const n = sorted.length;
  const { origin, mean, variance } = logMoments(sorted);
  const spread = variance as number;
  const logVariance = spread / n + spread ** 2 / (2 * (n - 1));
  const critical =
    distribution === 't'
      ? criticalValue({ distribution, confidenceLevel, degreesOfFreedom: n - 1 })
      : criticalValue({ distribution, confidenceLevel });
  const at = (shift: number): number => requireResult(where, 'mean', origin * exp(mean + spread / 2 + shift));
  const reach = critical * Math.sqrt(logVariance);
  return {
    estimate: at(0),
    interval: { lower: at(-reach), upper: at(reach) },
    logVariance,
    relativeUnitVariance: requireResult(where, 'relativeUnitVariance', expm1(spread)),
    degreesOfFreedom: n - 1,
  };
}
