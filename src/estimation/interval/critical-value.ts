import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import { KlusterlabError } from '../../errors';
import { requireChoice, requireKeys, requireNumber, requireResult } from '../contract';

/** The distributions that a critical value can come from. */
export const INTERVAL_DISTRIBUTIONS = ['normal', 't'] as const;

/** `normal` (z) or `t` (Student). */
export type IntervalDistribution = (typeof INTERVAL_DISTRIBUTIONS)[number];

/** What a critical value depends on. */
export interface CriticalValueOptions {
  readonly distribution: IntervalDistribution;
  /** Nominal coverage of the two-sided interval, strictly between 0 and 1. */
  readonly confidenceLevel: number;
  /** Above 0; needed for `t`, refused for `normal`. */
  readonly degreesOfFreedom?: number;
}

/**
 * How many standard errors a two-sided symmetric interval extends to each side: the quantile at (1 + level)/2.
 *
 * @param options distribution, confidence level, and for `t` the degrees of freedom
 * @returns the critical value, above 0, no unit; from the @stdlib quantile functions, to about 1e-12 relative
 * @throws KlusterlabError `invalid-choice`, `invalid-number`, `missing-option`, `unknown-option`,
 *   `contradictory-option` for degrees of freedom with `normal`, `overflow` for a level too near 1
 * Oracle: R 4.2.2 qnorm and qt (test/oracles/distributions.R).
 *
 * @example
 * criticalValue({ distribution: 'normal', confidenceLevel: 0.95 }); // 1.9599639845400538
 */
export function criticalValue(options: CriticalValueOptions): number {
  const where = 'criticalValue';
  const required = ['distribution', 'confidenceLevel'];
  requireKeys(where, 'options', options, { required, optional: ['degreesOfFreedom'] });
  const { distribution, confidenceLevel, degreesOfFreedom } = options;
  requireChoice(where, 'distribution', distribution, INTERVAL_DISTRIBUTIONS);
  requireNumber(where, 'confidenceLevel', confidenceLevel, { above: 0, below: 1, unit: '0.95 for 95 %' });
  const probability = (1 + confidenceLevel) / 2;
  if (distribution === 'normal') {
    if (degreesOfFreedom !== undefined) {
      throw new KlusterlabError({
        code: 'contradictory-option',
        where,
        parameter: 'degreesOfFreedom',
        expected: 'none with the normal distribution, which has no such parameter',
        received: degreesOfFreedom,
        hint: 'Choose the distribution t, or leave the degrees of freedom out.',
      });
    }
    return requireResult(where, 'criticalValue', normalQuantile(probability, 0, 1));
  }
  requireNumber(where, 'degreesOfFreedom', degreesOfFreedom, { above: 0 });
  return requireResult(where, 'criticalValue', tQuantile(probability, degreesOfFreedom as number));
}
