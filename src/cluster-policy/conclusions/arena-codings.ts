import { pairedCodings } from '../../classification';
import type { CodedRow, PairedCodings } from '../../classification';
import type { Row } from '../../tables';

/**
 * The report's two codings of the arena: Table 9 and the appendix, for the failures to which both give one.
 *
 * @param assessment rows of `support-assessment`
 * @param upstream what upstreamRows gives
 * @returns the failures that both code
 *
 * @example
 * arenaCodings(table('support-assessment'), upstream).differing.length; // 6
 */
export function arenaCodings(assessment: readonly Row[], upstream: readonly CodedRow[]): PairedCodings {
  const appendix = assessment.filter((row) => row['arena'] !== 'none');
  const both = appendix.map((row) => row['failure']);
  const table9 = upstream.filter((row) => row['arena'] !== 'none' && both.includes(row['failure'] ?? null));
  return pairedCodings([
    { name: 'Table 9', rows: table9, unitColumn: 'failure', codeColumn: 'arena' },
    { name: 'appendix', rows: appendix, unitColumn: 'failure', codeColumn: 'arena' },
  ]);
}
