import { sum as compensatedSum } from 'simple-statistics';
import { requireResult, requireValues } from '../contract';

/**
 * The sum of the values, with compensated summation.
 *
 * Kahan–Babuška (Neumaier 1974), from simple-statistics: whole numbers of kronor stay exact up to 2^53, and for other
 * values the error does not grow with their number.
 *
 * @param values finite numbers in one unit; an empty array sums to 0
 * @returns the sum, in the unit of the values
 * @throws KlusterlabError `invalid-value` naming the place, `overflow`
 * Oracle: NIST StRD univariate means (test/oracles/nist-univariate.json).
 *
 * @example
 * sum([0.1, 0.2, 0.3]); // 0.6
 */
export function sum(values: readonly number[]): number {
  requireValues('sum', values, 0);
  return requireResult('sum', 'sum', compensatedSum(values));
}
