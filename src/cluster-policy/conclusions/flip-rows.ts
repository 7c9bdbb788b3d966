import { recodableCells, recodingRobustness } from '../../classification';
import type { RandomSource } from '../../random';
import type { ConclusionModel } from './conclusion-model';

export interface SampledRobustnessOptions {
  readonly alternatives: 'neighbours' | 'any';
  readonly maximumFlips: number;
  /** Numbers of flips with more recodings than this are sampled. */
  readonly exhaustiveLimit: number;
  readonly draws: number;
  readonly random: RandomSource;
}

/** How many of a table's conclusions a number of flips leaves standing. */
export interface FlipRow {
  readonly flips: number;
  readonly recodings: number;
  readonly method: string;
  readonly evaluated: number;
  /** Over the conclusions: the least, the mean and the largest share of recodings survived. */
  readonly least: number;
  readonly mean: number;
  readonly largest: number;
  /** The largest Monte Carlo standard error of the shares; null where every recoding was run. */
  readonly monteCarloError: number | null;
}

/**
 * How the shares fall as more cells are flipped: exhaustively while there are few enough recodings, then by a seeded sample.
 *
 * @param model a coded table with its conclusions
 * @param options how far a code may move, number of flips, limit, draws and generator
 * @returns one row for each number of flips
 *
 * @example
 * flipRows(additionalityModel(table10), { alternatives: 'neighbours', maximumFlips: 1, exhaustiveLimit: 1000, draws: 100,
 *   random: seededRandom(2013, { stream: 0 }) })[0]?.method; // 'exhaustive'
 */
export function flipRows(model: ConclusionModel, options: SampledRobustnessOptions): readonly FlipRow[] {
  const { alternatives, maximumFlips, exhaustiveLimit, draws, random } = options;
  const { rows, codes, conclusions } = model;
  const cells = recodableCells(rows, { idColumn: 'failure', codes, alternatives });
  const sampling = { draws, random };
  const { flips } = recodingRobustness(rows, { cells, conclusions, maximumFlips, exhaustiveLimit, sampling });
  return flips.map(({ flips: count, recodings, method, evaluated, survival }) => {
    const shares = survival.map(({ share }) => share);
    const errors = survival.flatMap(({ monteCarloError }) => (monteCarloError === null ? [] : [monteCarloError]));
    return {
      flips: count,
      recodings,
      method,
      evaluated,
      least: Math.min(...shares),
      mean: shares.reduce((sum, share) => sum + share, 0) / shares.length,
      largest: Math.max(...shares),
      monteCarloError: errors.length === 0 ? null : Math.max(...errors),
    };
  });
}
