import type { Triangulation } from '../../classification';
import type { FigureValue } from '../../report';

/** The group of an entry that no rule places. */
const NO_GROUP = 'no-group';

/**
 * The cells of Table 7 as our mapping and the rules give them.
 *
 * @param triangulation what failureTriangulation gives
 * @returns ledger id to value: sources and group of each entry, and the number of entries
 *
 * @example
 * table7Values(triangulation)['t7.ideas.agreement']; // 'unique'
 */
export function table7Values({ items }: Triangulation): Readonly<Record<string, FigureValue>> {
  return {
    't7.failures': items.length,
    ...Object.fromEntries(items.map(({ item, namedBy }) => [`t7.${item}.sources`, namedBy])),
    ...Object.fromEntries(items.map(({ item, category }) => [`t7.${item}.agreement`, category ?? NO_GROUP])),
  };
}
