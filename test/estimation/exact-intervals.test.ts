import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  estimateProportion,
  estimateQuantile,
  exactProportion,
  exactQuantile,
  orderStatisticRanks,
  QUANTILE_RULES,
  simpleRandomSample,
} from '../../src/estimation';
import type { QuantileRule } from '../../src/estimation';
import { subsets } from './subsets';

const failsWith = (code: string): object => expect.objectContaining({ name: 'KlusterlabError', code }) as object;
const FIFTEEN = simpleRandomSample({ populationSize: 39, sampleSize: 15 });
const T = { distribution: 't', correction: 'oneMinusSamplingFraction', confidenceLevel: 0.95 } as const;

describe('orderStatisticRanks', () => {
  // Counted in exact integers: samples of 15 from 39 whose interval encloses the 20th value, out of 25,140,840,660.
  it.each([
    [0.95, 5, 11, 0.9659],
    [0.85, 6, 10, 0.8519],
    [0.99, 4, 12, 0.995],
  ])(
    'encloses the median of 39 by 15 at %d from rank %d to %d, coverage %d',
    (confidenceLevel, lower, upper, coverage) => {
      const ranks = orderStatisticRanks(FIFTEEN, 0.5, { confidenceLevel });
      expect(ranks).toMatchObject({ lowerRank: lower, upperRank: upper, populationRanks: [20, 20] });
      expect(ranks.coverage).toBeCloseTo(coverage, 4);
    },
  );

  it('has the coverage that it states over every sample of a small population, at least the level', () => {
    const sizes = fc.record({
      populationSize: fc.integer({ min: 4, max: 9 }),
      sampleSize: fc.integer({ min: 2, max: 5 }),
    });
    const levels = fc.constantFrom(0.3, 0.5, 0.8);
    fc.assert(
      fc.property(
        sizes,
        fc.integer({ min: 1, max: 19 }),
        levels,
        ({ populationSize, sampleSize }, twentieths, confidenceLevel) => {
          fc.pre(sampleSize <= populationSize);
          const design = simpleRandomSample({ populationSize, sampleSize });
          const ranks = attempt(() => orderStatisticRanks(design, twentieths / 20, { confidenceLevel }));
          if (ranks === undefined) return;
          const { lowerRank, upperRank, coverage, populationRanks } = ranks;
          const samples = subsets(
            Array.from({ length: populationSize }, (_, unit) => unit + 1),
            sampleSize,
          );
          const enclosing = samples.filter(
            (sample) => sample[lowerRank - 1]! <= populationRanks[0] && populationRanks[1] <= sample[upperRank - 1]!,
          );
          expect(coverage).toBeCloseTo(enclosing.length / samples.length, 12);
          expect(coverage).toBeGreaterThanOrEqual(confidenceLevel - 1e-12);
        },
      ),
    );
  });

  it('encloses both middle values of an even population', () => {
    const design = simpleRandomSample({ populationSize: 40, sampleSize: 15 });
    expect(orderStatisticRanks(design, 0.5, { confidenceLevel: 0.9 }).populationRanks).toEqual([20, 21]);
    // 0.1 · 30 is not 3 in float64.
    const thirty = simpleRandomSample({ populationSize: 30, sampleSize: 28 });
    expect(orderStatisticRanks(thirty, 0.1, { confidenceLevel: 0.5 }).populationRanks).toEqual([3, 4]);
  });

  it('comes down to the value itself in a census', () => {
    const census = simpleRandomSample({ populationSize: 7, sampleSize: 7 });
    const ranks = { lowerRank: 4, upperRank: 4, coverage: 1, populationRanks: [4, 4] };
    expect(orderStatisticRanks(census, 0.5, { confidenceLevel: 0.99 })).toEqual(ranks);
  });

  it('keeps its digits for a large population', () => {
    const design = simpleRandomSample({ populationSize: 1_000_000, sampleSize: 100_000 });
    const { lowerRank, upperRank, coverage } = orderStatisticRanks(design, 0.5, { confidenceLevel: 0.95 });
    expect(coverage).toBeGreaterThanOrEqual(0.95);
    expect(coverage).toBeLessThan(0.951);
    // √(n·¼·(1 − f)) = 150 units of rank, 1.96 times that to each side.
    expect((upperRank - lowerRank) / 2 / 150).toBeCloseTo(1.96, 1);
  });

  it('says which level the sample can give at most', () => {
    const design = simpleRandomSample({ populationSize: 30, sampleSize: 3 });
    expect(() => orderStatisticRanks(design, 0.5, { confidenceLevel: 0.95 })).toThrow(
      /a level that 3 values can give .* at most 0\.\d+/,
    );
    expect(() => orderStatisticRanks(design, 0.5, { confidenceLevel: 0.95 })).toThrow(failsWith('sample-too-small'));
  });
});

function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}

describe('exactQuantile', () => {
  const values = [31, 3, 39.4, 4, 5, 6, 7, 8, 11.9, 14, 16, 19, 21, 22, 25];

  it('takes its limits from the values in order of size', () => {
    const result = exactQuantile(values, 0.5, FIFTEEN, { rule: 'math', confidenceLevel: 0.95 });
    expect(result).toMatchObject({
      estimate: 14,
      interval: { lower: 7, upper: 21 },
      standardError: null,
      degreesOfFreedom: null,
    });
    expect(result.method).toContain('from the 5. to the 11. of 15 values in order, coverage 96.59 %');
  });

  it('refuses a probability of 0 or 1, and too few values', () => {
    const options = { rule: 'math', confidenceLevel: 0.95 } as const;
    for (const probability of [0, 1, NaN]) {
      expect(() => exactQuantile(values, probability, FIFTEEN, options)).toThrow(failsWith('invalid-number'));
    }
    expect(() => exactQuantile([1, 2], 0.5, FIFTEEN, options)).toThrow(failsWith('size-mismatch'));
  });
});

describe('estimateQuantile', () => {
  it("gives Woodruff's interval from y(5) to y(12) for the median of 15 of 39", () => {
    const ordered = Array.from({ length: 15 }, (_, rank) => 10 * (rank + 1));
    const options = { rule: 'math', limits: 'mean', convention: T } as const;
    expect(estimateQuantile(ordered, 0.5, FIFTEEN, options)).toMatchObject({
      estimate: 80,
      interval: { lower: 50, upper: 120 },
    });
  });

  // Hyndman and Fan (1996), table 1, on 1, …, 4: positions np, np + ½ and so on; type 7 is the default of R's quantile.
  it.each([
    ['hf1', 1],
    ['hf2', 1.5],
    ['hf4', 1],
    ['hf5', 1.5],
    ['hf6', 1.25],
    ['hf7', 1.75],
    ['hf8', 1 + 5 / 12],
    ['hf9', 1 + 7 / 16],
  ] as const)('by %s the lower quartile of 1, 2, 3, 4 is %d', (rule, quartile) => {
    const design = simpleRandomSample({ populationSize: 8, sampleSize: 4 });
    const options = { rule, limits: 'beta', convention: T } as const;
    expect(estimateQuantile([3, 1, 4, 2], 0.25, design, options).estimate).toBeCloseTo(quartile, 12);
  });

  it('lies between the smallest and the largest value by every rule, and does not fall as p rises', () => {
    const design = simpleRandomSample({ populationSize: 60, sampleSize: 7 });
    const options = (rule: QuantileRule) => ({ rule, limits: 'beta', convention: T }) as const;
    const samples = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(samples, fc.constantFrom(...QUANTILE_RULES), (values, rule) => {
        const at = [0.05, 0.2, 0.5, 0.7, 0.95].map((p) => estimateQuantile(values, p, design, options(rule)).estimate);
        expect(Math.min(...at)).toBeGreaterThanOrEqual(Math.min(...values));
        expect(Math.max(...at)).toBeLessThanOrEqual(Math.max(...values));
        expect([...at].sort((a, b) => a - b)).toEqual(at);
      }),
    );
  });

  it('does not depend on the last bits of the weights', () => {
    const values = Array.from({ length: 200 }, (_, place) => place + 1);
    const options = { rule: 'math', limits: 'beta', convention: T } as const;
    // N/n = 30.97, 32 and 1: the 20th of 200 values reaches a tenth of the weight.
    for (const populationSize of [6194, 6400, 201]) {
      const design = simpleRandomSample({ populationSize, sampleSize: 200 });
      expect(estimateQuantile(values, 0.1, design, options).estimate).toBe(20);
    }
  });
});

describe('exactProportion', () => {
  it('covers the share of every small population at least as often as it says', () => {
    for (const confidenceLevel of [0.8, 0.95]) {
      for (let marked = 0; marked <= 8; marked += 1) {
        const population = Array.from({ length: 8 }, (_, unit) => unit < marked);
        const samples = subsets(population, 4);
        const design = simpleRandomSample({ populationSize: 8, sampleSize: 4 });
        const covering = samples.filter((sample) => {
          const { interval } = exactProportion(sample, design, { confidenceLevel });
          return interval.lower <= marked / 8 && marked / 8 <= interval.upper;
        });
        expect(covering.length / samples.length).toBeGreaterThanOrEqual(confidenceLevel);
      }
    }
  });

  it('has the standard error of the mean of zeros and ones', () => {
    const indicators = [true, true, false, true, false, false];
    const design = simpleRandomSample({ populationSize: 20, sampleSize: 6 });
    const { standardError } = exactProportion(indicators, design, { confidenceLevel: 0.95 });
    const other = estimateProportion(indicators, design, { limits: 'logit', convention: T });
    expect(standardError).toBeCloseTo(other.standardError!, 14);
  });

  it('knows no more than the number of units seen where all are alike', () => {
    const design = simpleRandomSample({ populationSize: 10, sampleSize: 5 });
    const none = new Array<boolean>(5).fill(false);
    const { interval } = exactProportion(none, design, { confidenceLevel: 0.95 });
    expect(interval.lower).toBe(0);
    expect(interval.upper).toBeGreaterThan(0);
    expect(interval.upper).toBeLessThanOrEqual(0.5);
  });
});

describe('estimateProportion where all units are alike', () => {
  const design = simpleRandomSample({ populationSize: 50, sampleSize: 10 });
  const all = new Array<boolean>(10).fill(true);

  it.each(['mean', 'logit', 'arcsine'] as const)('has no limits by %s, and names others', (limits) => {
    expect(() => estimateProportion(all, design, { limits, convention: T })).toThrow(
      /wilson or beta, or exactProportion/,
    );
  });

  it.each(['beta', 'wilson'] as const)('has limits by %s that reach 1 and not 0', (limits) => {
    const { interval, standardError } = estimateProportion(all, design, { limits, convention: T });
    expect(standardError).toBe(0);
    expect(interval.upper).toBe(1);
    expect(interval.lower).toBeGreaterThan(0.6);
    expect(interval.lower).toBeLessThan(0.8);
  });

  it('is certain in a census', () => {
    const census = simpleRandomSample({ populationSize: 10, sampleSize: 10 });
    expect(estimateProportion(all, census, { limits: 'logit', convention: T }).interval).toEqual({
      lower: 1,
      upper: 1,
    });
  });
});
