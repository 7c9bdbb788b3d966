import type { Numeral } from './numerals-in-line';

/** A ledger row's id with the numbers that it accounts for. */
export interface RowNumbers {
  readonly id: string;
  readonly numbers: readonly number[];
}

const MOST_GROUPS_OF_A_NUMBER = 4;
/** Fractions in words stand for rounded figures: "two thirds" for 66.7 percent. */
const FRACTION_TOLERANCE = 2e-3;
const SAME_NUMBER = 1e-9;

/**
 * The rows that account for a numeral: one that has its value or, for a run of three-digit groups, one for each number
 * that the run can be cut into ("12 500 300" in two columns may be 12 500 and 300). Undefined if there are none.
 */
export function coverNumeral(numeral: Numeral, rows: readonly RowNumbers[]): readonly string[] | undefined {
  if (numeral.groups.length > 0) return coverGroups(numeral.groups, rows);
  const row = rowWith(numeral.values, rows);
  return row === undefined ? undefined : [row];
}

function coverGroups(groups: readonly string[], rows: readonly RowNumbers[]): readonly string[] | undefined {
  if (groups.length === 0) return [];
  for (let taken = Math.min(MOST_GROUPS_OF_A_NUMBER, groups.length); taken > 0; taken -= 1) {
    const row = rowWith([Number(groups.slice(0, taken).join(''))], rows);
    const others = row === undefined ? undefined : coverGroups(groups.slice(taken), rows);
    if (row !== undefined && others !== undefined) return [row, ...others];
  }
  return undefined;
}

function rowWith(values: readonly number[], rows: readonly RowNumbers[]): string | undefined {
  const same = (value: number, number: number): boolean => {
    const tolerance = Number.isInteger(value) ? 0 : Math.abs(value) * FRACTION_TOLERANCE;
    return Math.abs(value - number) <= Math.max(SAME_NUMBER, tolerance);
  };
  return rows.find(({ numbers }) => values.some((value) => numbers.some((number) => same(value, number))))?.id;
}
