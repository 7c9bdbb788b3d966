import type { SeparatingColumns } from '../../classification';

/** What one further column does to the colliding failures. */
export interface SeparationRow {
  readonly column: string;
  /** The groups that it resolves, by the reasonable failures in them. */
  readonly resolves: readonly string[];
  /** Failures that still share all codes with one that ends differently. */
  readonly stillTogether: readonly string[];
}

/**
 * What each candidate column would separate, in a form to look at.
 *
 * @param separation what separatingColumns gives on verdictTable
 * @returns one row for each candidate
 *
 * @example
 * separationRows(separation)[0]?.column; // 'summary'
 */
export function separationRows({ collisions, candidates }: SeparatingColumns): readonly SeparationRow[] {
  return candidates.map(({ column, resolves, remaining }) => ({
    column,
    resolves: resolves.flatMap((at) => idsWith(collisions[at]?.decisions ?? [], 'reasonable')),
    stillTogether: remaining.flatMap(({ decisions }) => decisions.flatMap(({ ids }) => ids.map(String))),
  }));
}

function idsWith(decisions: SeparatingColumns['collisions'][number]['decisions'], verdict: string): readonly string[] {
  return decisions.filter(({ decision }) => decision === verdict).flatMap(({ ids }) => ids.map(String));
}
