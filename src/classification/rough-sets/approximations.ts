import { requireKnownKeys } from '../contract';
import type { CodedRow, CodeValue } from '../contract';
import { requireDecisionTable } from './decision-table';
import type { DecisionTableColumns } from './decision-table';
import { indiscernibilityClasses } from './indiscernibility-classes';

/** How far the condition columns can describe the rows of one decision; rows as positions from 0. */
export interface Approximation {
  readonly decision: CodeValue;
  /** Rows that certainly have the decision: every row with their conditions has it. */
  readonly lower: readonly number[];
  /** Rows that possibly have it: some row with their conditions has it. */
  readonly upper: readonly number[];
  /** Upper without lower. */
  readonly boundary: readonly number[];
  /** Rows in lower per row in upper, 0 to 1. */
  readonly accuracy: number;
}

/**
 * Lower and upper approximation of each decision by the condition columns (Pawlak 1982).
 *
 * @param rows coded rows
 * @param columns condition columns and decision column
 * @returns one entry for each decision, in the order of its first row
 * @throws KlusterlabError for an empty table, a missing or repeated column, or an unknown option
 *
 * @example
 * const rows = [{ theory: 'yes', kept: true }, { theory: 'yes', kept: false }, { theory: 'no', kept: false }];
 * approximations(rows, { conditionColumns: ['theory'], decisionColumn: 'kept' })[1].lower; // [2]
 */
export function approximations(rows: readonly CodedRow[], columns: DecisionTableColumns): readonly Approximation[] {
  const where = 'approximations';
  requireKnownKeys(where, columns, { required: ['conditionColumns', 'decisionColumn'] });
  requireDecisionTable(where, rows, columns);
  const classes = indiscernibilityClasses(rows, columns.conditionColumns);
  const decisionOf = (index: number): CodeValue => rows[index]?.[columns.decisionColumn] ?? null;
  return [...new Set(rows.map((_, index) => decisionOf(index)))].map((decision) => {
    const has = (index: number): boolean => decisionOf(index) === decision;
    const lower = classes
      .filter((members) => members.every(has))
      .flat()
      .sort(ascending);
    const upper = classes
      .filter((members) => members.some(has))
      .flat()
      .sort(ascending);
    const boundary = upper.filter((index) => !lower.includes(index));
    return { decision, lower, upper, boundary, accuracy: lower.length / upper.length };
  });
}

/**
 * The share of rows whose decision follows from their conditions: rows in some lower approximation per row.
 *
 * @param rows coded rows
 * @param columns condition columns and decision column
 * @returns 0 to 1; 1 if and only if some rule on the columns fits every row
 * @throws KlusterlabError as {@link approximations}
 *
 * @example
 * const rows = [{ theory: 'yes', kept: true }, { theory: 'yes', kept: false }, { theory: 'no', kept: false }];
 * qualityOfApproximation(rows, { conditionColumns: ['theory'], decisionColumn: 'kept' }).toFixed(3); // '0.333'
 */
export function qualityOfApproximation(rows: readonly CodedRow[], columns: DecisionTableColumns): number {
  const certain = approximations(rows, columns).reduce((sum, { lower }) => sum + lower.length, 0);
  return certain / rows.length;
}

function ascending(a: number, b: number): number {
  return a - b;
}
