import type { SampleConstraints } from './sample-constraints';
import type { ValueRun } from './value-run';

/**
 * The constraints sorted into what is fixed and what is free.
 *
 * With a median, `freeCount` values lie in [minimum, median] and as many in [median, maximum], and for an even sample
 * size the two middle values are median ± gap. Without one, `freeCount` values lie in [minimum, maximum].
 */
export interface SampleFrame {
  readonly fixed: readonly ValueRun[];
  /** What the free values add up to; with a median both groups together. */
  readonly freeSum: number;
  /** Free values of a group. */
  readonly freeCount: number;
  /** Largest distance of the two middle values from the median that their neighbours allow; 0 unless n is even. */
  readonly largestGap: number;
}

/** Sorts constraints that are known to be feasible. */
export function sampleFrame({ sampleSize, sum, minimum, maximum, median }: SampleConstraints): SampleFrame {
  const ends = [
    { value: minimum, count: 1 },
    { value: maximum, count: 1 },
  ];
  const inner = sum - minimum - maximum;
  // Two values are the minimum and the maximum, whatever the median.
  if (median === undefined || sampleSize === 2) {
    return { fixed: ends, freeSum: inner, freeCount: sampleSize - 2, largestGap: 0 };
  }
  if (sampleSize % 2 === 1) {
    const fixed = [...ends, { value: median, count: 1 }];
    return { fixed, freeSum: inner - median, freeCount: (sampleSize - 3) / 2, largestGap: 0 };
  }
  return {
    fixed: ends,
    freeSum: inner - 2 * median,
    freeCount: (sampleSize - 4) / 2,
    largestGap: Math.min(median - minimum, maximum - median),
  };
}
