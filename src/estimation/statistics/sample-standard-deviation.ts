import { sum as compensatedSum } from 'simple-statistics';
import { requireResult, requireValues } from '../contract';
import { sampleMean } from './sample-mean';

/**
 * The standard deviation with divisor n − 1: s = √(Σ(y − ȳ)²/(n − 1)).
 *
 * Corrected two-pass algorithm (Chan, Golub and LeVeque 1983): Σd² − (Σd)²/n over d = y − ȳ. The second term takes out
 * the rounding of the mean. simple-statistics 7.12.1 has neither that term nor compensated squares: it gives 1.7321 in
 * place of 1.7078 for 4e15 + {0, 1, 2, 4}, and one digit less than possible on NIST's NumAcc2.
 *
 * @param values at least two finite numbers, all in one unit
 * @returns the standard deviation, at least 0, in the unit of the values; 0 exactly if all are equal
 * @throws KlusterlabError `invalid-value` naming the place, `too-few-values`, `overflow`
 * Oracle: NIST StRD univariate; NumAcc3 and NumAcc4 as far as their decimals survive in float64 (9 and 8 digits).
 *
 * @example
 * sampleStandardDeviation([2, 4, 4, 4, 6]); // 1.4142135623730951
 */
export function sampleStandardDeviation(values: readonly number[]): number {
  const where = 'sampleStandardDeviation';
  requireValues(where, values, 2);
  // The mean of equal values may be rounded to another number than they are.
  if (values.every((value) => value === values[0])) return 0;
  const mean = sampleMean(values);
  const deviations = values.map((value) => value - mean);
  const largest = deviations.reduce((most, deviation) => Math.max(most, Math.abs(deviation)), 0);
  requireResult(where, 'largest deviation', largest);
  // A power of two changes no digit, and keeps the squares away from overflow and underflow.
  const scale = 2 ** Math.max(-1022, Math.floor(Math.log2(largest)));
  const scaled = deviations.map((deviation) => deviation / scale);
  const remainder = compensatedSum(scaled);
  const squares = compensatedSum(scaled.map((deviation) => deviation * deviation));
  const variance = Math.max(0, squares - (remainder * remainder) / values.length) / (values.length - 1);
  return requireResult(where, 'standardDeviation', scale * Math.sqrt(variance));
}
