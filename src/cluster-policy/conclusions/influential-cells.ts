import { cellInfluence, recodableCells } from '../../classification';
import type { ConclusionModel } from './conclusion-model';

/** One cell with the conclusions that hang on it alone. */
export interface InfluentialCell {
  readonly failure: string;
  readonly column: string;
  readonly code: string;
  /** Conclusions that at least one recoding of this cell alone overturns. */
  readonly overturns: readonly string[];
  /** Mean over all conclusions of the share of the cell's recodings that overturn them, 0 to 1. */
  readonly influence: number;
}

/**
 * Which cells carry most: for each cell the conclusions that recoding it alone overturns, the most influential first.
 *
 * @param model a coded table with its conclusions
 * @param options how far a code may move
 * @returns one entry for each cell that can be recoded; ties in the order of the table
 *
 * @example
 * influentialCells(additionalityModel(table10), { alternatives: 'neighbours' })[0]?.failure; // 'commercialisation'
 */
export function influentialCells(
  model: ConclusionModel,
  options: { readonly alternatives: 'neighbours' | 'any' },
): readonly InfluentialCell[] {
  const { rows, codes, conclusions } = model;
  const cells = recodableCells(rows, { idColumn: 'failure', codes, alternatives: options.alternatives });
  const found = cellInfluence(rows, { cells, conclusions, flips: 1, maximumEvaluations: 10_000 });
  return found
    .map(({ id, column, code, influence }) => ({
      failure: String(id),
      column,
      code: String(code),
      overturns: influence.filter(({ single }) => single > 0).map(({ conclusion }) => conclusion),
      influence: influence.reduce((sum, { single }) => sum + single, 0) / influence.length,
    }))
    .sort((first, second) => second.influence - first.influence);
}
