import type { CodedRow } from '../../classification';
import type { Row } from '../../tables';
import { decideRows } from './decide-rows';
import { ADDITIONALITY_RULES } from './table-10-rules';

/**
 * The appendix with what Table 10 says of each row: the input of the verdicts of 6.1.
 *
 * @param assessment rows of `support-assessment`
 * @param table10 rows with `failure`, `theory`, `addressed` (table10Rows)
 * @returns the rows of the appendix with `additionality`: derived from Table 10's columns, `not-judged` where it has no row
 * @throws KlusterlabError `no-rule` naming the failure and its codes
 *
 * @example
 * verdictRows(table('support-assessment'), table10)[0]?.additionality; // 'yes'
 */
export function verdictRows(assessment: readonly Row[], table10: readonly CodedRow[]): readonly CodedRow[] {
  const additionality = decideRows('verdictRows', table10, ADDITIONALITY_RULES);
  return assessment.map((row) => ({
    ...row,
    additionality: additionality.get(String(row['failure'])) ?? 'not-judged',
  }));
}
