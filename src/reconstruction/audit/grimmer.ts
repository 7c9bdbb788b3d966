import { requireKeys, requireNumber } from '../../estimation/contract';
import { grim } from './grim';
import type { GrimReport } from './grim';
import { printInterval } from './print-interval';
import type { PrintInterval } from './print-interval';
import { readFigure } from './printed-figure';
import { ceilingOf, floorOf } from './whole-division';

/** Mean and standard deviation (n − 1) of whole numbers as a report prints them. */
export interface GrimmerReport extends GrimReport {
  /** As text, so that trailing zeros count. */
  readonly standardDeviation: string;
}

/** Whether printed mean and standard deviation are possible together. */
export interface GrimmerResult {
  readonly consistent: boolean;
  /** Why not: no whole sum (GRIM), no whole sum of squares, or only ones of the wrong parity; null if consistent. */
  readonly reason: 'mean' | 'sumOfSquares' | 'parity' | null;
}

/**
 * GRIM for mean and standard deviation: can whole numbers have both?
 *
 * The sum of squares of whole numbers is whole, and odd exactly if their sum is. Possible if, for a sum T that prints as
 * the mean, some whole Q of T's parity has √((Q − T²/n)/(n − 1)) print as the standard deviation: Allard (2018),
 * Analytic-GRIMMER, after Anaya (2016). Exact, in whole numbers, and for every T, where Allard takes the nearest. With
 * several items the same for their totals. Necessary, not sufficient: the range of the answers is not looked at.
 *
 * @param report mean, standard deviation, n ≥ 2, items and rounding rule, all stated
 * @returns consistency, and the first reason against it
 * @throws KlusterlabError as `grim`
 * Oracle: enumeration of small samples, and R rsprite2's published values, in the tests.
 *
 * @example
 * grimmer({ mean: '5.21', standardDeviation: '1.60', sampleSize: 28, items: 1, rounding: 'either' }).consistent; // true
 */
export function grimmer(report: GrimmerReport): GrimmerResult {
  const where = 'grimmer';
  const required = ['mean', 'standardDeviation', 'sampleSize', 'items', 'rounding'];
  requireKeys(where, 'report', report, { required });
  const { mean, standardDeviation, sampleSize, items, rounding } = report;
  requireNumber(where, 'sampleSize', sampleSize, { whole: true, atLeast: 2, unit: 'values' });
  const figure = readFigure(where, 'standardDeviation', standardDeviation);
  const { sums } = grim({ mean, sampleSize, items, rounding });
  if (sums === null) return { consistent: false, reason: 'mean' };
  const deviation = { interval: printInterval(figure, rounding), scale: 10n ** BigInt(figure.decimals) };
  let reason: GrimmerResult['reason'] = 'sumOfSquares';
  for (let sum = sums.lowest; sum <= sums.highest; sum += 1n) {
    const squares = squaresFor(sum, BigInt(sampleSize), BigInt(items), deviation);
    if (squares.lowest > squares.highest) continue;
    const isOddStep = (squares.lowest - sum) % 2n !== 0n;
    if (!isOddStep || squares.lowest < squares.highest) return { consistent: true, reason: null };
    reason = 'parity';
  }
  return { consistent: false, reason };
}

interface Deviation {
  readonly interval: PrintInterval;
  readonly scale: bigint;
}

/** The whole sums of squares with which the standard deviation prints as reported; compared as squares, without roots. */
function squaresFor(
  sum: bigint,
  size: bigint,
  items: bigint,
  { interval, scale }: Deviation,
): { readonly lowest: bigint; readonly highest: bigint } {
  // (n·Q − T²)/(n(n − 1)·items²) is the variance, and (half units/(2·scale))² an end of it.
  const factor = size * (size - 1n) * items * items;
  const unit = 4n * scale * scale;
  const end = (halves: bigint): bigint => halves * halves * factor + sum * sum * unit;
  const least = ceilingOf(sum * sum, size, true);
  const lowest = interval.lower < 0n ? least : ceilingOf(end(interval.lower), unit * size, interval.includesLower);
  const highest = interval.upper < 0n ? -1n : floorOf(end(interval.upper), unit * size, interval.includesUpper);
  return { lowest: lowest > least ? lowest : least, highest };
}
