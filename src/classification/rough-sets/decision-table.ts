import { requireColumns, requireNumber, requireUnique } from '../contract';
import type { CodedRow } from '../contract';

/** Which columns of a coded table are conditions and which is the decision. */
export interface DecisionTableColumns {
  readonly conditionColumns: readonly string[];
  readonly decisionColumn: string;
}

/** Throws unless the table has rows, and its condition and decision columns exist and are all different. */
export function requireDecisionTable(where: string, rows: readonly CodedRow[], columns: DecisionTableColumns): void {
  requireNumber(where, 'rows.length', rows.length, { atLeast: 1, unit: 'rows' });
  requireUnique(where, 'columns', [...columns.conditionColumns, columns.decisionColumn]);
  requireColumns(where, rows, [...columns.conditionColumns, columns.decisionColumn]);
}
