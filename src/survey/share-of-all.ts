import { checkKeys } from './checks';
import { shareBounds } from './share';
import type { ClosedRange, Share } from './share';

/**
 * The share of all that a share of a group amounts to: P(A and B) = P(A) · P(B | A), exactly.
 *
 * "64 % of those who received X" with "4 % received X" is 2.56 % of all; ranges multiply end by end.
 *
 * @param data `group`: the group's share of all; `within`: the event's share of the group.
 * @returns the event's share of all.
 * @throws KlusterlabError on bad keys or shares.
 * @example
 * shareOfAll({ group: 0.04, within: 0.64 })
 * // { "lower": 0.0256, "upper": 0.0256 }
 */
export function shareOfAll(data: { readonly group: Share; readonly within: Share }): ClosedRange {
  checkKeys('shareOfAll data', data, ['group', 'within'], []);
  const group = shareBounds(data.group, 'shareOfAll', 'group');
  const within = shareBounds(data.within, 'shareOfAll', 'within');
  return { lower: group.lower * within.lower, upper: group.upper * within.upper };
}
