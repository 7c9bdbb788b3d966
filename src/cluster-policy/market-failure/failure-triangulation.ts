import { triangulate } from '../../classification';
import type { Triangulation } from '../../classification';
import { requireNumbering, textCell } from '../rows';
import { failureMentions } from './failure-mentions';
import type { MentionBasis } from './failure-mentions';
import type { TriangulationTables } from './market-failure-tables';
import { TRIANGULATION_RULES, TRIANGULATION_SOURCES } from './triangulation-rules';

/**
 * Table 7: who names each failure, and the group that follows.
 *
 * @param tables the lists of 4.1 and 4.2, the entries of Table 7, and our mapping between them
 * @param options `bases`: which mappings count
 * @returns each entry with its sources and its group by TRIANGULATION_RULES
 * @throws KlusterlabError what failureMentions throws, and `numbering`
 *
 * @example
 * failureTriangulation(tables, { bases: MENTION_BASES }).items[0]?.category; // 'all-agree-cluster'
 */
export function failureTriangulation(
  tables: TriangulationTables,
  options: { readonly bases: readonly MentionBasis[] },
): Triangulation {
  requireNumbering('failureTriangulation', tables.failures, () => 'market-failures');
  return triangulate(failureMentions(tables, options), {
    sources: TRIANGULATION_SOURCES,
    categories: TRIANGULATION_RULES,
    items: tables.failures.map((row) => textCell(row, 'id', 'failureTriangulation')),
  });
}
