import { matchRule } from '../../classification';
import type { ProblemPriority, Triangulation, TypeLabel } from '../../classification';
import type { FigureValue } from '../../report';
import { ARENAS } from './case-activities';
import { EQUIPMENT_RULES } from './equipment-rules';
import { focusBySource } from './focus-by-source';

/** What 5.2 reads from Table 9 rests on these. */
export interface PracticeFindingsInput {
  /** What failurePriorities gives. */
  readonly priorities: readonly ProblemPriority[];
  /** Who names each failure (failureTriangulation). */
  readonly triangulation: Triangulation;
  /** What Table 8 puts under which type (typePlacements). */
  readonly placements: readonly TypeLabel[];
}

/**
 * What 5.2 reads from Table 9: how many failures are addressed, where and on what the emphasis lies, whose failures
 * these are, and which ones initiatives are badly equipped for.
 *
 * Emphasis: the arena with more of the activities on failures of high priority, and the failure with most activities.
 * Focus: the source with the largest share of its failures at high priority.
 *
 * @param input priorities, sources and types of the failures
 * @returns ledger id to value
 *
 * @example
 * practiceValues({ priorities, triangulation, placements })['5.2.emphasis.topic']; // 'commercialisation'
 */
export function practiceValues(input: PracticeFindingsInput): Readonly<Record<string, FigureValue>> {
  const { priorities, triangulation } = input;
  const addressed = priorities.filter(({ priority }) => priority !== 'none').length;
  const high = priorities.filter(({ priority }) => priority === 'high');
  const highIn = (arena: string): number => high.reduce((sum, entry) => sum + (entry.weightByArena[arena] ?? 0), 0);
  return {
    '5.2.failures-addressed': addressed === 0 ? 'none' : addressed === priorities.length ? 'all' : 'part',
    '5.2.emphasis': largest(ARENAS, highIn),
    '5.2.emphasis.topic': largest(priorities, ({ activities }) => activities).problem,
    '5.2.focus': largest(focusBySource(priorities, triangulation), (row) => row.shareOfHighPriority).namedBy,
    '5.2.poorly-equipped': priorities.filter((entry) => isPoorlyEquipped(entry, input)).map(({ problem }) => problem),
  };
}

function isPoorlyEquipped({ problem, priority }: ProblemPriority, { placements }: PracticeFindingsInput): boolean {
  const types = placements.filter(({ id }) => id === problem).map(({ type }) => type);
  const placed = types.includes('imperfect-competition') ? 'placed' : 'no';
  const row = { priority, competition: types.length === 0 ? 'by-name' : placed };
  return EQUIPMENT_RULES.some((rule) => matchRule(row, rule, []) === 'yes');
}

/** The item with the largest value; the first of several. */
function largest<Item>(items: readonly Item[], value: (item: Item) => number): Item {
  return [...items].sort((first, second) => value(second) - value(first))[0] as Item;
}
