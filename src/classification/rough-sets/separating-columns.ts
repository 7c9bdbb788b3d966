import { requireColumns, requireKnownKeys, requireNumber, requireUnique } from '../contract';
import type { CodedRow } from '../contract';
import { minimalSubsets } from './column-subsets';
import { inconsistentRows } from './inconsistent-rows';
import type { InconsistentGroup, InconsistentRowsOptions } from './inconsistent-rows';

export interface SeparatingColumnsOptions extends InconsistentRowsOptions {
  /** Columns that may be added to the conditions. */
  readonly candidateColumns: readonly string[];
  /** The largest combination of candidates to try; 1 asks for single columns only. */
  readonly maximumSize: number;
}

/** What one candidate column does to the colliding rows. */
export interface SeparatingColumn {
  readonly column: string;
  /** Positions in `collisions` of the groups that it resolves. */
  readonly resolves: readonly number[];
  /** The collisions that are left after it is added. */
  readonly remaining: readonly InconsistentGroup[];
  readonly separatesAll: boolean;
}

/** Which rows collide and which further columns would tell them apart. */
export interface SeparatingColumns {
  readonly collisions: readonly InconsistentGroup[];
  /** One entry for each candidate, in their order. */
  readonly candidates: readonly SeparatingColumn[];
  /** Minimal sets of candidates that resolve every collision, the smallest first; one empty set if there is none. */
  readonly separatingSets: readonly (readonly string[])[];
}

/**
 * Which extra columns would separate rows that have the same conditions and different decisions.
 *
 * @param rows coded rows
 * @param options conditions, decision, id column, candidate columns (at most 16) and the largest combination to try
 * @returns the collisions, what each candidate does to them, and the minimal sets that resolve all
 * @throws KlusterlabError for an empty table, a missing or repeated column, or an unknown option
 *
 * @example
 * const rows = [{ n: 'a', t: 1, p: 0, d: 'y' }, { n: 'b', t: 1, p: 1, d: 'n' }];
 * separatingColumns(rows, {
 *   idColumn: 'n', conditionColumns: ['t'], decisionColumn: 'd', candidateColumns: ['p'], maximumSize: 1,
 * }).separatingSets; // [['p']]
 */
export function separatingColumns(rows: readonly CodedRow[], options: SeparatingColumnsOptions): SeparatingColumns {
  const where = 'separatingColumns';
  requireKnownKeys(where, options, {
    required: ['idColumn', 'conditionColumns', 'decisionColumn', 'candidateColumns', 'maximumSize'],
  });
  const { idColumn, conditionColumns, decisionColumn, candidateColumns, maximumSize } = options;
  requireUnique(where, 'columns', [...conditionColumns, decisionColumn, ...candidateColumns]);
  requireNumber(where, 'candidateColumns.length', candidateColumns.length, { atMost: 16, unit: 'columns' });
  requireNumber(where, 'maximumSize', maximumSize, { whole: true, atLeast: 1, unit: 'columns' });
  requireColumns(where, rows, candidateColumns);
  const collisionsWith = (extra: readonly string[]): readonly InconsistentGroup[] =>
    inconsistentRows(rows, { idColumn, decisionColumn, conditionColumns: [...conditionColumns, ...extra] });
  const collisions = collisionsWith([]);
  return {
    collisions,
    candidates: candidateColumns.map((column) => {
      const remaining = collisionsWith([column]);
      const stillIn = (group: InconsistentGroup): boolean =>
        remaining.some((left) => left.rows.some((row) => group.rows.includes(row)));
      const resolves = collisions.flatMap((group, index) => (stillIn(group) ? [] : [index]));
      return { column, resolves, remaining, separatesAll: remaining.length === 0 };
    }),
    separatingSets: minimalSubsets(candidateColumns, maximumSize, (subset) => collisionsWith(subset).length === 0),
  };
}
