import { KlusterlabError } from '../../errors';
import type { IntervalLimits } from './interval-limits';
import { quantileSlope } from './quantile-slope';
import { isExtremeProbability, replicateQuantile } from './replicate-quantile';
import { standardNormal, standardNormalQuantile } from './standard-normal';
import { exp } from '../../portable-math';

const NORMAL_DENSITY_AT_0 = 1 / Math.sqrt(2 * Math.PI);

/**
 * The BCa interval (Efron 1987) from replicates in order of size.
 *
 * With z₀ = Φ⁻¹(share of replicates below the estimate) the limits are the quantiles at
 * Φ(z₀ + (z₀ + z)/(1 − a(z₀ + z))), z the normal quantiles of the level.
 * Replicates that equal the estimate count half: for a median they can be a third of all.
 * Oracle: R boot 1.3-28.1, `boot.ci(type = "bca")`, which counts only those strictly below.
 *
 * @throws KlusterlabError `not-identified` if all replicates lie to one side of the estimate, or the level asks for more
 *   than the acceleration allows
 */
export function bcaLimits(
  where: string,
  sorted: Float64Array,
  estimate: number,
  acceleration: number,
  confidenceLevel: number,
): IntervalLimits {
  const shareBelow = (countBelow(sorted, estimate, false) + countBelow(sorted, estimate, true)) / (2 * sorted.length);
  if (!(shareBelow > 0 && shareBelow < 1)) {
    throw new KlusterlabError({
      code: 'not-identified',
      where,
      parameter: 'interval',
      expected: 'replicates on both sides of the estimate, for the bias correction of bca',
      received: `a share of ${shareBelow} below it`,
      hint: 'Take the percentile interval, and ask why the statistic is one-sided.',
    });
  }
  const bias = standardNormalQuantile(shareBelow);
  const limit = (
    probability: number,
  ): { readonly value: number; readonly error: number; readonly isExtreme: boolean } => {
    const moved = bias + standardNormalQuantile(probability);
    const denominator = 1 - acceleration * moved;
    if (!(denominator > 0)) throw tooSteep(where, acceleration, confidenceLevel);
    const normal = bias + moved / denominator;
    const adjusted = standardNormal(normal);
    // How the share moves with the share below the estimate, which the same replicates estimate.
    const density = (z: number): number => NORMAL_DENSITY_AT_0 * exp((-z * z) / 2);
    const feedback = (density(normal) * (1 + 1 / (denominator * denominator))) / density(bias);
    const variance =
      adjusted * (1 - adjusted) -
      2 * feedback * (Math.min(adjusted, shareBelow) - adjusted * shareBelow) +
      feedback * feedback * shareBelow * (1 - shareBelow);
    return {
      value: replicateQuantile(sorted, adjusted),
      error: quantileSlope(sorted, adjusted) * Math.sqrt(Math.max(0, variance) / sorted.length),
      isExtreme: isExtremeProbability(sorted, adjusted),
    };
  };
  const lower = limit((1 - confidenceLevel) / 2);
  const upper = limit((1 + confidenceLevel) / 2);
  return {
    lower: lower.value,
    upper: upper.value,
    lowerError: lower.error,
    upperError: upper.error,
    isExtreme: lower.isExtreme || upper.isExtreme,
  };
}

/** How many replicates in order of size are below the bound, or at most equal to it. */
function countBelow(sorted: Float64Array, bound: number, orEqual: boolean): number {
  let start = 0;
  let end = sorted.length;
  while (start < end) {
    const middle = (start + end) >>> 1;
    const replicate = sorted[middle] as number;
    if (replicate < bound || (orEqual && replicate === bound)) start = middle + 1;
    else end = middle;
  }
  return start;
}

function tooSteep(where: string, acceleration: number, confidenceLevel: number): KlusterlabError {
  return new KlusterlabError({
    code: 'not-identified',
    where,
    parameter: 'confidenceLevel',
    expected: `a level that bca can reach with the acceleration ${acceleration.toPrecision(3)}`,
    received: confidenceLevel,
    hint: 'The values are too skewed for it: take a lower level or the studentised interval.',
  });
}
