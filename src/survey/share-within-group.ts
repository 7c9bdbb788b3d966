import { KlusterlabError } from '../errors';
import { checkKeys } from './checks';
import { ordered } from './hull';
import { shareBounds } from './share';
import type { ClosedRange, Share } from './share';

/**
 * Bounds on an event's share within a group when both are only known as shares of all.
 *
 * P(B | A) from max(0, 1 − (1 − P(B))/P(A)) to min(1, P(B)/P(A)): Fréchet's bounds on P(A and B), divided by P(A).
 *
 * @param data `group`: the group's share of all, above 0; `event`: the event's share of all.
 * @returns the event's share of the group.
 * @throws KlusterlabError on bad keys or shares, or `empty-group` if the group's share may be 0.
 * @example
 * shareWithinGroup({ group: 0.8, event: 0.6 })
 * // { "lower": 0.5, "upper": 0.75 }
 */
export function shareWithinGroup(data: { readonly group: Share; readonly event: Share }): ClosedRange {
  checkKeys('shareWithinGroup data', data, ['group', 'event'], []);
  const group = shareBounds(data.group, 'shareWithinGroup', 'group');
  const event = shareBounds(data.event, 'shareWithinGroup', 'event');
  if (group.lower === 0) {
    throw new KlusterlabError({
      code: 'empty-group',
      where: 'shareWithinGroup',
      parameter: 'group',
      expected: 'a share above 0',
      received: data.group,
      hint: 'In an empty group no share is defined.',
    });
  }
  // Both bounds are widest at the group's smallest share: the lower one rises with it, the upper one falls.
  return ordered(Math.max(0, 1 - (1 - event.lower) / group.lower), Math.min(1, event.upper / group.lower));
}
