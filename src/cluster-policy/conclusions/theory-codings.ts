import { pairedCodings } from '../../classification';
import type { CodedRow, PairedCodings } from '../../classification';
import type { Row } from '../../tables';
import { decideRows } from './decide-rows';
import { TABLE_10_THEORY_RULES } from './table-10-rules';

/**
 * The report's two codings of support in theory: Table 10, and the appendix in Table 10's words.
 *
 * @param assessment rows of `support-assessment`
 * @param table10 what table10Rows gives
 * @returns the eight failures that both code
 *
 * @example
 * theoryCodings(table('support-assessment'), table10).differing.length; // 3
 */
export function theoryCodings(assessment: readonly Row[], table10: readonly CodedRow[]): PairedCodings {
  const theory = decideRows('theoryCodings', assessment, TABLE_10_THEORY_RULES);
  const appendix = table10.map(({ failure }) => ({
    failure: failure ?? null,
    theory: theory.get(String(failure)) ?? null,
  }));
  return pairedCodings([
    { name: 'Table 10', rows: table10, unitColumn: 'failure', codeColumn: 'theory' },
    { name: 'appendix', rows: appendix, unitColumn: 'failure', codeColumn: 'theory' },
  ]);
}
