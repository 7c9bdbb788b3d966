import type { Bounds } from '../../src/estimation';
import type { PublishedSummary } from '../../src/reconstruction';

/** A figure that is exact. */
export const exactly = (value: number): Bounds => ({ lower: value, upper: value });

/** A figure within half a step of the value. */
export const near = (value: number, half: number): Bounds => ({ lower: value - half, upper: value + half });

/** Tables 4 and 5 of the report, in SEK; the deviation from the half-width by z and (N − n)/(N − 1). */
export const SWECO: PublishedSummary = {
  sampleSize: 15,
  sum: exactly(232_394_893),
  standardDeviation: exactly(11_527_442.868),
  minimum: exactly(3_000_000),
  median: exactly(11_882_000),
  maximum: exactly(39_400_000),
};

/** Table 6: the same without the EU's part. */
export const SWECO_WITHOUT_EU: PublishedSummary = {
  sampleSize: 15,
  sum: exactly(164_335_445),
  standardDeviation: exactly(10_129_720),
  median: exactly(7_740_000),
};

export const sumOf = (values: ArrayLike<number>): number => Array.from(values).reduce((all, value) => all + value, 0);

export const deviationOf = (values: ArrayLike<number>): number => {
  const mean = sumOf(values) / values.length;
  return Math.sqrt(Array.from(values).reduce((all, value) => all + (value - mean) ** 2, 0) / (values.length - 1));
};

export const medianOf = (sorted: ArrayLike<number>): number =>
  ((sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN) + (sorted[Math.floor(sorted.length / 2)] ?? NaN)) / 2;

/** Pearson's statistic for the same distribution behind two rows of counts, over the 99.9 % quantile: below 1 passes. */
export function twoSampleStatistic(first: readonly number[], second: readonly number[]): number {
  const [one, two] = [sumOf(first), sumOf(second)];
  const bins = first.map((count, bin) => [count, second[bin] ?? 0] as const).filter(([a, b]) => a + b > 0);
  const statistic = bins.reduce(
    (all, [a, b]) => all + (a * Math.sqrt(two / one) - b * Math.sqrt(one / two)) ** 2 / (a + b),
    0,
  );
  // Wilson and Hilferty (1931): the cube root of chi-square over its degrees is near normal.
  const degrees = bins.length - 1;
  return statistic / (degrees * (1 - 2 / (9 * degrees) + 3.09 * Math.sqrt(2 / (9 * degrees))) ** 3);
}
