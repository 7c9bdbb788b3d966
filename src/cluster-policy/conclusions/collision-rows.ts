import type { InconsistentGroup } from '../../classification';

/** Failures with the same codes that end differently, as one row of a shown table. */
export interface CollisionRow {
  /** The codes that they share. */
  readonly codes: string;
  readonly reasonable: readonly string[];
  readonly unlisted: readonly string[];
  readonly unsupported: readonly string[];
}

/**
 * Groups of colliding rows in a form to look at.
 *
 * @param groups what inconsistentRows gives on verdictTable
 * @returns one row for each group
 *
 * @example
 * collisionRows([]); // []
 */
export function collisionRows(groups: readonly InconsistentGroup[]): readonly CollisionRow[] {
  return groups.map(({ conditions, decisions }) => {
    const idsOf = (verdict: string): readonly string[] =>
      decisions.filter(({ decision }) => decision === verdict).flatMap(({ ids }) => ids.map(String));
    return {
      codes: Object.values(conditions).join(', '),
      reasonable: idsOf('reasonable'),
      unlisted: idsOf('unlisted'),
      unsupported: idsOf('unsupported'),
    };
  });
}
