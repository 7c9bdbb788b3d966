import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fastRandom } from '../../src/random';
import { gridDataSets } from '../../src/reconstruction';
import type { PublishedSummary } from '../../src/reconstruction';
import { deviationOf, exactly, medianOf, near, sumOf } from './published-values';

const within = (value: number, bounds: { lower: number; upper: number } | undefined): boolean =>
  bounds === undefined || (value >= bounds.lower - 1e-9 && value <= bounds.upper + 1e-9);

/** All sorted data sets of whole numbers from 0 to `highest` with the figures, by going through them one by one. */
function enumerate(summary: PublishedSummary, highest: number): number[][] {
  const found: number[][] = [];
  const extend = (values: readonly number[]): void => {
    if (values.length === summary.sampleSize) {
      const fits =
        within(sumOf(values), summary.sum) &&
        within(values[0] ?? NaN, summary.minimum) &&
        within(values[values.length - 1] ?? NaN, summary.maximum) &&
        within(medianOf(values), summary.median) &&
        (summary.standardDeviation === undefined || within(deviationOf(values), summary.standardDeviation));
      if (fits) found.push([...values]);
      return;
    }
    for (let next = values[values.length - 1] ?? 0; next <= highest; next += 1) extend([...values, next]);
  };
  extend([]);
  return found;
}

function orderings(values: readonly number[]): bigint {
  const factorial = (size: number): bigint => (size < 2 ? 1n : BigInt(size) * factorial(size - 1));
  const runs = [...new Set(values)].map((value) => values.filter((other) => other === value).length);
  return runs.reduce((all, size) => all / factorial(size), factorial(values.length));
}

describe('gridDataSets', () => {
  const case5: PublishedSummary = {
    sampleSize: 5,
    sum: exactly(20),
    minimum: exactly(1),
    median: exactly(4),
    maximum: exactly(7),
  };

  it('counts what plain enumeration finds, with and without orderings, for any figures of any small data set', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 1, maxLength: 6 }),
        fc.tuple(fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean()),
        fc.integer({ min: 0, max: 2 }),
        (raw, [useMinimum, useMedian, useMaximum, useDeviation], slack) => {
          const values = [...raw].sort((a, b) => a - b);
          const summary: PublishedSummary = {
            sampleSize: values.length,
            sum: near(sumOf(values), slack),
            support: { lower: 0, upper: 7 },
            ...(useMinimum ? { minimum: near(values[0] ?? NaN, slack / 2) } : {}),
            ...(useMedian ? { median: near(medianOf(values), slack / 2) } : {}),
            ...(useMaximum ? { maximum: exactly(values[values.length - 1] ?? NaN) } : {}),
            ...(useDeviation && values.length > 1 ? { standardDeviation: near(deviationOf(values), 0) } : {}),
          };
          const found = enumerate(summary, 7);
          expect(gridDataSets(summary, { step: 1, weighting: 'dataSets' }).count).toBe(BigInt(found.length));
          const all = found.reduce((total, set) => total + orderings(set), 0n);
          expect(gridDataSets(summary, { step: 1, weighting: 'orderings' }).count).toBe(all);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('is the number of partitions of 10 into at most 10 parts, 42, for ten values that sum to 10', () => {
    // Andrews (1976), The Theory of Partitions, table of p(n): p(10) = 42.
    const summary = { sampleSize: 10, sum: exactly(10) };
    expect(gridDataSets(summary, { step: 1, weighting: 'dataSets' }).count).toBe(42n);
  });

  it('counts orderings as stars and bars do: C(19, 9) for ten values that sum to 10', () => {
    const summary = { sampleSize: 10, sum: exactly(10) };
    expect(gridDataSets(summary, { step: 1, weighting: 'orderings' }).count).toBe(92_378n);
  });

  it('counts beyond 2^53 exactly', () => {
    // C(119, 59) by stars and bars; Python's math.comb.
    const summary = { sampleSize: 60, sum: exactly(60) };
    const count = gridDataSets(summary, { step: 1, weighting: 'orderings' }).count;
    expect(count).toBe(48_307_454_420_181_661_301_946_569_760_686_328n);
  });

  it.each(['dataSets', 'orderings'] as const)('draws each of them as often as its weight says: %s', (weighting) => {
    const sets = gridDataSets(case5, { step: 1, weighting });
    const found = enumerate(case5, 7);
    const random = fastRandom(3, { stream: 0 });
    const draws = 20_000;
    const seen = new Map<string, number>();
    for (let draw = 0; draw < draws; draw += 1) {
      const key = Array.from(sets.draw(random)).join(' ');
      seen.set(key, (seen.get(key) ?? 0) + 1);
    }
    const statistic = found.reduce((all, set) => {
      const share = weighting === 'dataSets' ? 1 / found.length : Number(orderings(set)) / Number(sets.count);
      const expected = draws * share;
      return all + ((seen.get(set.join(' ')) ?? 0) - expected) ** 2 / expected;
    }, 0);
    expect([...seen.keys()].every((key) => found.some((set) => set.join(' ') === key))).toBe(true);
    expect(found.length).toBeGreaterThan(2);
    // Chi-square's 99.9 % quantile is below 3 df + 11 for few degrees of freedom (df 1: 10.8, df 5: 20.5, df 10: 29.6).
    expect(statistic).toBeLessThan(3 * (found.length - 1) + 11);
  });

  it('scales with the step', () => {
    const scale = (bounds: { lower: number; upper: number }): { lower: number; upper: number } => ({
      lower: bounds.lower * 0.25,
      upper: bounds.upper * 0.25,
    });
    const { sampleSize, sum, minimum, median, maximum } = case5 as Required<PublishedSummary>;
    const quarters = {
      sampleSize,
      sum: scale(sum),
      minimum: scale(minimum),
      median: scale(median),
      maximum: scale(maximum),
    };
    const one = gridDataSets(case5, { step: 1, weighting: 'dataSets' });
    const quarter = gridDataSets(quarters, { step: 0.25, weighting: 'dataSets' });
    expect(quarter.count).toBe(one.count);
    expect(quarter.draw(fastRandom(1, { stream: 0 }))).toEqual(
      one.draw(fastRandom(1, { stream: 0 })).map((x) => x / 4),
    );
  });

  it('counts none, and refuses to draw, where real numbers have the figures but no grid point does', () => {
    const sets = gridDataSets({ sampleSize: 2, sum: exactly(2.5) }, { step: 1, weighting: 'dataSets' });
    expect(sets.count).toBe(0n);
    expect(() => sets.draw(fastRandom(1, { stream: 0 }))).toThrow(expect.objectContaining({ code: 'empty' }) as Error);
  });

  it('refuses a grid that is too fine, impossible figures and unknown options', () => {
    const options = { step: 1, weighting: 'dataSets' } as const;
    expect(() => gridDataSets({ sampleSize: 12, sum: exactly(9e5) }, options)).toThrow(
      expect.objectContaining({ code: 'too-large' }) as Error,
    );
    expect(() => gridDataSets({ ...case5, sum: exactly(40) }, options)).toThrow(
      expect.objectContaining({ code: 'infeasible' }) as Error,
    );
    expect(() => gridDataSets(case5, { ...options, step: 0 })).toThrow(
      expect.objectContaining({ code: 'invalid-number', parameter: 'step' }) as Error,
    );
    expect(() => gridDataSets(case5, { ...options, weighting: 'all' as never })).toThrow(
      expect.objectContaining({ code: 'invalid-choice' }) as Error,
    );
    expect(() => gridDataSets(case5, { ...options, size: 1 } as never)).toThrow(
      expect.objectContaining({ code: 'unknown-option' }) as Error,
    );
  });
});
