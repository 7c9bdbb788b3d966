import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median, sampleMean, sampleStandardDeviation, sum } from '../../src/estimation';
import { bootstrapReplicates, RESAMPLING_METHODS } from '../../src/resampling';
import type { ReplicateOptions } from '../../src/resampling';
import { createEvaluator } from '../../src/resampling/statistic/create-evaluator';
import oracle from '../oracles/boot.json';

const AMOUNTS = oracle.cases[0]!.values;
const SIZES = oracle.cases[1]!.denominators!;
const OPTIONS: ReplicateOptions = { populationSize: 39, replicates: 300, seed: 9 };
const WHOLE_WEIGHTS = RESAMPLING_METHODS.filter((method) => method !== 'rao-wu-yue-beaumont');
const PLAIN = { where: 'test', populationSize: 100, correction: 1 };

/** The statistic of what a replicate draws, whatever its weights: the values that a one-parameter function gets. */
describe('a replicate of a built-in statistic', () => {
  it.each(WHOLE_WEIGHTS)('is what a function of the drawn values gives, by %s', (method) => {
    const options = { ...OPTIONS, method };
    const functions = {
      mean: (values: readonly number[]): number => sampleMean([...values]),
      median: (values: readonly number[]): number => median([...values]),
    };
    for (const statistic of ['mean', 'median'] as const) {
      const own = bootstrapReplicates(AMOUNTS, functions[statistic], options);
      const built = bootstrapReplicates(AMOUNTS, statistic, options);
      built.forEach((replicate, index) => expect(replicate / own[index]!).toBeCloseTo(1, 13));
    }
  });

  it.each(RESAMPLING_METHODS)('is what a function of values and weights gives, by %s', (method) => {
    const options = { ...OPTIONS, method };
    const weighted = (values: readonly number[], weights: readonly number[]): number[] =>
      values.map((value, unit) => value * weights[unit]!);
    const total = (values: readonly number[], weights: readonly number[]): number => sum(weighted(values, weights));
    const ratio = (values: readonly number[], weights: readonly number[]): number =>
      sum(weighted(values, weights)) / sum(weighted(SIZES, weights));
    const count = (_values: readonly number[], weights: readonly number[]): number => sum([...weights]);
    const pairs = [
      [bootstrapReplicates(AMOUNTS, total, options), bootstrapReplicates(AMOUNTS, 'total', options)],
      [
        bootstrapReplicates(AMOUNTS, ratio, options),
        bootstrapReplicates(AMOUNTS, { kind: 'ratio', denominators: SIZES }, options),
      ],
    ] as const;
    for (const [own, built] of pairs) {
      built.forEach((replicate, index) => expect(replicate / own[index]!).toBeCloseTo(1, 12));
    }
    for (const population of bootstrapReplicates(AMOUNTS, count, options)) expect(population).toBeCloseTo(39, 10);
  });

  it('is compared by booth with that of the completed pseudo-population: 15 of 30 needs no completion', () => {
    const sizes: number[] = [];
    const own = (values: readonly number[]): number => {
      sizes.push(values.length);
      return values[0]!;
    };
    bootstrapReplicates(AMOUNTS, own, { ...OPTIONS, replicates: 2 });
    expect(sizes).toEqual([15, 15, 39, 15, 39]);
    sizes.length = 0;
    bootstrapReplicates(AMOUNTS, own, { ...OPTIONS, populationSize: 30, replicates: 2 });
    expect(sizes).toEqual([15, 15, 15]);
  });

  it('is the least value at which the weights reach the share, or a midpoint, for weights that are not whole', () => {
    const options = { ...OPTIONS, method: 'rao-wu-yue-beaumont' } as const;
    const sorted = [...AMOUNTS].sort((value, other) => value - other);
    for (const probability of [0.1, 0.25, 0.5, 0.8]) {
      const own = (values: readonly number[], weights: readonly number[]): number => {
        const reached = (value: number): number =>
          sum(values.map((other, unit) => (other <= value ? weights[unit]! : 0)));
        return sorted.find((value) => reached(value) >= probability * 39)!;
      };
      expect(bootstrapReplicates(AMOUNTS, { kind: 'quantile', probability }, options)).toEqual(
        bootstrapReplicates(AMOUNTS, own, options),
      );
    }
  });
});

describe('a quantile', () => {
  it('is R’s type 2: quantile(c(1, 3, 4, 10), c(.25, .3, .5, .75, .9), type = 2) is 2, 3, 3.5, 7, 10', () => {
    const at = (probability: number): number =>
      createEvaluator([4, 1, 10, 3], { kind: 'quantile', probability }, PLAIN).estimate;
    expect([0.25, 0.3, 0.5, 0.75, 0.9].map(at)).toEqual([2, 3, 3.5, 7, 10]);
  });

  it('finds a share that rounding hides: 0.07·100 is 7.000000000000001', () => {
    const values = Array.from({ length: 100 }, (_, index) => index + 1);
    const { estimate } = createEvaluator(values, { kind: 'quantile', probability: 0.07 }, PLAIN);
    expect(estimate).toBe(7.5);
  });

  it('at a share of nearly 0 or 1 is the smallest or largest value that has a weight', () => {
    const at = (probability: number): number =>
      createEvaluator([1, 2, 3], { kind: 'quantile', probability }, PLAIN).weighted({
        drawn: Int32Array.of(1, 1),
        base: 0,
        scale: 1,
      });
    expect([1e-13, 1e-9, 0.5, 1 - 1e-9, 1 - 1e-13].map(at)).toEqual([2, 2, 2, 2, 2]);
  });

  it('of the middle is the median, with and without a unit', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 12 }), (values) => {
        const evaluator = createEvaluator(values, 'median', PLAIN);
        const sorted = [...values].sort((value, other) => value - other);
        expect(evaluator.estimate).toBe(median(values));
        sorted.forEach((_, unit) =>
          expect(evaluator.without(unit)).toBe(median(sorted.filter((_value, place) => place !== unit))),
        );
      }),
    );
  });
});

describe('the standard error of a replicate', () => {
  const units = { drawn: Int32Array.of(0, 2, 2, 3, 4), base: 0, scale: 1 };
  const values = [1, 2, 4, 8, 16];
  const [first = 0, , third = 0, fourth = 0, fifth = 0] = values;
  const drawnValues = [first, third, third, fourth, fifth];

  it('is that of the mean of the drawn values, times the root of the correction', () => {
    const evaluator = createEvaluator(values, 'mean', { ...PLAIN, correction: 0.25 });
    expect(evaluator.spread!.weighted(units, 0)).toBeCloseTo(
      (0.5 * sampleStandardDeviation(drawnValues)) / Math.sqrt(5),
      12,
    );
    expect(evaluator.spread!.weighted({ ...units, drawn: Int32Array.of(3, 3, 3) }, 0)).toBe(0);
  });

  it('is that of the residuals over the mean denominator for a ratio, of as many as are drawn', () => {
    const denominators = [1, 1, 3, 3, 9];
    const evaluator = createEvaluator(values, { kind: 'ratio', denominators }, PLAIN);
    const four = { drawn: Int32Array.of(0, 2, 2, 4), base: 0, scale: 5 / 4 };
    const ratio = 25 / 16;
    expect(evaluator.weighted(four)).toBeCloseTo(ratio, 14);
    const residuals = [1 - ratio, 4 - 3 * ratio, 4 - 3 * ratio, 16 - 9 * ratio];
    const byHand = sampleStandardDeviation(residuals) / Math.sqrt(4) / (16 / 4);
    expect(evaluator.spread!.weighted(four, ratio)).toBeCloseTo(byHand, 12);
  });
});

describe('a function of one’s own', () => {
  const range = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);

  it('gets the values that are drawn: a range of at most the sample’s', () => {
    const all = bootstrapReplicates(AMOUNTS, range, { ...OPTIONS, method: 'antal-tille' });
    expect(Math.max(...all)).toBe(range(AMOUNTS));
    expect(Math.min(...all)).toBeLessThan(range(AMOUNTS));
  });

  it('needs weights where these are not whole', () => {
    expect(() => bootstrapReplicates(AMOUNTS, range, { ...OPTIONS, method: 'rao-wu-yue-beaumont' })).toThrow(
      expect.objectContaining({ code: 'weights-needed' }),
    );
  });

  it.each([NaN, Infinity, undefined, '3'])('is refused if it gives %s', (result) => {
    const own = (() => result) as unknown as () => number;
    expect(() => bootstrapReplicates(AMOUNTS, own, OPTIONS)).toThrow(
      expect.objectContaining({ code: 'invalid-statistic', received: result }),
    );
  });

  it('may sort the values that it gets, and cannot change those that come with weights', () => {
    const sorting = (values: readonly number[]): number =>
      (values as number[]).sort((value, other) => value - other)[0]!;
    const smallest = (values: readonly number[]): number => Math.min(...values);
    expect(bootstrapReplicates(AMOUNTS, sorting, OPTIONS)).toEqual(bootstrapReplicates(AMOUNTS, smallest, OPTIONS));
    const changing = (values: readonly number[], _weights: readonly number[]): number => ((values as number[])[0] = 0);
    expect(() => bootstrapReplicates(AMOUNTS, changing, OPTIONS)).toThrow(TypeError);
  });
});
