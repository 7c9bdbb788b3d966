import { requireChoice, requireDesign, requireKeys, requireNumber, requireResult } from '../../estimation/contract';
import type { Bounds, SimpleRandomSample } from '../../estimation';
import { readSampleValues } from '../sample-values';
import type { SampleValues } from '../sample-values';
import { extremeWeightedMean } from './extreme-weighted-mean';
import { expanderOf, SELECTION_MEASURES } from './selection-measure';
import type { SelectionMeasure } from './selection-measure';

export interface SelectionBoundsOptions {
  /** Γ ≥ 1: how many times as high the inclusion probability or odds of one unit may be as that of another. */
  readonly gamma: number;
  /** Whether Γ bounds probabilities or odds. */
  readonly measure: SelectionMeasure;
}

/** The totals and means that the sample allows if selection favoured some units by up to Γ. */
export interface SelectionBounds extends SelectionBoundsOptions {
  readonly total: Bounds;
  readonly mean: Bounds;
  /** At each end, how many of the sampled units stand for Γ times as many others as the rest do. */
  readonly heavyUnits: Bounds;
  readonly method: string;
  readonly assumptions: readonly string[];
  readonly source: string;
}

/**
 * The range of the population total and mean if the inclusion of the units differs by a factor of at most Γ.
 *
 * Max and min of Σwy/Σw over weights 1 ≤ w ≤ Γ (the inverses of inclusion). The extreme is at weights that take the two
 * values 1 and Γ only, Γ for the largest (smallest) values, so sorting finds it exactly: Aronow & Lee (2013),
 * Interval estimation of population means under unknown but bounded probabilities of sample selection, Biometrika
 * 100(1), 235–240; Miratrix, Wager & Zubizarreta (2018), Biometrika 105(1), 103–114.
 *
 * Identification bounds of what the observed values give, without sampling error: not an interval with a level.
 * Γ = 1 gives the mean of the sample.
 *
 * @param values the n values, any order, one unit of measurement
 * @param design the sample, n of N units
 * @param options Γ ≥ 1 and what it bounds, both stated
 * @returns bounds of total and mean, in the unit of the values
 * @throws KlusterlabError `invalid-value`, `size-mismatch`, `invalid-design`, `invalid-number`, `invalid-choice`,
 *   `unknown-option`, `missing-option`, `overflow`
 *
 * @example
 * selectionBounds([1, 3], simpleRandomSample({ populationSize: 4, sampleSize: 2 }), { gamma: 3, measure: 'inclusionProbability' }).total; // { lower: 6, upper: 10 }
 */
export function selectionBounds(
  values: SampleValues,
  design: SimpleRandomSample,
  options: SelectionBoundsOptions,
): SelectionBounds {
  const where = 'selectionBounds';
  requireDesign(where, design);
  requireKeys(where, 'options', options, { required: ['gamma', 'measure'] });
  const { gamma, measure } = options;
  requireNumber(where, 'gamma', gamma, { atLeast: 1 });
  requireChoice(where, 'measure', measure, SELECTION_MEASURES);
  const sorted = readSampleValues(where, values, design);
  const { fixed, units } = expanderOf(sorted, design, measure);
  const least = extremeWeightedMean(sorted, gamma, 'least');
  const most = extremeWeightedMean(sorted, gamma, 'most');
  const total = {
    lower: requireResult(where, 'total', fixed + units * least.mean),
    upper: requireResult(where, 'total', fixed + units * most.mean),
  };
  return {
    gamma,
    measure,
    total,
    mean: { lower: total.lower / design.populationSize, upper: total.upper / design.populationSize },
    heavyUnits: { lower: least.heavyUnits, upper: most.heavyUnits },
    method:
      measure === 'inclusionOdds'
        ? 'observed sum + unobserved units × weighted mean, weights between 1 and Γ'
        : 'population size × weighted mean, weights between 1 and Γ',
    assumptions: [
      `The inclusion ${measure === 'inclusionOdds' ? 'odds' : 'probability'} of any unit is at most Γ times that of any other.`,
      'The sample shows every kind of unit that there is: weighted rightly, its values have the mean of the others.',
    ],
    source:
      'Aronow & Lee (2013), Biometrika 100(1), 235–240; Miratrix, Wager & Zubizarreta (2018), Biometrika 105(1), 103–114',
  };
}
