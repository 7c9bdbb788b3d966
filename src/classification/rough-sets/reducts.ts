import { requireChoice, requireKnownKeys, requireNumber } from '../contract';
import type { CodedRow } from '../contract';
import { approximations } from './approximations';
import { minimalSubsets } from './column-subsets';
import { requireDecisionTable } from './decision-table';
import type { DecisionTableColumns } from './decision-table';
import { indiscernibilityClasses } from './indiscernibility-classes';

export interface ReductOptions extends DecisionTableColumns {
  /**
   * What a subset of the columns must keep: `positiveRegion`, which rows are decided (Pawlak 1982);
   * `generalizedDecision`, the set of decisions possible for each row (Skowron and Rauszer 1992);
   * `indiscernibility`, which rows are told apart, whatever their decision.
   */
  readonly preserve: 'positiveRegion' | 'generalizedDecision' | 'indiscernibility';
}

/** The minimal column subsets that discern as well as all columns. */
export interface Reducts {
  /** Each in the order of the condition columns; smaller ones first. */
  readonly reducts: readonly (readonly string[])[];
  /** Columns that are in every reduct. */
  readonly core: readonly string[];
  /** Columns that are in none. */
  readonly redundant: readonly string[];
}

/** Subsets of more columns than this are not enumerated: 2^16 of them take about a second on 100 rows. */
const COLUMN_LIMIT = 16;

/**
 * All reducts of a decision table, by trying every subset of its condition columns in order of size.
 *
 * @param rows coded rows
 * @param options condition columns (at most 16), decision column, and what to preserve
 * @returns the reducts and their core; the empty reduct means that the columns decide nothing or nothing is needed
 * @throws KlusterlabError for an empty table, a missing or repeated column, more than 16 columns, or an unknown option
 *
 * @example
 * const rows = [{ a: 0, b: 0, d: 'n' }, { a: 0, b: 1, d: 'y' }, { a: 1, b: 1, d: 'y' }];
 * reducts(rows, { conditionColumns: ['a', 'b'], decisionColumn: 'd', preserve: 'positiveRegion' }).reducts; // [['b']]
 */
export function reducts(rows: readonly CodedRow[], options: ReductOptions): Reducts {
  const where = 'reducts';
  requireKnownKeys(where, options, { required: ['conditionColumns', 'decisionColumn', 'preserve'] });
  requireDecisionTable(where, rows, options);
  requireChoice(where, 'preserve', options.preserve, ['positiveRegion', 'generalizedDecision', 'indiscernibility']);
  const { conditionColumns, decisionColumn, preserve } = options;
  requireNumber(where, 'conditionColumns.length', conditionColumns.length, { atMost: COLUMN_LIMIT, unit: 'columns' });
  const signature = (columns: readonly string[]): string => {
    if (preserve === 'indiscernibility') return String(indiscernibilityClasses(rows, columns).length);
    const sets = approximations(rows, { conditionColumns: columns, decisionColumn });
    return JSON.stringify(sets.map((set) => (preserve === 'positiveRegion' ? set.lower : set.upper)));
  };
  const whole = signature(conditionColumns);
  const found = minimalSubsets(conditionColumns, conditionColumns.length, (subset) => signature(subset) === whole);
  return {
    reducts: found,
    core: conditionColumns.filter((column) => found.every((reduct) => reduct.includes(column))),
    redundant: conditionColumns.filter((column) => !found.some((reduct) => reduct.includes(column))),
  };
}
