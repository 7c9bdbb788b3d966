import type { CodedRow } from '../../classification';
import type { Row } from '../../tables';
import { concludedFailures } from './concluded-failures';
import type { ConclusionTables } from './concluded-failures';

/** The columns of the appendix that are codes; its summing-up is words about them. */
export const CODED_COLUMNS = ['cluster_theory', 'failure_theory', 'priority', 'arena'] as const;

/** Columns that could tell rows apart which the coded ones do not: two of the appendix, one each of Tables 7 and 8. */
export const FURTHER_COLUMNS = ['summary', 'qualification', 'group', 'types'] as const;

/**
 * The appendix with the verdict that 6.1 prints for each row, and the further columns that might explain it.
 *
 * @param assessment rows of `support-assessment`
 * @param upstream what upstreamRows gives: the group of Table 7 and the types of Table 8
 * @param tables the conclusions of 6.1 and their failures
 * @returns one row for each failure with `failure`, CODED_COLUMNS, FURTHER_COLUMNS (`none` where empty) and `verdict`:
 *   reasonable, unsupported or unlisted
 *
 * @example
 * verdictTable(table('support-assessment'), upstream, tables)[0]?.verdict; // 'unlisted'
 */
export function verdictTable(
  assessment: readonly Row[],
  upstream: readonly CodedRow[],
  tables: ConclusionTables,
): readonly CodedRow[] {
  const failuresOf = (kind: string): readonly string[] =>
    concludedFailures(tables, kind).flatMap(({ failures }) => failures);
  const reasonable = failuresOf('reasonable-failure');
  const unsupported = failuresOf('unsupported-failure');
  return assessment.map((row) => {
    const failure = String(row['failure']);
    const other = upstream.find((entry) => entry['failure'] === failure);
    const codes = [...CODED_COLUMNS, 'summary', 'qualification'].map((column) => [column, row[column] ?? 'none']);
    return {
      failure,
      ...(Object.fromEntries(codes) as CodedRow),
      group: other?.['group'] ?? 'none',
      types: other?.['types'] || 'none',
      verdict: reasonable.includes(failure) ? 'reasonable' : unsupported.includes(failure) ? 'unsupported' : 'unlisted',
    };
  });
}
