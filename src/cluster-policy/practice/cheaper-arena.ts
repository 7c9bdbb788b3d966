import { KlusterlabError } from '../../errors';

/**
 * Which arena costs less, if the platform has a share of the budget that is known within bounds.
 *
 * @param platformShare lower and upper end, each in [0, 1]
 * @returns the arena whose share is below one half over the whole range, else `undecided`
 * @throws KlusterlabError `out-of-range` for bounds outside [0, 1] or in the wrong order
 *
 * @example
 * cheaperArena({ lower: 0.25, upper: 0.35 }); // 'platform'
 */
export function cheaperArena(platformShare: {
  readonly lower: number;
  readonly upper: number;
}): 'platform' | 'project' | 'undecided' {
  const { lower, upper } = platformShare;
  if (!(lower >= 0 && lower <= upper && upper <= 1)) {
    throw new KlusterlabError({
      code: 'out-of-range',
      where: 'cheaperArena',
      parameter: 'platformShare',
      expected: 'shares with 0 ≤ lower ≤ upper ≤ 1',
      received: platformShare,
    });
  }
  if (upper < 0.5) return 'platform';
  return lower > 0.5 ? 'project' : 'undecided';
}
