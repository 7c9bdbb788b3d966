import type { CodedRow } from '../../classification';
import type { FigureValue } from '../../report';
import type { Row } from '../../tables';
import { CLUSTER_THEORY_RULES, FAILURE_THEORY_RULES, PRIORITY_RULES, SUMMARY_RULES } from './appendix-rules';
import { decideRows } from './decide-rows';

/**
 * The cells of appendix 1: the coded columns from Tables 7, 8 and 9, the summing-up from the row's own columns.
 *
 * What a summing-up adds (the qualification) is in no table before; it is read from the coded appendix. A row has an
 * arena only where the appendix names one.
 *
 * @param upstream what upstreamRows gives
 * @param assessment rows of `support-assessment`, the appendix as coded
 * @returns ledger id to value
 * @throws KlusterlabError `no-rule` naming the failure and its codes
 *
 * @example
 * appendixValues(upstream, table('support-assessment'))['a1.ideas.failure-theory']; // 'strong': the appendix prints none
 */
export function appendixValues(
  upstream: readonly CodedRow[],
  assessment: readonly Row[],
): Readonly<Record<string, FigureValue>> {
  const where = 'appendixValues';
  const clusterTheory = decideRows(where, upstream, CLUSTER_THEORY_RULES);
  const failureTheory = decideRows(where, upstream, FAILURE_THEORY_RULES);
  const priority = decideRows(where, upstream, PRIORITY_RULES);
  const summary = decideRows(where, assessment, SUMMARY_RULES);
  const named = new Map(assessment.map((row) => [row['failure'], row]));
  const cells = upstream.flatMap(({ failure, arena }): [string, FigureValue][] => {
    const id = String(failure);
    const row = named.get(id);
    if (row === undefined) return [];
    const qualification = row['qualification'] ?? null;
    return [
      [`a1.${id}.cluster-theory`, clusterTheory.get(id) ?? ''],
      [`a1.${id}.failure-theory`, failureTheory.get(id) ?? ''],
      [`a1.${id}.priority`, priority.get(id) ?? ''],
      ...(row['arena'] === 'none' ? [] : [[`a1.${id}.arena`, String(arena)] as [string, string]]),
      [`a1.${id}.summary`, summary.get(id) ?? ''],
      ...(qualification === null ? [] : [[`a1.${id}.qualification`, String(qualification)] as [string, string]]),
    ];
  });
  return { 'a1.failures': assessment.length, ...Object.fromEntries(cells) };
}
