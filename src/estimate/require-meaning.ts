import { KlusterlabError } from '../errors';
import type { ReadOptions } from './read-options';
import type { RequestedStatistic } from './requested-statistic';
import type { UnitColumns } from './unit-columns';

/**
 * Throws `negative-values` unless they are said to be meant: amounts below 0 are most often a slip of sign or a code for a
 * missing value; and `invalid-value` for a proportion of anything but zeros and ones.
 */
export function requireMeaning(
  values: readonly number[],
  units: UnitColumns,
  { value, allowNegative }: ReadOptions,
  statistic: RequestedStatistic,
): void {
  const fail = (unit: number, code: string, expected: string, hint: string): never => {
    const where = units.placeOf(unit);
    throw new KlusterlabError({ code, where, parameter: `column ${value}`, expected, received: values[unit], hint });
  };
  if (statistic.kind === 'proportion') {
    const other = values.findIndex((each) => each !== 0 && each !== 1);
    if (other >= 0) fail(other, 'invalid-value', '0 or 1', 'A proportion is the share of ones.');
  }
  const negative = values.findIndex((each) => each < 0);
  if (negative < 0 || allowNegative) return;
  const count = values.filter((each) => each < 0).length;
  const hint = `${count} of ${values.length} values are negative. If they are meant, say so: allowNegative (--allow-negative).`;
  fail(negative, 'negative-values', 'values of at least 0', hint);
}
