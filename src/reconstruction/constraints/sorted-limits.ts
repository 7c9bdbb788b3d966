import type { Bounds } from '../../estimation/interval/bounds';
import { KlusterlabError } from '../../errors';
import type { PublishedSummary } from '../published-summary';
import { middlePositions } from './constraints';
import type { SortedLimits } from './constraints';

const WHOLE_LINE: Bounds = { lower: -Infinity, upper: Infinity };

/**
 * The limits of the k-th smallest value for every k, from minimum, median, maximum and support alone.
 *
 * An end without limit is closed by what the sum leaves (the others at their least), or by the largest deviation that
 * a standard deviation s allows one of n values, s(n − 1)/√n.
 *
 * @throws KlusterlabError `unbounded` if neither closes it
 */
export function sortedLimits(where: string, summary: PublishedSummary): SortedLimits {
  const { sampleSize, minimum = null, maximum = null } = summary;
  const support = summary.support ?? { lower: 0, upper: Infinity };
  const [low, high] = middlePositions(sampleSize);
  // The median of two values is half their sum, that of one is the value.
  const median = sampleSize > 2 ? (summary.median ?? null) : null;
  const sum =
    sampleSize > 2 || summary.median === undefined ? summary.sum : meet(summary.sum, times(summary.median, sampleSize));
  const lower = new Float64Array(sampleSize).fill(support.lower);
  const upper = new Float64Array(sampleSize).fill(support.upper);
  const limit = (k: number, { lower: from, upper: to }: Bounds): void => {
    lower[k] = Math.max(lower[k] as number, from);
    upper[k] = Math.min(upper[k] as number, to);
  };
  if (minimum !== null) limit(0, minimum);
  if (maximum !== null) limit(sampleSize - 1, maximum);
  if (median !== null) {
    limit(low, { ...WHOLE_LINE, upper: median.upper });
    limit(high, { ...WHOLE_LINE, lower: median.lower });
    if (low === high) limit(low, median);
  }
  if (sampleSize === 1) limit(0, sum);
  inOrder({ lower, upper });
  const farthest = ((summary.standardDeviation?.upper ?? Infinity) * (sampleSize - 1)) / Math.sqrt(sampleSize);
  if (sampleSize > 1) {
    closeEnds({ lower, upper }, sum, Number.isFinite(farthest) ? farthest : null);
    inOrder({ lower, upper });
  }
  if (!Number.isFinite(lower[0]) || !Number.isFinite(upper[sampleSize - 1])) {
    throw new KlusterlabError({
      code: 'unbounded',
      where,
      parameter: 'support',
      expected: 'figures that keep the values within limits',
      received: support,
      hint: 'State a finite support, minimum and maximum, or a standard deviation.',
    });
  }
  return {
    sampleSize,
    sum,
    median,
    lower,
    upper,
    hasMinimum: minimum !== null,
    hasMaximum: maximum !== null,
    hasDeviation: summary.standardDeviation !== undefined,
  };
}

interface Limits {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/** Makes both rows of limits run upwards, which the order of the values does. */
function inOrder(limits: Limits): void {
  const { lower, upper } = limits;
  for (let k = 1; k < lower.length; k += 1) lower[k] = Math.max(lower[k] as number, lower[k - 1] as number);
  for (let k = lower.length - 2; k >= 0; k -= 1) upper[k] = Math.min(upper[k] as number, upper[k + 1] as number);
}

function closeEnds(limits: Limits, sum: Bounds, farthest: number | null): void {
  const { lower, upper } = limits;
  const size = lower.length;
  const total = (row: Float64Array): number => row.reduce((all, value) => all + value, 0);
  const [least, most] = [total(lower), total(upper)];
  if (farthest !== null) {
    for (let k = 0; k < size; k += 1) {
      if (lower[k] === -Infinity) lower[k] = sum.lower / size - farthest;
      if (upper[k] === Infinity) upper[k] = sum.upper / size + farthest;
    }
  }
  if (Number.isFinite(least)) {
    for (let k = 0; k < size; k += 1) {
      if (upper[k] === Infinity) upper[k] = Math.max(lower[k] as number, sum.upper - least + (lower[k] as number));
    }
  } else if (Number.isFinite(most)) {
    for (let k = 0; k < size; k += 1) {
      if (lower[k] === -Infinity) lower[k] = Math.min(upper[k] as number, sum.lower - most + (upper[k] as number));
    }
  }
}

function meet(first: Bounds, second: Bounds): Bounds {
  return { lower: Math.max(first.lower, second.lower), upper: Math.min(first.upper, second.upper) };
}

function times({ lower, upper }: Bounds, factor: number): Bounds {
  return { lower: lower * factor, upper: upper * factor };
}
