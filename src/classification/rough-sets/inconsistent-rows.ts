import { requireColumns, requireKnownKeys } from '../contract';
import type { CodedRow, CodeValue } from '../contract';
import { requireDecisionTable } from './decision-table';
import type { DecisionTableColumns } from './decision-table';
import { indiscernibilityClasses } from './indiscernibility-classes';

export interface InconsistentRowsOptions extends DecisionTableColumns {
  /** Column that names a row in the result. */
  readonly idColumn: string;
}

/** Rows with the same conditions and more than one decision. */
export interface InconsistentGroup {
  /** The conditions that they share. */
  readonly conditions: CodedRow;
  /** Their positions, from 0. */
  readonly rows: readonly number[];
  /** The rows of each decision, decisions in the order of their first row. */
  readonly decisions: readonly {
    readonly decision: CodeValue;
    readonly rows: readonly number[];
    readonly ids: readonly CodeValue[];
  }[];
}

/**
 * The rows that no rule on the condition columns can decide, since rows with the same conditions end differently
 * (the boundary region of Pawlak 1982).
 *
 * @param rows coded rows
 * @param options the condition columns, the decision column and the column that names a row
 * @returns one group for each set of conditions with more than one decision; none if some rule on the columns fits
 * @throws KlusterlabError for an empty table, a missing or repeated column, or an unknown option
 *
 * @example
 * const rows = [{ n: 'a', theory: 'yes', kept: true }, { n: 'b', theory: 'yes', kept: false }, { n: 'c', theory: 'no', kept: false }];
 * inconsistentRows(rows, { idColumn: 'n', conditionColumns: ['theory'], decisionColumn: 'kept' }).map((group) => group.rows); // [[0, 1]]
 */
export function inconsistentRows(
  rows: readonly CodedRow[],
  options: InconsistentRowsOptions,
): readonly InconsistentGroup[] {
  const where = 'inconsistentRows';
  requireKnownKeys(where, options, { required: ['idColumn', 'conditionColumns', 'decisionColumn'] });
  requireDecisionTable(where, rows, options);
  requireColumns(where, rows, [options.idColumn]);
  return indiscernibilityClasses(rows, options.conditionColumns).flatMap((members) => {
    const decisions = decisionsOf(rows, members, options);
    const first = rows[members[0] ?? 0] ?? {};
    const conditions = Object.fromEntries(options.conditionColumns.map((column) => [column, first[column] ?? null]));
    return decisions.length > 1 ? [{ conditions, rows: members, decisions }] : [];
  });
}

function decisionsOf(
  rows: readonly CodedRow[],
  members: readonly number[],
  options: InconsistentRowsOptions,
): InconsistentGroup['decisions'] {
  const byDecision = new Map<CodeValue, number[]>();
  for (const index of members) {
    const decision = rows[index]?.[options.decisionColumn] ?? null;
    byDecision.set(decision, [...(byDecision.get(decision) ?? []), index]);
  }
  return [...byDecision].map(([decision, own]) => ({
    decision,
    rows: own,
    ids: own.map((index) => rows[index]?.[options.idColumn] ?? null),
  }));
}
