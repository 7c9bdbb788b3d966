import { KlusterlabError } from '../errors';
import { cascade } from './cascade';
import type { Cascade, CascadeStage } from './cascade';
import { checkKeys, checkList, checkNames } from './checks';
import { ordered } from './hull';
import { jointShareBounds } from './joint-share-bounds';
import { shareBounds } from './share';
import type { ClosedRange, Share } from './share';

/** A group of respondents that may overlap with others, and the cascade that its members were asked. */
export interface CascadeGroup {
  readonly name: string;
  /** The group's share of all respondents. */
  readonly share: Share;
  readonly stages: readonly CascadeStage[];
}

/** A group with what its members' answers allow. */
export interface GroupResult {
  readonly name: string;
  readonly share: ClosedRange;
  readonly cascade: Cascade;
  /** Those who passed every stage in this group, as a share of all respondents. */
  readonly passedOfAll: ClosedRange;
}

/** What the groups' cascades allow for each of them and together. */
export interface OverlappingCascades {
  readonly groups: readonly GroupResult[];
  /** The share of all respondents that is in at least one group. */
  readonly anyGroup: ClosedRange;
  /** Those who passed every stage in at least one group, as a share of all respondents. */
  readonly passedOfAll: ClosedRange;
  /** The same as a share of those in at least one group. */
  readonly passedOfAnyGroup: ClosedRange;
}

/**
 * Bounds on the share that passes a cascade in at least one of several groups whose overlap is not published.
 *
 * With m the groups' shares and [l, u] what each cascade allows, all as ranges:
 * - of all: max lᵢmᵢ (all who passed are the same respondents) to min(1, Σuᵢmᵢ) (all are different ones);
 * - of those in any group: from t / min(1, t + R), t = max lᵢmᵢ at the smallest mᵢ and R = Σ(1 − lᵢ)mᵢ with each mᵢ
 *   as large as lᵢmᵢ ≤ t lets it be (those who passed coincide, the others do not), to min(1, Σuᵢ min(mᵢ, T) / T),
 *   T the largest of the smallest mᵢ (every group lies within the largest).
 * Each bound is attained by some joint table. Groups that are not listed are taken as empty: where a list is open, add
 * a group with the share { lower: 0, upper: 1 } and whatever range its stages may have.
 *
 * @param groups with different names; at least one with a share above 0.
 * @returns the bounds for each group, and together.
 * @throws KlusterlabError on empty lists, bad keys, names, words or shares, or `empty-groups`.
 * Oracle: linear programming over the joint table of memberships and stages (scipy.optimize.linprog).
 * @example
 * overlappingCascades([
 *   { name: 'A', share: 0.5, stages: [{ name: 'yes', share: 0.2, of: 'entrants' }] },
 *   { name: 'B', share: 0.4, stages: [{ name: 'yes', share: 0.5, of: 'entrants' }] },
 * ]).passedOfAnyGroup
 * // { "lower": 0.25, "upper": 0.6 }
 */
export function overlappingCascades(groups: readonly CascadeGroup[]): OverlappingCascades {
  const where = 'overlappingCascades';
  checkList(where, 'groups', groups);
  groups.forEach((group, index) => checkKeys(`${where} groups[${index}]`, group, ['name', 'share', 'stages'], []));
  checkNames(where, 'groups', groups);
  const results = groups.map((group): GroupResult => {
    const share = shareBounds(group.share, where, `${group.name}.share`);
    const own = cascade(group.stages);
    return {
      name: group.name,
      share,
      cascade: own,
      passedOfAll: { lower: share.lower * own.passed.lower, upper: share.upper * own.passed.upper },
    };
  });
  if (results.every(({ share }) => share.upper === 0)) {
    throw new KlusterlabError({
      code: 'empty-groups',
      where,
      parameter: 'groups',
      expected: 'a group with a share above 0',
      received: groups.map(({ name }) => name),
    });
  }
  return {
    groups: results,
    anyGroup: jointShareBounds(results.map(({ share }) => share)).any,
    passedOfAll: jointShareBounds(results.map(({ passedOfAll }) => passedOfAll)).any,
    passedOfAnyGroup: ordered(smallestRatio(results), largestRatio(results)),
  };
}

function smallestRatio(groups: readonly GroupResult[]): number {
  const members = groups.filter(({ share }) => share.upper > 0);
  const passing = Math.max(...members.map(({ passedOfAll }) => passedOfAll.lower));
  if (passing > 0) {
    return passing / Math.min(1, passing + sumOf(members, (group) => notPassing(group, passing)));
  }
  // Every group that must pass may be as small as one likes: the limit of the ratio for passing → 0. One group of
  // which none must pass makes the sum infinite and the limit 0.
  return 1 / (1 + sumOf(members, ({ cascade: { passed } }) => (1 - passed.lower) / passed.lower));
}

/** The largest part of a group that need not pass, while the part that must pass is at most `passing`. */
function notPassing({ share, cascade: { passed } }: GroupResult, passing: number): number {
  const largest = passed.lower === 0 ? share.upper : Math.min(share.upper, passing / passed.lower);
  return (1 - passed.lower) * largest;
}

function largestRatio(groups: readonly GroupResult[]): number {
  const size = Math.max(...groups.map(({ share }) => share.lower));
  const ratio =
    size === 0
      ? // Every group may be as small as one likes, so all with a share above 0 can have the same members.
        sumOf(groups, ({ share, cascade: { passed } }) => (share.upper > 0 ? passed.upper : 0))
      : sumOf(groups, ({ share, cascade: { passed } }) => (passed.upper * Math.min(share.upper, size)) / size);
  return Math.min(1, ratio);
}

function sumOf<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((sum, item) => sum + value(item), 0);
}
