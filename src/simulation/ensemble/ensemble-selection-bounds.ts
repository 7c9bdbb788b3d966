import { requireKeys } from '../../estimation/contract';
import type { Bounds, SimpleRandomSample } from '../../estimation';
import { selectionBounds } from '../selection/selection-bounds';
import type { SelectionBoundsOptions } from '../selection/selection-bounds';
import { rangeOverDraws, requireDraws } from './range-over-draws';
import type { RangeOverDraws, RangeOverDrawsOptions, SampleDraws } from './range-over-draws';

export interface EnsembleSelectionBoundsOptions extends SelectionBoundsOptions, RangeOverDrawsOptions {}

/** `selectionBounds` of the total over all data sets of an ensemble. */
export interface EnsembleSelectionBounds extends EnsembleSelectionBoundsOptions {
  /** How the lower end varies over the draws. */
  readonly lower: RangeOverDraws;
  /** How the upper end varies over the draws. */
  readonly upper: RangeOverDraws;
  /** From the least lower end to the greatest upper end. */
  readonly total: Bounds;
}

/**
 * The range of the population total under selection bounded by Γ, for a sample known only by an ensemble.
 *
 * @param ensemble data sets that the sample may have been
 * @param design the sample, n of N units
 * @param options Γ and its measure as for `selectionBounds`, and the level of the central range over the draws
 * @returns how both ends vary, and the range that holds them all, in the unit of the values
 * @throws KlusterlabError as `selectionBounds` and `rangeOverDraws`
 *
 * @example
 * ensembleSelectionBounds({ draws: [[1, 3], [2, 2]] }, simpleRandomSample({ populationSize: 4, sampleSize: 2 }),
 *   { gamma: 3, measure: 'inclusionProbability', level: 0.95 }).total; // { lower: 6, upper: 10 }
 */
export function ensembleSelectionBounds(
  ensemble: SampleDraws,
  design: SimpleRandomSample,
  options: EnsembleSelectionBoundsOptions,
): EnsembleSelectionBounds {
  const where = 'ensembleSelectionBounds';
  requireKeys(where, 'options', options, { required: ['gamma', 'measure', 'level'] });
  requireDraws(where, ensemble);
  const { gamma, measure, level } = options;
  const bounds = ensemble.draws.map((draw) => selectionBounds(draw, design, { gamma, measure }).total);
  const rangeOf = (end: 'lower' | 'upper'): RangeOverDraws =>
    // Each draw has both ends, so that the range is never null.
    rangeOverDraws({ draws: bounds.map((total) => [total[end]]) }, ([value]) => value as number, {
      level,
    }) as RangeOverDraws;
  const lower = rangeOf('lower');
  const upper = rangeOf('upper');
  return { gamma, measure, level, lower, upper, total: { lower: lower.minimum, upper: upper.maximum } };
}
