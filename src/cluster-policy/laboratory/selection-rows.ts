import type { SimpleRandomSample } from '../../estimation';
import { ensembleRange } from '../../reconstruction';
import type { DrawFunction, Ensemble, EnsembleRange } from '../../reconstruction';
import { tiltForTarget, tippingGamma, tippingPoint } from '../../simulation';
import type { ObservedSumAndMedian } from '../../simulation';
import { table } from '../notebook-functions';
import type { ShownRow } from './laboratory-rows';

/** Initiatives of each area of the list, and how many of them were sampled. */
export function areaRows(): readonly ShownRow[] {
  const initiatives = table('initiatives');
  const areas = [...new Set(initiatives.map(({ area }) => String(area)))];
  return areas.map((area) => {
    const here = initiatives.filter((row) => row['area'] === area);
    return { area, initiatives: here.length, sampled: here.filter((row) => row['sampled'] === true).length };
  });
}

/**
 * What the unseen initiatives must average for each total, beside what the observed ones do.
 *
 * @param thresholds totals in SEK a year, by name
 */
export function tippingRows(
  observed: ObservedSumAndMedian,
  design: SimpleRandomSample,
  thresholds: Readonly<Record<string, number>>,
): readonly ShownRow[] {
  return Object.entries(thresholds).map(([total, threshold]) => {
    const { requiredMean, ratioToMean, ratioToMedian } = tippingPoint(observed, design, { threshold });
    return { total, threshold, requiredMean, ratioToMean, ratioToMedian };
  });
}

/** How selection must have gone to turn the expansion by the mean into another total, over the data sets. */
export interface TippingSelection {
  /** The smallest largest ratio of two odds of being sampled. */
  readonly gamma: EnsembleRange;
  /** The power of the cost in the odds. */
  readonly power: EnsembleRange;
}

/**
 * The strength of selection that a total implies, in two measures.
 *
 * @param target a total between the limits that selection can reach, SEK a year
 * @throws KlusterlabError `invalid-result` if some data set cannot reach it
 */
export function tippingSelection(ensemble: Ensemble, design: SimpleRandomSample, target: number): TippingSelection {
  const measure = 'inclusionOdds';
  const family = { kind: 'power' } as const;
  return {
    gamma: ensembleRange(
      ensemble,
      (values) => tippingGamma(values, design, { threshold: target, measure }).gamma ?? Infinity,
    ),
    power: ensembleRange(
      ensemble,
      (values) => tiltForTarget(values, design, { target, family, measure }).tilt ?? Infinity,
    ),
  };
}

/** The sum of the largest values of a data set, as a result to ask an ensemble for. */
export function sumOfLargest(count: number): DrawFunction {
  return (values) => values.slice(-count).reduce((sum, value) => sum + value, 0);
}
