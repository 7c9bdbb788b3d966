import type { CodedRow } from '../../classification';
import type { FigureValue } from '../../report';
import type { Row } from '../../tables';
import { decideRows } from './decide-rows';
import {
  ADDITIONALITY_RULES,
  TABLE_10_ADDRESSED_RULES,
  TABLE_10_REMARK_RULES,
  TABLE_10_THEORY_RULES,
} from './table-10-rules';

/**
 * The cells of Table 10: theory and practice from the appendix, additionality from the table's own two columns.
 *
 * The last column is judged by what the table itself prints, so that a difference in theory does not hide whether the
 * rule holds; what the appendix's theory would give instead is a question for the audit.
 *
 * @param assessment rows of `support-assessment`
 * @param table10 what table10Rows gives
 * @returns ledger id to value, with the remarks on inputs, commercialisation and boundary crossing
 * @throws KlusterlabError `no-rule` naming the failure and its codes
 *
 * @example
 * table10Values(table('support-assessment'), table10)['t10.interaction.theory']; // 'strong': the table prints medium
 */
export function table10Values(
  assessment: readonly Row[],
  table10: readonly CodedRow[],
): Readonly<Record<string, FigureValue>> {
  const where = 'table10Values';
  const theory = decideRows(where, assessment, TABLE_10_THEORY_RULES);
  const addressed = decideRows(where, assessment, TABLE_10_ADDRESSED_RULES);
  const additionality = decideRows(where, table10, ADDITIONALITY_RULES);
  const { condition, rank, focus } = TABLE_10_REMARK_RULES;
  const cells = table10.flatMap(({ failure }): [string, FigureValue][] => {
    const id = String(failure);
    return [
      [`t10.${id}.theory`, theory.get(id) ?? ''],
      [`t10.${id}.addressed`, addressed.get(id) ?? ''],
      [`t10.${id}.additionality`, additionality.get(id) ?? ''],
    ];
  });
  return {
    't10.failures': table10.length,
    ...Object.fromEntries(cells),
    't10.inputs.condition': decideRows(where, assessment, condition).get('inputs') ?? '',
    't10.commercialisation.rank': decideRows(where, assessment, rank).get('commercialisation') ?? '',
    't10.boundary-crossing.focus': decideRows(where, assessment, focus).get('boundary-crossing') ?? '',
  };
}
