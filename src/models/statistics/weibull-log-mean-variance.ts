import { digamma } from './digamma';

/** −Γ′(1). */
const EULER = 0.5772156649015329;
const INVERSE_INFORMATION = 6 / Math.PI ** 2;

/**
 * n times the large-sample variance of ln(λ·Γ(1 + 1/k)), the logarithm of a Weibull distribution's estimated mean: the
 * inverse information of (ln λ, k), from Johnson, Kotz & Balakrishnan (1994), vol. 1, section 21.4, by the delta method.
 *
 * Oracle: R 4.2.2, the information integrated numerically.
 */
export function weibullLogMeanVariance(shape: number): number {
  const varianceLogScale = (1 + INVERSE_INFORMATION * (1 - EULER) ** 2) / shape ** 2;
  const varianceShape = INVERSE_INFORMATION * shape ** 2;
  const covariance = INVERSE_INFORMATION * (1 - EULER);
  const slope = -digamma(1 + 1 / shape) / shape ** 2;
  return varianceLogScale + 2 * covariance * slope + varianceShape * slope ** 2;
}
