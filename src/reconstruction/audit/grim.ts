import { requireChoice, requireKeys, requireNumber } from '../../estimation/contract';
import { ceilingOf, floorOf } from './whole-division';
import { printInterval } from './print-interval';
import { readFigure } from './printed-figure';
import { PRINT_ROUNDINGS } from './print-rounding';
import type { PrintRounding } from './print-rounding';

/** A mean of whole numbers as a report prints it. */
export interface GrimReport {
  /** As text, so that trailing zeros count. */
  readonly mean: string;
  /** n ≥ 1. */
  readonly sampleSize: number;
  /** Whole numbers that one value is the mean of, such as questions of a scale; 1 for plain whole numbers. */
  readonly items: number;
  readonly rounding: PrintRounding;
}

/** Whether a printed mean is possible, and from which sums. */
export interface GrimResult {
  readonly consistent: boolean;
  /** The least and the greatest whole sum, over values and items, whose mean prints as reported; null if there is none. */
  readonly sums: { readonly lowest: bigint; readonly highest: bigint } | null;
  /** False if the print is so coarse that every mean is possible, and the test can find nothing. */
  readonly canFail: boolean;
}

/**
 * Granularity-related inconsistency of means: can whole numbers have the printed mean?
 *
 * Possible if some whole number T has T/(n·items) print as reported: Brown and Heathers (2017), Social Psychological
 * and Personality Science 8(4). Exact, in whole numbers. It can fail only if n·items < 10^decimals.
 *
 * @param report mean, sample size, items and rounding rule, all stated
 * @returns consistency and the possible sums
 * @throws KlusterlabError `invalid-figure`, `invalid-number`, `invalid-choice`, `unknown-option`, `missing-option`
 * Oracle: R scrutiny grim (the values in its tests).
 *
 * @example
 * grim({ mean: '5.19', sampleSize: 28, items: 1, rounding: 'either' }).consistent; // false
 */
export function grim(report: GrimReport): GrimResult {
  const where = 'grim';
  requireKeys(where, 'report', report, { required: ['mean', 'sampleSize', 'items', 'rounding'] });
  const { mean, sampleSize, items, rounding } = report;
  requireNumber(where, 'sampleSize', sampleSize, { whole: true, atLeast: 1, unit: 'values' });
  requireNumber(where, 'items', items, { whole: true, atLeast: 1 });
  requireChoice(where, 'rounding', rounding, PRINT_ROUNDINGS);
  const figure = readFigure(where, 'mean', mean);
  const count = BigInt(sampleSize) * BigInt(items);
  const scale = 10n ** BigInt(figure.decimals);
  const { lower, upper, includesLower, includesUpper } = printInterval(figure, rounding);
  const lowest = ceilingOf(lower * count, 2n * scale, includesLower);
  const highest = floorOf(upper * count, 2n * scale, includesUpper);
  const consistent = lowest <= highest;
  return { consistent, sums: consistent ? { lowest, highest } : null, canFail: count < scale };
}
