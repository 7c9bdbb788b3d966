import { requireResult, requireValues } from '../../estimation/contract';
import { requirePositive } from '../contract/read-values';
import type { CentreEstimate } from '../prediction/centre-estimate';
import { logMoments } from './log-moments';
import { exp } from '../../portable-math';

/**
 * The unbiased estimate of a lognormal mean with the least variance: e^m·g(s²/2), m and s² mean and variance (n − 1) of
 * the logarithms, and the unbiased estimate of its variance, e^(2m)·(g(s²/2)² − g(s²(n − 2)/(n − 1))).
 *
 * g(t) = 1 + (n−1)t/n + (n−1)³t²/(2!·n²(n+1)) + (n−1)⁵t³/(3!·n³(n+1)(n+3)) + …: Finney (1941), Supplement to the Journal
 * of the Royal Statistical Society 7, 155–161; Gilbert (1987), Statistical Methods for Environmental Pollution
 * Monitoring, section 13.1.1.
 *
 * @param values at least two numbers above 0, any order, one unit of measurement
 * @returns centre, variance, n − 1 degrees of freedom
 * @throws KlusterlabError `invalid-value`, `too-few-values`, `not-positive`, `overflow`
 * Oracle: R 4.2.2 besselI, as g(t) = Γ(b)·x^((1−b)/2)·I_(b−1)(2√x), b = (n − 1)/2, x = (n − 1)²t/(2n).
 *
 * @example
 * finneyMean([5, 5, 5]).centre; // 5
 */
export function finneyMean(values: readonly number[]): CentreEstimate {
  const where = 'finneyMean';
  requireValues(where, values, 2);
  const sorted = [...values].sort((a, b) => a - b);
  requirePositive(where, sorted);
  const n = sorted.length;
  const { origin, mean, variance } = logMoments(sorted);
  const spread = variance as number;
  const scale = origin * exp(mean);
  const factor = finneySeries(spread / 2, n);
  const centre = requireResult(where, 'centre', scale * factor);
  // Rounding may leave a difference of equal terms just below 0.
  const relative = Math.max(0, factor ** 2 - finneySeries((spread * (n - 2)) / (n - 1), n));
  return { centre, variance: requireResult(where, 'variance', scale ** 2 * relative), degreesOfFreedom: n - 1 };
}

const MOST_TERMS = 100_000;

/** g(t) for n values, all of whose terms are positive, summed until they no longer count. */
function finneySeries(t: number, n: number): number {
  const x = ((n - 1) ** 2 * t) / (2 * n);
  const b = (n - 1) / 2;
  let term = 1;
  let total = 1;
  for (let k = 0; k < MOST_TERMS && term > total * 1e-17; k += 1) {
    term *= x / ((b + k) * (k + 1));
    total += term;
  }
  return requireResult('finneyMean', 'series', total);
}
