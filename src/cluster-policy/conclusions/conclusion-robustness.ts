import { recodableCells, recodingRobustness, smallestOverturningSets } from '../../classification';
import type { OverturningSets } from '../../classification';
import type { ConclusionModel } from './conclusion-model';
import { recodingText } from './recoding-text';

export interface ConclusionRobustnessOptions {
  /** The largest number of cells to flip in the search for a smallest overturning set. */
  readonly maximumFlips: number;
  /** The search does not begin on a number of flips that takes it beyond this many recodings in all. */
  readonly maximumEvaluations: number;
}

/** How one conclusion stands up to recoding. */
export interface RobustnessRow {
  readonly conclusion: string;
  /** Whether it holds on the table as coded. */
  readonly holds: boolean;
  /** Recodings of one cell, and of two, to a neighbouring code that leave it as it is, per recoding, 0 to 1. */
  readonly survivesOne: number;
  readonly survivesTwo: number;
  /** The fewest flips to neighbouring codes that overturn it; null if none of the numbers searched does. */
  readonly nextCode: number | null;
  /** The same with flips to any code of the column. */
  readonly anyCode: number | null;
  /** The first smallest set (to neighbouring codes if there is one), for a check by hand. */
  readonly example: string;
}

/**
 * For each conclusion: the share of recodings of one and of two cells that it survives, exhaustively, and a smallest set
 * of cells whose recoding overturns it.
 *
 * @param model a coded table with its conclusions
 * @param options the limits of the search
 * @returns one row for each conclusion, in the model's order
 * @throws KlusterlabError `code-not-allowed` for a code that its column does not have
 *
 * @example
 * conclusionRobustness(additionalityModel(table10), { maximumFlips: 3, maximumEvaluations: 20_000 })[0]?.nextCode; // 1
 */
export function conclusionRobustness(
  model: ConclusionModel,
  options: ConclusionRobustnessOptions,
): readonly RobustnessRow[] {
  const { rows, codes, conclusions } = model;
  const cells = recodableCells(rows, { idColumn: 'failure', codes, alternatives: 'neighbours' });
  const { baseline, flips } = recodingRobustness(rows, {
    cells,
    conclusions,
    maximumFlips: 2,
    exhaustiveLimit: options.maximumEvaluations,
    sampling: null,
  });
  const shareAfter = (count: number, conclusion: string): number =>
    flips[count - 1]?.survival.find((entry) => entry.conclusion === conclusion)?.share ?? 1;
  const search = (alternatives: 'neighbours' | 'any'): readonly OverturningSets[] =>
    smallestOverturningSets(rows, {
      cells: recodableCells(rows, { idColumn: 'failure', codes, alternatives }),
      conclusions,
      maximumSets: 1,
      ...options,
    });
  const toAny = search('any');
  return search('neighbours').map(({ conclusion, size, sets, searchedFlips }, at) => {
    const example = sets[0] ?? toAny[at]?.sets[0];
    return {
      conclusion,
      holds: baseline[conclusion] === true,
      survivesOne: shareAfter(1, conclusion),
      survivesTwo: shareAfter(2, conclusion),
      nextCode: size,
      anyCode: toAny[at]?.size ?? null,
      example: example === undefined ? `none with up to ${searchedFlips} flips` : recodingText(example),
    };
  });
}
