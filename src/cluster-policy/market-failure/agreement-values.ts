import { matchRule } from '../../classification';
import type { DecisionRule, Triangulation, TriangulatedItem } from '../../classification';
import type { FigureValue } from '../../report';
import { AGREEMENT_RULES, TRIANGULATION_SOURCES } from './triangulation-rules';

/**
 * What the text of 4.3 reads from Table 7: on what the sources agree, and what only one of them names.
 *
 * The failures that are only uneven geography are those that policy alone names; the report lists three of the four
 * and gives another reason for the fourth.
 *
 * @param triangulation what failureTriangulation gives
 * @returns ledger id to value
 *
 * @example
 * agreementValues(triangulation)['4.3.sources']; // 3
 */
export function agreementValues({ items, sources }: Triangulation): Readonly<Record<string, FigureValue>> {
  const unique = items.filter(({ category }) => category === 'unique');
  return {
    '4.3.sources': sources.filter(({ named }) => named > 0).length,
    '4.3.consensus.clusters': matching(items, AGREEMENT_RULES.clusters),
    '4.3.consensus.initiatives': matching(items, AGREEMENT_RULES.initiatives),
    '4.3.single-source': unique.reduce((sum, { namedBy }) => sum + namedBy.length, 0) / Math.max(1, unique.length),
    '4.3.uneven-geography': matching(items, AGREEMENT_RULES.policyAlone),
  };
}

function matching(items: readonly TriangulatedItem[], rule: DecisionRule): readonly string[] {
  return items.filter((entry) => matchRule(sourceRow(entry), rule, []) === 'yes').map(({ item }) => item);
}

function sourceRow({ namedBy }: TriangulatedItem): Readonly<Record<string, string>> {
  return Object.fromEntries(
    TRIANGULATION_SOURCES.map((source) => [source, namedBy.includes(source) ? 'named' : 'silent']),
  );
}
