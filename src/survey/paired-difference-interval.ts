import { KlusterlabError } from '../errors';
import { checkInteger, checkKeys } from './checks';
import { checkDifferenceOptions } from './difference-interval';
import type { DifferenceInterval, DifferenceOptions } from './difference-interval';
import type { ClosedRange } from './share';
import { twoSidedDeviate, wilsonLimits } from './wilson-limits';

/** How the same respondents answered two yes-or-no questions: counts of the four combinations. */
export interface PairedCounts {
  readonly both: number;
  readonly firstOnly: number;
  readonly secondOnly: number;
  readonly neither: number;
}

/**
 * An interval for the difference of two shares that the same respondents gave, first minus second.
 *
 * As for independent samples, less the share of squared error that the answers have in common:
 * √(a² − 2φab + b²), φ the correlation of the fourfold table with its numerator reduced by n/2 if positive (not below
 * 0), φ = 0 if a margin is empty; Newcombe 1998, Statistics in Medicine 17:2635–2650, method 10.
 *
 * @param counts the four combinations, whole numbers, together at least 1.
 * @param options method and confidence level.
 * @returns estimate and limits in [−1, 1], with assumptions and source.
 * @throws KlusterlabError on bad keys or values.
 * @example
 * pairedDifferenceInterval({ both: 36, firstOnly: 12, secondOnly: 2, neither: 0 },
 *   { method: 'newcombe', confidenceLevel: 0.95 }).upper
 * // 0.3404
 */
export function pairedDifferenceInterval(counts: PairedCounts, options: DifferenceOptions): DifferenceInterval {
  const where = 'pairedDifferenceInterval';
  const cells = ['both', 'firstOnly', 'secondOnly', 'neither'] as const;
  checkKeys(`${where} counts`, counts, cells, []);
  cells.forEach((cell) => checkInteger(where, cell, counts[cell], 0, Infinity));
  checkDifferenceOptions(where, options);
  const { both, firstOnly, secondOnly, neither } = counts;
  if (both + firstOnly + secondOnly + neither === 0) {
    throw new KlusterlabError({
      code: 'no-answers',
      where,
      parameter: 'counts',
      expected: 'at least one respondent',
      received: counts,
    });
  }
  return {
    method: options.method,
    confidenceLevel: options.confidenceLevel,
    estimate: (firstOnly - secondOnly) / (both + firstOnly + secondOnly + neither),
    ...pairedDifferenceLimits(counts, twoSidedDeviate(options.confidenceLevel)),
    assumptions: ['simple random sample of respondents, each with both answers, from a population without bound'],
    source: 'Newcombe 1998, Statistics in Medicine 17:2635-2650, method 10',
  };
}

/** The limits alone, for checked counts; deviate is the two-sided normal deviate. */
export function pairedDifferenceLimits(counts: PairedCounts, deviate: number): ClosedRange {
  const { both, firstOnly, secondOnly, neither } = counts;
  const sampleSize = both + firstOnly + secondOnly + neither;
  const first = (both + firstOnly) / sampleSize;
  const second = (both + secondOnly) / sampleSize;
  const limitsFirst = wilsonLimits(first, sampleSize, deviate);
  const limitsSecond = wilsonLimits(second, sampleSize, deviate);
  const correlation = reducedCorrelation(counts, sampleSize);
  const estimate = first - second;
  return {
    lower: estimate - reach(first - limitsFirst.lower, limitsSecond.upper - second, correlation),
    upper: estimate + reach(limitsFirst.upper - first, second - limitsSecond.lower, correlation),
  };
}

function reach(one: number, other: number, correlation: number): number {
  // At a correlation of 1 and equal parts the radicand is 0; float64 may make it a tiny negative number.
  return Math.sqrt(Math.max(0, one * one - 2 * correlation * one * other + other * other));
}

function reducedCorrelation({ both, firstOnly, secondOnly, neither }: PairedCounts, sampleSize: number): number {
  const margins = (both + firstOnly) * (secondOnly + neither) * (both + secondOnly) * (firstOnly + neither);
  if (margins === 0) return 0;
  const numerator = both * neither - firstOnly * secondOnly;
  const reduced = numerator > 0 ? Math.max(0, numerator - sampleSize / 2) : numerator;
  return reduced / Math.sqrt(margins);
}
