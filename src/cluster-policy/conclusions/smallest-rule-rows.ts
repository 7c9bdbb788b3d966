import { minimalRuleCovers } from '../../classification';
import type { CodedRow, DecisionTableColumns } from '../../classification';

/** One rule of a smallest set, with the failures that it describes. */
export interface SmallestRuleRow {
  readonly verdict: string;
  readonly rule: string;
  readonly failures: readonly string[];
}

/**
 * One smallest set of minimal rules for each verdict that the columns can decide, in a form to look at.
 *
 * @param rows what verdictTable gives
 * @param columns condition columns and decision column
 * @returns one row for each rule; where several sets are as small, the first
 *
 * @example
 * smallestRuleRows([{ failure: 'a', theory: 'no', verdict: 'x' }, { failure: 'b', theory: 'yes', verdict: 'y' }],
 *   { conditionColumns: ['theory'], decisionColumn: 'verdict' }).length; // 2
 */
export function smallestRuleRows(rows: readonly CodedRow[], columns: DecisionTableColumns): readonly SmallestRuleRow[] {
  const options = { ...columns, approximation: 'lower', maximumCovers: 1 } as const;
  return minimalRuleCovers(rows, options).flatMap(({ decision, covers }) =>
    (covers[0] ?? []).map(({ id, matches }) => ({
      verdict: String(decision),
      rule: id.slice(0, id.indexOf(' → ')),
      failures: matches.map((row) => String(rows[row]?.['failure'])),
    })),
  );
}
