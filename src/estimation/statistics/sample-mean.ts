import { requireResult, requireValues } from '../contract';
import { sum } from './sum';

/**
 * The arithmetic mean ȳ = Σy/n, from a compensated sum.
 *
 * @param values at least one finite number, all in one unit
 * @returns the mean, in the unit of the values
 * @throws KlusterlabError `invalid-value` naming the place, `too-few-values`, `overflow` if the sum leaves float64
 * Oracle: NIST StRD univariate, all nine data sets to 15 digits.
 *
 * @example
 * sampleMean([1, 2, 6]); // 3
 */
export function sampleMean(values: readonly number[]): number {
  requireValues('sampleMean', values, 1);
  return requireResult('sampleMean', 'mean', sum(values) / values.length);
}
