import { requireChoice, requireDesign, requireKeys, requireNumber, requireResult } from '../../estimation/contract';
import type { SimpleRandomSample } from '../../estimation';
import { readSampleValues } from '../sample-values';
import type { SampleValues } from '../sample-values';
import { expanderOf, SELECTION_MEASURES } from '../selection/selection-measure';
import type { SelectionMeasure } from '../selection/selection-measure';
import { requireTiltFamily } from './tilt';
import type { TiltFamily } from './tilt';
import { tiltedMean } from './tilted-mean';

export interface TiltedTotalOptions {
  /** λ: above 0 where large units were favoured. */
  readonly tilt: number;
  /** How inclusion depends on size. */
  readonly family: TiltFamily;
  /** Whether the probabilities or the odds of inclusion are tilted. */
  readonly measure: SelectionMeasure;
}

/**
 * The population total if the sample was selected by size, with inclusion tilted by λ: the tilt is undone by weights.
 *
 * Weights ∝ 1/inclusion: exp(−λ·y/scale) or y^(−λ), and the weighted mean expanded as `SelectionMeasure` says.
 * Exponential tilting: Riddles, Kim & Im (2016), A propensity-score-adjustment method for nonignorable nonresponse,
 * Journal of Survey Statistics and Methodology 4(2), 215–245; here λ is assumed, not estimated.
 *
 * @param values the n values, any order, one unit of measurement; positive for the family `power`
 * @param design the sample, n of N units
 * @param options λ, family and measure, all stated
 * @returns the total, in the unit of the values; with λ = 0 it is N·ȳ
 * @throws KlusterlabError `invalid-value`, `size-mismatch`, `invalid-design`, `invalid-number`, `invalid-choice`,
 *   `unknown-option`, `missing-option`, `overflow`
 *
 * @example
 * tiltedTotal([1, 3], simpleRandomSample({ populationSize: 4, sampleSize: 2 }), { tilt: 1, family: { kind: 'power' }, measure: 'inclusionOdds' }); // 7
 */
export function tiltedTotal(values: SampleValues, design: SimpleRandomSample, options: TiltedTotalOptions): number {
  const where = 'tiltedTotal';
  requireDesign(where, design);
  requireKeys(where, 'options', options, { required: ['tilt', 'family', 'measure'] });
  const { tilt, family, measure } = options;
  requireNumber(where, 'tilt', tilt, {});
  requireChoice(where, 'measure', measure, SELECTION_MEASURES);
  const sorted = readSampleValues(where, values, design);
  requireTiltFamily(where, family, sorted);
  const { fixed, units } = expanderOf(sorted, design, measure);
  return requireResult(where, 'total', fixed + units * tiltedMean(sorted, tilt, family));
}
