import type { Triangulation } from '../../classification';

/** One failure whose group is another under a narrower mapping. */
export interface ChangedGroup {
  readonly failure: string;
  readonly group: string | null;
  readonly narrower: string | null;
}

/**
 * Which failures change their group of Table 7 when fewer mappings count.
 *
 * @param all the triangulation with all mappings
 * @param narrower the one with fewer
 * @returns the failures that differ, with both groups; null where no rule places one
 *
 * @example
 * changedGroups(all, all); // []
 */
export function changedGroups(all: Triangulation, narrower: Triangulation): readonly ChangedGroup[] {
  return all.items.flatMap(({ item, category }) => {
    const other = narrower.items.find((entry) => entry.item === item)?.category ?? null;
    return other === category ? [] : [{ failure: item, group: category, narrower: other }];
  });
}
