import type { Bounds } from '../../estimation/interval/bounds';
import { mostUnevenSample } from '../../estimation/feasibility/most-uneven-sample';
import { valuesOf } from '../../estimation/feasibility/value-run';
import { middlePositions } from './constraints';
import type { SortedLimits } from './constraints';
import { spreadOf } from './spread-of';
import { sumRange } from './sum-range';

const GRID = 8;
const ZOOMS = 30;

interface Candidate {
  readonly values: Float64Array;
  readonly spread: number;
  readonly sum: number;
  readonly median: number;
}

/**
 * The data set with the largest spread within feasible limits.
 *
 * For a given sum and median the smallest value is as small and the largest as large as the others let them, and
 * `mostUnevenSample` has the rest exactly. Where sum or median are intervals, a grid over them is searched and drawn
 * together around its best point: exact where both are exact, and for intervals as narrow as rounding to about 1e-9.
 *
 * @param even the data set with the smallest spread
 */
export function unevenSample(limits: SortedLimits, even: Float64Array): Float64Array {
  const [low, high] = middlePositions(limits.sampleSize);
  const sumOfEven = even.reduce((all, value) => all + value, 0);
  const median = limits.median ?? { lower: 0, upper: 0 };
  let [sums, medians] = [limits.sum, median];
  // Where the grid would miss a sliver of feasible sums and medians, the even data set is in it.
  let best = unevenAt(limits, inside(limits.sum, sumOfEven), ((even[low] as number) + (even[high] as number)) / 2);
  for (let zoom = 0; zoom < ZOOMS; zoom += 1) {
    for (const sum of gridOver(sums)) {
      for (const middle of gridOver(medians)) {
        const candidate = unevenAt(limits, sum, middle);
        if (candidate !== null && (best === null || candidate.spread > best.spread)) best = candidate;
      }
    }
    if (best === null || (sums.lower === sums.upper && medians.lower === medians.upper)) break;
    sums = around(best.sum, sums, limits.sum);
    medians = around(best.median, medians, median);
  }
  return best?.values ?? even;
}

function unevenAt(limits: SortedLimits, sum: number, middle: number): Candidate | null {
  const { sampleSize } = limits;
  if (sampleSize === 1) return { values: Float64Array.of(sum), spread: 0, sum, median: middle };
  const at = limits.median === null ? limits : withMedian(limits, middle);
  if (at === null) return null;
  const range = sumRange(at);
  const slack = 1e-13 * (Math.abs(range.lower) + Math.abs(range.upper) + Math.abs(sum));
  if (sum < range.lower - slack || sum > range.upper + slack) return null;
  const first = at.lower[0] as number;
  const last = at.upper[sampleSize - 1] as number;
  // What the others cannot hold at their greatest stays with the smallest value, and the other way round.
  const minimum = inside({ lower: first, upper: at.upper[0] as number }, sum - (range.upper - (at.upper[0] as number)));
  const raised = sumRange({ ...at, lower: at.lower.map((value) => Math.max(value, minimum)) });
  const rest = raised.lower - Math.max(minimum, at.lower[sampleSize - 1] as number);
  const maximum =
    sampleSize === 2 ? sum - minimum : Math.max(at.lower[sampleSize - 1] as number, Math.min(last, sum - rest));
  const runs = mostUnevenSample({
    sampleSize,
    sum,
    minimum,
    maximum,
    ...(limits.median === null ? {} : { median: middle }),
  });
  const values = Float64Array.from(valuesOf(runs));
  return { values, spread: spreadOf(values), sum, median: middle };
}

function withMedian(limits: SortedLimits, median: number): SortedLimits | null {
  const [low, high] = middlePositions(limits.sampleSize);
  const upper = limits.upper.map((value, k) => (k <= low ? Math.min(value, median) : value));
  const lower = limits.lower.map((value, k) => (k >= high ? Math.max(value, median) : value));
  if (lower.some((value, k) => value > (upper[k] as number))) return null;
  return { ...limits, lower, upper, median: { lower: median, upper: median } };
}

function gridOver({ lower, upper }: Bounds): readonly number[] {
  if (lower === upper) return [lower];
  return Array.from({ length: GRID + 1 }, (_, index) =>
    index === GRID ? upper : lower + ((upper - lower) * index) / GRID,
  );
}

function around(centre: number, { lower, upper }: Bounds, whole: Bounds): Bounds {
  const reach = (upper - lower) / 4;
  return { lower: Math.max(whole.lower, centre - reach), upper: Math.min(whole.upper, centre + reach) };
}

function inside({ lower, upper }: Bounds, value: number): number {
  return Math.min(upper, Math.max(lower, value));
}
