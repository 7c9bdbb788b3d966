import { requireChoice, requireKeys, requireNumber } from '../../estimation/contract';
import type { Bounds } from '../../estimation/interval/bounds';
import { printInterval } from './print-interval';
import { printedBounds } from './printed-bounds';
import { readFigure } from './printed-figure';
import { PRINT_ROUNDINGS } from './print-rounding';
import type { PrintRounding } from './print-rounding';

/** A sum and a mean of the same values as a report prints them. */
export interface SumAndMeanReport {
  /** As text, so that trailing zeros count. */
  readonly sum: string;
  readonly mean: string;
  /** n ≥ 1. */
  readonly sampleSize: number;
  readonly rounding: PrintRounding;
}

/** Whether sum and mean agree. */
export interface SumAndMeanResult {
  readonly consistent: boolean;
  /** Sums that the printed mean stands for, rounded to the nearest with ties to both sides. */
  readonly sumFromMean: Bounds;
  /** Means that the printed sum stands for. */
  readonly meanFromSum: Bounds;
}

/**
 * Sum = n · mean, as far as the printed decimals let one tell.
 *
 * They agree if one sum prints as the sum and its n-th part as the mean. Exact, in whole numbers.
 *
 * @param report sum and mean as text, sample size, rounding rule, all stated
 * @returns whether they agree, and what each leaves the other
 * @throws KlusterlabError `invalid-figure`, `invalid-number`, `invalid-choice`, `unknown-option`, `missing-option`
 *
 * @example
 * checkSumAndMean({ sum: '232394893', mean: '15492992.87', sampleSize: 15, rounding: 'either' }).consistent; // true
 */
export function checkSumAndMean(report: SumAndMeanReport): SumAndMeanResult {
  const where = 'checkSumAndMean';
  requireKeys(where, 'report', report, { required: ['sum', 'mean', 'sampleSize', 'rounding'] });
  const { sum, mean, sampleSize, rounding } = report;
  requireNumber(where, 'sampleSize', sampleSize, { whole: true, atLeast: 1, unit: 'values' });
  requireChoice(where, 'rounding', rounding, PRINT_ROUNDINGS);
  const [ofSum, ofMean] = [readFigure(where, 'sum', sum), readFigure(where, 'mean', mean)];
  const [sums, means] = [printInterval(ofSum, rounding), printInterval(ofMean, rounding)];
  // All ends as whole numbers of 1/(2·10^decimals of both).
  const sumUnit = 10n ** BigInt(ofMean.decimals);
  const meanUnit = 10n ** BigInt(ofSum.decimals) * BigInt(sampleSize);
  const below = (upper: bigint, lower: bigint, touches: boolean): boolean => (touches ? lower <= upper : lower < upper);
  const times = ({ lower, upper }: Bounds, factor: number): Bounds => ({
    lower: lower * factor,
    upper: upper * factor,
  });
  return {
    consistent:
      below(sums.upper * sumUnit, means.lower * meanUnit, sums.includesUpper && means.includesLower) &&
      below(means.upper * meanUnit, sums.lower * sumUnit, means.includesUpper && sums.includesLower),
    sumFromMean: times(printedBounds(mean), sampleSize),
    meanFromSum: times(printedBounds(sum), 1 / sampleSize),
  };
}
