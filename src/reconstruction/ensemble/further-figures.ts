import { middlePositions } from '../constraints/constraints';
import { spreadOf } from '../constraints/spread-of';
import { quantileOf } from '../diagnostics/quantile-of';
import type { PublishedSummary } from '../published-summary';
import type { DrawFunction } from './ensemble-chains';

/**
 * Figures that a report could print besides those that it does, as functions of the sorted values.
 *
 * @param summary what is published
 * @returns by name: minimum, median, maximum and standard deviation unless they are published exactly, quartiles
 *   (R's type 7), second smallest and second largest value, sum of the three largest
 *
 * @example
 * Object.keys(furtherFigures({ sampleSize: 2, sum: { lower: 4, upper: 4 } })).length; // 4
 */
export function furtherFigures(summary: PublishedSummary): Readonly<Record<string, DrawFunction>> {
  const { sampleSize } = summary;
  const [low, high] = middlePositions(sampleSize);
  const at = (values: Float64Array, k: number): number => values[k] as number;
  const exact = (bounds: PublishedSummary['median']): boolean => bounds !== undefined && bounds.lower === bounds.upper;
  const figures: readonly (readonly [string, boolean, DrawFunction])[] = [
    ['minimum', !exact(summary.minimum), (values) => at(values, 0)],
    ['second smallest', sampleSize > 3, (values) => at(values, 1)],
    ['first quartile', sampleSize > 3, (values) => quantileOf(values, 0.25)],
    ['median', !exact(summary.median), (values) => (at(values, low) + at(values, high)) / 2],
    ['third quartile', sampleSize > 3, (values) => quantileOf(values, 0.75)],
    ['second largest', sampleSize > 3, (values) => at(values, sampleSize - 2)],
    ['maximum', !exact(summary.maximum), (values) => at(values, sampleSize - 1)],
    [
      'sum of the three largest',
      sampleSize > 5,
      (values) => values.subarray(-3).reduce((all, value) => all + value, 0),
    ],
    [
      'standard deviation',
      sampleSize > 1 && !exact(summary.standardDeviation),
      (values) => Math.sqrt(spreadOf(values) / (sampleSize - 1)),
    ],
  ];
  return Object.fromEntries(figures.filter(([, offered]) => offered).map(([name, , f]) => [name, f]));
}
