import { KlusterlabError } from '../errors';
import { checkInteger, checkKeys } from './checks';
import { checkDifferenceOptions } from './difference-interval';
import type { DifferenceOptions } from './difference-interval';
import { hull, intersection } from './hull';
import { pairedDifferenceLimits } from './paired-difference-interval';
import type { PairedCounts } from './paired-difference-interval';
import type { ClosedRange } from './share';
import { twoSidedDeviate } from './wilson-limits';

/** What two answers of the same respondents allow when only how many said yes to each is published. */
export interface PairedDifferenceFromMargins {
  /** The difference of the shares; a range only if a margin is one. */
  readonly estimate: ClosedRange;
  /** How many respondents may have said yes to both. */
  readonly both: ClosedRange;
  /** From the smallest lower to the largest upper limit over all tables with these margins. */
  readonly outer: ClosedRange;
  /** The values in each table's interval, or null if there are none. */
  readonly inner: ClosedRange | null;
  /** How many tables there are. */
  readonly tables: number;
  readonly method: 'newcombe';
  readonly confidenceLevel: number;
  readonly source: string;
}

const LARGEST_TABLE_COUNT = 1_000_000;

/**
 * Bounds on the interval for a difference of two shares of the same sample, when only the margins are known.
 *
 * The overlap `both` lies in [max(0, x₁ + x₂ − n), min(x₁, x₂)] (Fréchet), and the interval's width depends on it: each
 * overlap, and each count if a margin is a range, gives one interval by pairedDifferenceInterval; `outer` is their
 * hull, `inner` their intersection. To take the two shares as independent samples is a guess about the overlap.
 *
 * @param margins `first` and `second`, how many said yes (whole, or a range, see countsBehindShare), and `sampleSize`.
 * @param options method and confidence level.
 * @returns the bounds, the range of the overlap and the number of tables.
 * @throws KlusterlabError on bad keys or values, or `too-many-tables` above 1 million.
 * @example
 * pairedDifferenceFromMargins({ first: 48, second: 38, sampleSize: 50 }, { method: 'newcombe', confidenceLevel: 0.95 }).both
 * // { "lower": 36, "upper": 38 }
 */
export function pairedDifferenceFromMargins(
  margins: { readonly first: number | ClosedRange; readonly second: number | ClosedRange; readonly sampleSize: number },
  options: DifferenceOptions,
): PairedDifferenceFromMargins {
  const where = 'pairedDifferenceFromMargins';
  checkKeys(`${where} margins`, margins, ['first', 'second', 'sampleSize'], []);
  checkInteger(where, 'sampleSize', margins.sampleSize, 1, Infinity);
  checkDifferenceOptions(where, options);
  const { sampleSize } = margins;
  const first = countRange(margins.first, 'first', sampleSize);
  const second = countRange(margins.second, 'second', sampleSize);
  checkTableCount(first, second, sampleSize);
  const deviate = twoSidedDeviate(options.confidenceLevel);
  const tables = tablesWith(first, second, sampleSize).map((counts) => ({
    both: { lower: counts.both, upper: counts.both },
    limits: pairedDifferenceLimits(counts, deviate),
  }));
  const limits = tables.map((table) => table.limits);
  return {
    estimate: { lower: (first.lower - second.upper) / sampleSize, upper: (first.upper - second.lower) / sampleSize },
    both: hull(tables.map(({ both }) => both)),
    outer: hull(limits),
    inner: intersection(limits),
    tables: tables.length,
    method: options.method,
    confidenceLevel: options.confidenceLevel,
    source: 'Newcombe 1998, Statistics in Medicine 17:2635-2650, method 10, over all tables with the margins',
  };
}

function countRange(count: number | ClosedRange, name: string, sampleSize: number): ClosedRange {
  const where = 'pairedDifferenceFromMargins';
  const range = typeof count === 'number' ? { lower: count, upper: count } : count;
  checkKeys(`${where} ${name}`, range, ['lower', 'upper'], []);
  checkInteger(where, name, range.lower, 0, sampleSize);
  checkInteger(where, name, range.upper, range.lower, sampleSize);
  return range;
}

function checkTableCount(first: ClosedRange, second: ClosedRange, sampleSize: number): void {
  const most = (first.upper - first.lower + 1) * (second.upper - second.lower + 1) * (sampleSize / 2 + 1);
  if (most <= LARGEST_TABLE_COUNT) return;
  throw new KlusterlabError({
    code: 'too-many-tables',
    where: 'pairedDifferenceFromMargins',
    parameter: 'margins',
    expected: `at most ${LARGEST_TABLE_COUNT} tables`,
    received: Math.round(most),
    hint: 'Narrow the ranges of the margins.',
  });
}

/** Each fourfold table with the margins: every pair of counts, every overlap that leaves no cell below 0. */
function tablesWith(first: ClosedRange, second: ClosedRange, sampleSize: number): readonly PairedCounts[] {
  const tables: PairedCounts[] = [];
  for (let one = first.lower; one <= first.upper; one += 1) {
    for (let two = second.lower; two <= second.upper; two += 1) {
      for (let both = Math.max(0, one + two - sampleSize); both <= Math.min(one, two); both += 1) {
        tables.push({ both, firstOnly: one - both, secondOnly: two - both, neither: sampleSize - one - two + both });
      }
    }
  }
  return tables;
}
