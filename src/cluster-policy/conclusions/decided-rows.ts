import { approximations } from '../../classification';
import type { CodedRow, DecisionTableColumns } from '../../classification';

/** Which failures of one verdict the codes decide. */
export interface DecidedRow {
  readonly verdict: string;
  /** Failures whose codes only this verdict has. */
  readonly decided: readonly string[];
  /** Failures that share their codes with one of another verdict, of this verdict or another. */
  readonly open: readonly string[];
}

/**
 * What some columns decide of the verdicts, and what they leave open, in a form to look at.
 *
 * @param rows what verdictTable gives
 * @param columns condition columns and decision column
 * @returns one row for each verdict
 *
 * @example
 * decidedRows([{ failure: 'ideas', theory: 'no', verdict: 'unsupported' }],
 *   { conditionColumns: ['theory'], decisionColumn: 'verdict' })[0]?.decided; // ['ideas']
 */
export function decidedRows(rows: readonly CodedRow[], columns: DecisionTableColumns): readonly DecidedRow[] {
  const named = (positions: readonly number[]): readonly string[] =>
    positions.map((position) => String(rows[position]?.['failure']));
  return approximations(rows, columns).map(({ decision, lower, boundary }) => ({
    verdict: String(decision),
    decided: named(lower),
    open: named(boundary),
  }));
}
