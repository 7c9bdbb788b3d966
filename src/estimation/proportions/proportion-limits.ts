import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import type { Bounds } from '../interval/bounds';
import { criticalValueOf } from '../interval/critical-value-of';
import type { IntervalConvention } from '../interval/interval-convention';
import { KlusterlabError } from '../../errors';
import { wilsonLimits } from '../../survey/wilson-limits';

/** How limits for a share follow from its standard error. */
export const PROPORTION_LIMITS = ['mean', 'logit', 'arcsine', 'beta', 'wilson'] as const;

/** One of them; see `proportionLimits`. */
export type ProportionLimits = (typeof PROPORTION_LIMITS)[number];

/** A share p with what is known of its precision. */
export interface EstimatedShare {
  /** p, from 0 to 1. */
  readonly share: number;
  readonly standardError: number;
  readonly degreesOfFreedom: number;
  /** Units observed, which the effective sample size is compared with. */
  readonly unitCount: number;
}

/** What a share may be off by from sums in float64. */
const ROUNDING = 1e-12;

/**
 * Limits for a share; outside [0, 1] only by `mean`.
 *
 * With c the critical value, v = SE² and effective sample size e = p(1 − p)/v:
 * - `mean`: p ± c·SE.
 * - `logit`: logit p ± c·SE/(p(1 − p)), transformed back. R's `xlogit`.
 * - `arcsine`: asin √p ± c·SE/(2√(p(1 − p))), transformed back.
 * - `beta`: Clopper–Pearson limits at e, times (t(n − 1)/t(df))² under `t`: Korn and Graubard (1998).
 * - `wilson`: score limits at e with c as deviate (Kott and Carr 1997).
 *
 * At p = 0 or 1 no spread is estimated: `beta` and `wilson` then take the units observed as effective sample size, the
 * others have no limits.
 *
 * @throws KlusterlabError `not-identified` at p = 0 or 1 for `mean`, `logit`, `arcsine`; `too-few-values`
 * Oracle: R survey 4.1.1 svyciprop for all but `wilson`, which that version lacks.
 */
export function proportionLimits(
  where: string,
  { share: given, standardError, degreesOfFreedom, unitCount }: EstimatedShare,
  limits: ProportionLimits,
  convention: IntervalConvention,
): Bounds {
  // Weights add up to 1 but for their last bits.
  const share = given < ROUNDING ? 0 : given > 1 - ROUNDING ? 1 : given;
  const inside = share > 0 && share < 1;
  if (standardError === 0 && inside) return { lower: share, upper: share };
  if (!inside && limits !== 'beta' && limits !== 'wilson') throw noSpread(where, limits, share);
  const critical = criticalValueOf(where, convention, degreesOfFreedom);
  const spread = share * (1 - share);
  const effectiveSize = inside ? spread / (standardError * standardError) : unitCount;
  switch (limits) {
    case 'mean':
      return { lower: share - critical * standardError, upper: share + critical * standardError };
    case 'logit': {
      const centre = Math.log(share / (1 - share));
      const reach = (critical * standardError) / spread;
      return { lower: logistic(centre - reach), upper: logistic(centre + reach) };
    }
    case 'arcsine': {
      const centre = Math.asin(Math.sqrt(share));
      const reach = (critical * standardError) / (2 * Math.sqrt(spread));
      const share2 = (angle: number): number => Math.sin(Math.min(Math.PI / 2, Math.max(0, angle))) ** 2;
      return { lower: share2(centre - reach), upper: share2(centre + reach) };
    }
    case 'wilson':
      return wilsonLimits(share, effectiveSize, critical);
    case 'beta': {
      const asDrawnSimply = criticalValueOf(where, convention, unitCount - 1);
      const size = effectiveSize * (asDrawnSimply / critical) ** 2;
      return betaLimits(share, size, (1 - convention.confidenceLevel) / 2);
    }
  }
}

function betaLimits(share: number, size: number, tail: number): Bounds {
  const yes = size * share;
  const no = size * (1 - share);
  return {
    lower: yes === 0 ? 0 : betaQuantile(tail, yes, no + 1),
    upper: no === 0 ? 1 : betaQuantile(1 - tail, yes + 1, no),
  };
}

function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

function noSpread(where: string, limits: string, share: number): KlusterlabError {
  return new KlusterlabError({
    code: 'not-identified',
    where,
    parameter: 'share',
    expected: `a share between 0 and 1 for limits by ${limits}`,
    received: share,
    hint: 'All sampled units are alike: take the limits wilson or beta, or exactProportion.',
  });
}
