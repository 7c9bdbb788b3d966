import { checkKeys } from './checks';
import { compareWithBounds } from './compare-with-bounds';
import type { BoundsComparison } from './compare-with-bounds';
import type { GroupResult, OverlappingCascades } from './overlapping-cascades';
import { shareBounds } from './share';
import type { ClosedRange, Share } from './share';

/** Of those who passed at all, the share who passed in this group; contributions may overlap. */
export interface GroupContribution {
  readonly name: string;
  readonly contribution: ClosedRange;
}

/** A published figure against the margins, and what each group can contribute to it. */
export interface GroupContributions {
  /** The published figure against what the margins allow. */
  readonly comparison: BoundsComparison;
  /** Null if the figure is not consistent with the margins. */
  readonly contributions: readonly GroupContribution[] | null;
}

/**
 * How much of a published share of respondents who passed can come from each group.
 *
 * With r the published share of those in any group, T the largest of the groups' smallest shares and t the largest
 * lᵢmᵢ (see overlappingCascades): if those in any group are a share s ≥ T of all, those who passed are at least
 * max(rs, t), and those of group i at most uᵢ min(mᵢ, s); the upper bound is the largest ratio over s, capped at 1.
 * Lower: 1 less what the other groups can make up together, and lᵢmᵢ against the most who can have passed.
 * Both bounds always hold; the upper one is attained but in rare cases, the lower one need not be.
 *
 * @param cascades the result of overlappingCascades.
 * @param options `passedOfAnyGroup`: the published share of those in any group that passed, or its range.
 * @returns the comparison of the figure with the bounds, and each group's contribution as a share of those who passed.
 * @throws KlusterlabError on bad keys or shares.
 * Oracle: linear programming over the joint table of memberships and stages (scipy.optimize.linprog).
 * @example
 * groupContributions(overlappingCascades([
 *   { name: 'A', share: 0.5, stages: [{ name: 'yes', share: 0.2, of: 'entrants' }] },
 *   { name: 'B', share: 0.1, stages: [{ name: 'yes', share: 0.5, of: 'entrants' }] },
 * ]), { passedOfAnyGroup: 0.25 }).contributions[1].contribution
 * // { "lower": 0.3333, "upper": 0.4 }
 */
export function groupContributions(
  cascades: OverlappingCascades,
  options: { readonly passedOfAnyGroup: Share },
): GroupContributions {
  checkKeys('groupContributions options', options, ['passedOfAnyGroup'], []);
  const published = shareBounds(options.passedOfAnyGroup, 'groupContributions', 'passedOfAnyGroup');
  const comparison = compareWithBounds(published, cascades.passedOfAnyGroup);
  if (comparison.verdict === 'notConsistent') return { comparison, contributions: null };
  const rate = {
    lower: Math.max(published.lower, cascades.passedOfAnyGroup.lower),
    upper: Math.min(published.upper, cascades.passedOfAnyGroup.upper),
  };
  const most = Math.min(rate.upper * cascades.anyGroup.upper, cascades.passedOfAll.upper);
  return {
    comparison,
    contributions: cascades.groups.map((group) => {
      const others = cascades.groups.filter((other) => other !== group);
      const ownLeast = most > 0 ? group.passedOfAll.lower / most : 0;
      return {
        name: group.name,
        contribution: {
          lower: Math.min(1, Math.max(0, ownLeast, 1 - largestPart(others, rate.lower, cascades))),
          upper: Math.min(1, largestPart([group], rate.lower, cascades)),
        },
      };
    }),
  };
}

/** The most that some groups together can be of those who passed; may exceed 1. */
function largestPart(part: readonly GroupResult[], rate: number, cascades: OverlappingCascades): number {
  const certain = cascades.passedOfAll.lower;
  const largestGroup = cascades.anyGroup.lower;
  const canPass = part.some(({ share, cascade }) => share.upper > 0 && cascade.passed.upper > 0);
  if (!canPass) return 0;
  if (rate === 0 && certain === 0) return 1;
  // Up to certain/rate the ratio rises with s, from there on it falls.
  const turn = rate === 0 ? cascades.anyGroup.upper : Math.min(cascades.anyGroup.upper, certain / rate);
  const inAnyGroup = Math.max(largestGroup, turn);
  if (inAnyGroup === 0) return sumOf(part, (group) => (group.share.upper > 0 ? group.cascade.passed.upper : 0)) / rate;
  const passed = Math.max(rate * inAnyGroup, certain);
  return sumOf(part, ({ share, cascade }) => cascade.passed.upper * Math.min(share.upper, inAnyGroup)) / passed;
}

function sumOf<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((sum, item) => sum + value(item), 0);
}
