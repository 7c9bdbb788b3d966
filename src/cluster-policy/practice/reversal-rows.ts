import type { PriorityReversals } from '../../classification';

/** One pair that no thresholds can explain, as a row of a table. */
export interface ReversalRow {
  readonly higherPriority: string;
  readonly activities: number;
  readonly lowerPriority: string;
  readonly itsActivities: number;
}

/**
 * Reversals as rows to show.
 *
 * @param reversals what priorityReversals gives
 *
 * @example
 * reversalRows(priorityReversals(ranked, { order: ['none', 'low', 'medium', 'high'] })).length; // 3
 */
export function reversalRows({ reversals }: PriorityReversals): readonly ReversalRow[] {
  return reversals.map(({ above, below }) => ({
    higherPriority: above.item,
    activities: above.value,
    lowerPriority: below.item,
    itsActivities: below.value,
  }));
}
