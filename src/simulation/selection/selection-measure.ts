import { sum } from '../../estimation';
import type { SimpleRandomSample } from '../../estimation';

/**
 * On which scale selection may have favoured some units.
 *
 * - `inclusionProbability`: π. Each sampled unit stands for 1/π units, itself among them, and the total is N times the
 *   weighted mean (Hájek). Nothing keeps a unit from standing for less than itself.
 * - `inclusionOdds`: π/(1 − π). Each sampled unit counts once, and for the units that were left out it stands with
 *   (1 − π)/π: the total is the observed sum plus N − n times the weighted mean. It is never below what was observed.
 */
export const SELECTION_MEASURES = ['inclusionProbability', 'inclusionOdds'] as const;

/** One of the scales of selection. */
export type SelectionMeasure = (typeof SELECTION_MEASURES)[number];

/** A total as a line in the weighted mean of the sample: total = fixed + units × weighted mean. */
export interface Expander {
  readonly fixed: number;
  readonly units: number;
}

/** How a weighted mean of the sample becomes the population total on each scale. */
export function expanderOf(values: readonly number[], design: SimpleRandomSample, measure: SelectionMeasure): Expander {
  if (measure === 'inclusionProbability') return { fixed: 0, units: design.populationSize };
  return { fixed: sum(values), units: design.unobservedCount };
}
