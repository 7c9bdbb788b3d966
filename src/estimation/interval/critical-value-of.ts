import { KlusterlabError } from '../../errors';
import { criticalValue } from './critical-value';
import type { IntervalConvention } from './interval-convention';

/**
 * The critical value of a convention for a variance with some degrees of freedom.
 *
 * @throws KlusterlabError `too-few-values` for `t` without degrees of freedom, and what `criticalValue` throws
 */
export function criticalValueOf(where: string, convention: IntervalConvention, degreesOfFreedom: number): number {
  const { distribution, confidenceLevel } = convention;
  if (distribution === 'normal') return criticalValue({ distribution, confidenceLevel });
  if (degreesOfFreedom >= 1) return criticalValue({ distribution, confidenceLevel, degreesOfFreedom });
  throw new KlusterlabError({
    code: 'too-few-values',
    where,
    parameter: 'degreesOfFreedom',
    expected: 'at least 1 degree of freedom for a t interval: more sampling units than strata',
    received: degreesOfFreedom,
  });
}
