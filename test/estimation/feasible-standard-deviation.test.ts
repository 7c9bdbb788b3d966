import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  feasibleStandardDeviation,
  median as medianOf,
  sampleStandardDeviation,
  sum as sumOf,
} from '../../src/estimation';
import type { SampleConstraints } from '../../src/estimation';

/** All samples of whole numbers, in order of size, that have the constraints' size, sum, minimum, maximum and median. */
function enumerate({ sampleSize, sum, minimum, maximum, median }: SampleConstraints): number[][] {
  const found: number[][] = [];
  const extend = (values: readonly number[], rest: number): void => {
    const left = sampleSize - values.length - 1;
    const last = values[values.length - 1]!;
    if (left === 0) {
      const sample = [...values, maximum];
      if (rest === maximum && (median === undefined || medianOf(sample) === median)) found.push(sample);
      return;
    }
    for (let next = last; next <= maximum && next * left + maximum <= rest; next += 1) {
      if (next + left * maximum >= rest) extend([...values, next], rest - next);
    }
  };
  extend([minimum], sum - minimum);
  return found;
}

const summariesOf = (values: readonly number[]): Required<SampleConstraints> => ({
  sampleSize: values.length,
  sum: sumOf(values),
  minimum: Math.min(...values),
  maximum: Math.max(...values),
  median: medianOf(values),
});
const withoutMedian = ({ sampleSize, sum, minimum, maximum }: SampleConstraints): SampleConstraints => ({
  sampleSize,
  sum,
  minimum,
  maximum,
});
const isWhole = (values: readonly number[]): boolean =>
  values.every((value) => Math.abs(value - Math.round(value)) < 1e-9);

function isFeasible(constraints: SampleConstraints): boolean {
  try {
    feasibleStandardDeviation(constraints);
    return true;
  } catch {
    return false;
  }
}

/** The range of the median that the library's own refusal names. */
function medianRange(constraints: Required<SampleConstraints>): { readonly lower: number; readonly upper: number } {
  const message = ((): string => {
    try {
      feasibleStandardDeviation({ ...constraints, median: constraints.minimum - 1 });
    } catch (error) {
      return (error as { readonly expected: string }).expected;
    }
    throw new Error('a median below the minimum was accepted');
  })();
  const ends = [...message.matchAll(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g)].map(([text]) => Number(text));
  // A range of one median is named by one number.
  return { lower: ends[0] ?? NaN, upper: ends[1] ?? ends[0] ?? NaN };
}

/** The range against every sample on the grid: never narrower, and met wherever its example lies on the grid. */
function expectExact(constraints: SampleConstraints): void {
  const { lower, upper, lowerExample, upperExample } = feasibleStandardDeviation(constraints);
  const deviations = enumerate(constraints).map((sample) => sampleStandardDeviation(sample));
  const [least, most] = [Math.min(...deviations), Math.max(...deviations)];
  expect(deviations.length).toBeGreaterThan(0);
  expect(lower).toBeLessThanOrEqual(least + 1e-9);
  expect(upper).toBeGreaterThanOrEqual(most - 1e-9);
  if (isWhole(lowerExample)) expect(lower).toBeCloseTo(least, 9);
  if (isWhole(upperExample)) expect(upper).toBeCloseTo(most, 9);
}

const grid = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 2, maxLength: 8 });

describe('feasibleStandardDeviation', () => {
  it('is never narrower than all samples of whole numbers, and met by them where its examples are whole', () => {
    fc.assert(
      fc.property(grid, (values) => expectExact(withoutMedian(summariesOf(values)))),
      { numRuns: 150 },
    );
  });

  it('is so with a median as well', () => {
    fc.assert(
      fc.property(grid, (values) => expectExact(summariesOf(values))),
      { numRuns: 150 },
    );
  });

  // The gap of the two middle values of an even sample and the even spread of the rest are fractions in general:
  // multiples of 12 make them whole, so that the grid reaches both ends of the range.
  it('is attained on a grid that holds its examples, for even and odd sample sizes', () => {
    let attained = 0;
    const coarse = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 3, maxLength: 6 });
    fc.assert(
      fc.property(coarse, (values) => {
        const constraints = summariesOf(values.map((value) => 12 * value));
        const { lowerExample, upperExample } = feasibleStandardDeviation(constraints);
        if (isWhole(lowerExample) && isWhole(upperExample)) attained += 1;
        expectExact(constraints);
      }),
      { numRuns: 100 },
    );
    expect(attained).toBeGreaterThan(90);
  });

  it('has examples with the given summaries and with the standard deviations at its ends', () => {
    const samples = fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(samples, fc.boolean(), (values, useMedian) => {
        const constraints = useMedian ? summariesOf(values) : withoutMedian(summariesOf(values));
        const { lower, upper, lowerExample, upperExample } = feasibleStandardDeviation(constraints);
        for (const [example, end] of [
          [lowerExample, lower],
          [upperExample, upper],
        ] as const) {
          const summaries = summariesOf(example);
          expect(summaries.sampleSize).toBe(constraints.sampleSize);
          expect(summaries.sum).toBeCloseTo(constraints.sum, 8);
          expect(summaries.minimum).toBe(constraints.minimum);
          expect(summaries.maximum).toBe(constraints.maximum);
          expect(summaries.median).toBeCloseTo(constraints.median ?? summaries.median, 9);
          expect(sampleStandardDeviation(example)).toBeCloseTo(end, 8);
        }
        expect(sampleStandardDeviation(values)).toBeGreaterThanOrEqual(lower - 1e-9);
        expect(sampleStandardDeviation(values)).toBeLessThanOrEqual(upper + 1e-9);
      }),
    );
  });

  it('is only narrowed by a median', () => {
    fc.assert(
      fc.property(grid, (values) => {
        const wide = feasibleStandardDeviation(withoutMedian(summariesOf(values)));
        const narrow = feasibleStandardDeviation(summariesOf(values));
        expect(narrow.lower).toBeGreaterThanOrEqual(wide.lower - 1e-9);
        expect(narrow.upper).toBeLessThanOrEqual(wide.upper + 1e-9);
      }),
    );
  });

  it('follows a change of unit and of origin', () => {
    fc.assert(
      fc.property(
        grid,
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: -1e6, max: 1e6 }),
        (values, scale, shift) => {
          const original = feasibleStandardDeviation(summariesOf(values));
          const moved = feasibleStandardDeviation(summariesOf(values.map((value) => scale * value + shift)));
          expect(moved.lower / scale).toBeCloseTo(original.lower, 6);
          expect(moved.upper / scale).toBeCloseTo(original.upper, 6);
        },
      ),
    );
  });

  it('widens the two middle values of an even sample where that spreads most', () => {
    // 0, 5 − d, 5 + d, 10: nothing else is free, so that d runs from 0 to 5.
    const range = feasibleStandardDeviation({ sampleSize: 4, sum: 20, minimum: 0, maximum: 10, median: 5 });
    expect(range.lowerExample).toEqual([0, 5, 5, 10]);
    expect(range.upperExample).toEqual([0, 0, 10, 10]);
    expect(range.upper).toBeCloseTo(Math.sqrt(100 / 3), 12);
  });

  it('widens them part of the way where no free value is then inside its range', () => {
    // At the largest gap, 2, the free upper values would be 4 and 7: less uneven than 3 and 8 at the gap 1.
    const constraints = { sampleSize: 8, sum: 23, minimum: 0, maximum: 8, median: 2 };
    expect(feasibleStandardDeviation(constraints).upperExample).toEqual([0, 0, 0, 1, 3, 3, 8, 8]);
    expectExact(constraints);
  });

  it('is a single value where the summaries leave no choice', () => {
    const pair = feasibleStandardDeviation({ sampleSize: 2, sum: 8, minimum: 3, maximum: 5, median: 4 });
    expect([pair.lower, pair.upper]).toEqual([Math.SQRT2, Math.SQRT2]);
    const equal = feasibleStandardDeviation({ sampleSize: 5, sum: 35, minimum: 7, maximum: 7, median: 7 });
    expect([equal.lower, equal.upper]).toEqual([0, 0]);
    const three = feasibleStandardDeviation({ sampleSize: 3, sum: 12, minimum: 1, maximum: 8 });
    expect(three.lowerExample).toEqual([1, 3, 8]);
    expect(three.upper).toBe(three.lower);
  });

  it('takes 10,000 values in its stride', () => {
    const range = feasibleStandardDeviation({ sampleSize: 10000, sum: 5.2e5, minimum: 0, maximum: 100, median: 40 });
    expect(range.upperExample).toHaveLength(10000);
    expect(range.lower).toBeLessThan(range.upper);
  });

  it.each([
    [{ sampleSize: 3, sum: 100, minimum: 1, maximum: 5 }, 'sum', '7 to 11'],
    [{ sampleSize: 3, sum: 6, minimum: 1, maximum: 5 }, 'sum', '7 to 11'],
    [{ sampleSize: 2, sum: 7, minimum: 1, maximum: 5 }, 'sum', '6,'],
    [{ sampleSize: 3, sum: 9, minimum: 6, maximum: 5 }, 'minimum', 'at most the maximum, 5'],
    // Sum 13: with 0 and 10 the third value is 3.
    [{ sampleSize: 3, sum: 13, minimum: 0, maximum: 10, median: 4 }, 'median', '3,'],
    // Five values from 0 to 10 with sum 12: at the least 0, 0, 0, 2, 10 and at the most 0, 0, 1, 1, 10.
    [{ sampleSize: 5, sum: 12, minimum: 0, maximum: 10, median: 2 }, 'median', '0 to 1'],
    // Four values: the middle two add up to 8.
    [{ sampleSize: 4, sum: 18, minimum: 0, maximum: 10, median: 5 }, 'median', '4,'],
    [{ sampleSize: 2, sum: 6, minimum: 1, maximum: 5, median: 2 }, 'median', '3,'],
  ])('refuses %j, naming %s and what the others leave it', (constraints, parameter, range) => {
    expect(() => feasibleStandardDeviation(constraints)).toThrow(
      expect.objectContaining({ code: 'infeasible', parameter, expected: expect.stringContaining(range) as string }),
    );
  });

  it('takes every median that some sample with the other summaries has', () => {
    fc.assert(
      fc.property(grid, fc.integer({ min: 0, max: 24 }), (values, doubled) => {
        const constraints = { ...summariesOf(values), median: doubled / 2 };
        const exists = enumerate({ ...constraints, median: undefined }).some(
          (sample) => medianOf(sample) === doubled / 2,
        );
        // A sample of whole numbers proves the summaries feasible. (That none is found proves nothing.)
        expect(exists && !isFeasible(constraints)).toBe(false);
      }),
    );
  });

  it('refuses medians just outside the range that it names, and takes its ends', () => {
    fc.assert(
      fc.property(grid, (values) => {
        const constraints = summariesOf(values);
        const range = medianRange(constraints);
        const within = (median: number): boolean => isFeasible({ ...constraints, median });
        expect([range.lower, range.upper].map(within)).toEqual([true, true]);
        expect([range.lower - 1e-6, range.upper + 1e-6].map(within)).toEqual([false, false]);
      }),
    );
  });

  it.each([
    [{ sampleSize: 1, sum: 5, minimum: 5, maximum: 5 }, 'invalid-number', 'sampleSize'],
    [{ sampleSize: 2.5, sum: 5, minimum: 1, maximum: 5 }, 'invalid-number', 'sampleSize'],
    [{ sampleSize: 3, sum: NaN, minimum: 1, maximum: 5 }, 'invalid-number', 'sum'],
    [{ sampleSize: 3, sum: 8, minimum: 1, maximum: Infinity }, 'invalid-number', 'maximum'],
    [{ sampleSize: 3, sum: 8, minimum: 1, maximum: 5, median: NaN }, 'invalid-number', 'median'],
    [{ sampleSize: 3, minimum: 1, maximum: 5 }, 'missing-option', 'sum'],
    [{ sampleSize: 3, sum: 8, minimum: 1, maximum: 5, mean: 2 }, 'unknown-option', 'constraints'],
    [{ sampleSize: 3, sum: 0, minimum: -1e200, maximum: 1e200 }, 'overflow', 'standardDeviation'],
  ])('refuses %j with %s', (constraints, code, parameter) => {
    expect(() => feasibleStandardDeviation(constraints as never)).toThrow(expect.objectContaining({ code, parameter }));
  });
});
