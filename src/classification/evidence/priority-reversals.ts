import { requireChoice, requireKnownKeys, requireNumber, requireUnique } from '../contract';

/** One item with the figure that its priority could be read from, and the priority that it was given. */
export interface RankedItem {
  readonly item: string;
  readonly value: number;
  readonly priority: string;
}

export interface PriorityReversalsOptions {
  /** The priorities, the lowest first. */
  readonly order: readonly string[];
}

/** Two items whose priorities no threshold on the value can explain. */
export interface PriorityReversal {
  /** The item with the higher priority. */
  readonly above: RankedItem;
  /** The item with the lower priority and at least the same value. */
  readonly below: RankedItem;
  /** Whether the values are equal. */
  readonly tied: boolean;
}

/** Whether thresholds on a value can give the coded priorities, and the pairs that stand in the way. */
export interface PriorityReversals {
  /** True if and only if some falling thresholds give every coded priority. */
  readonly explainable: boolean;
  readonly reversals: readonly PriorityReversal[];
  /** Pairs of items with different priorities; those without a reversal are in the right order. */
  readonly comparablePairs: number;
}

/**
 * Which coded priorities contradict any rule "the more, the higher": pairs where the item of higher priority does not
 * have the higher value. It needs no thresholds, so none can be fitted after the fact.
 *
 * @param items items with value and coded priority
 * @param options the priorities in their order
 * @returns the contradicting pairs, in the order of the items
 * @throws KlusterlabError for an unknown priority, a repeated item, a value that is no number or an unknown option
 *
 * @example
 * const items = [{ item: 'a', value: 5, priority: 'low' }, { item: 'b', value: 3, priority: 'high' }];
 * priorityReversals(items, { order: ['low', 'high'] }).explainable; // false
 */
export function priorityReversals(items: readonly RankedItem[], options: PriorityReversalsOptions): PriorityReversals {
  const where = 'priorityReversals';
  requireKnownKeys(where, options, { required: ['order'] });
  const { order } = options;
  requireUnique(where, 'order', order);
  requireUnique(
    where,
    'items',
    items.map(({ item }) => item),
  );
  items.forEach(({ item, value, priority }) => {
    requireChoice(where, `priority of ${item}`, priority, order);
    requireNumber(where, `value of ${item}`, value, {});
  });
  const pairs = items.flatMap((above) =>
    items
      .filter((below) => order.indexOf(above.priority) > order.indexOf(below.priority))
      .map((below) => ({ above, below, tied: above.value === below.value })),
  );
  const reversals = pairs.filter(({ above, below }) => above.value <= below.value);
  return { explainable: reversals.length === 0, reversals, comparablePairs: pairs.length };
}
