import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleMean } from '../../src/estimation';
import { fastRandom } from '../../src/random';
import { attachAuxiliary, completePopulation } from '../../src/simulation';

const random = () => fastRandom(7, { stream: 0 });
const counted = (values: readonly number[]) => {
  const counts = new Map<number, number>();
  values.forEach((value) => counts.set(value, (counts.get(value) ?? 0) + 1));
  return counts;
};

describe('completePopulation by Booth', () => {
  it('repeats each value ⌊N/n⌋ or ⌈N/n⌉ times', () => {
    const sample = fc.uniqueArray(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(sample, fc.integer({ min: 0, max: 40 }), (values, more) => {
        const populationSize = values.length + more;
        const population = completePopulation(values, { populationSize, completion: 'booth', random: random() });
        expect(population).toHaveLength(populationSize);
        const copies = populationSize / values.length;
        for (const value of values) {
          expect([Math.floor(copies), Math.ceil(copies)]).toContain(counted(population).get(value));
        }
      }),
    );
  });

  it('gives each value the same chance of one copy more', () => {
    const source = random();
    const more = new Map([1, 2, 3, 4, 5].map((value) => [value, 0]));
    const runs = 20000;
    for (let run = 0; run < runs; run += 1) {
      const population = completePopulation([1, 2, 3, 4, 5], {
        populationSize: 7,
        completion: 'booth',
        random: source,
      });
      counted(population).forEach((count, value) => more.set(value, more.get(value)! + count - 1));
    }
    // Each has one more with probability 2/5; five standard errors of a share.
    const tolerance = 5 * Math.sqrt((0.4 * 0.6) / runs);
    more.forEach((count) => expect(Math.abs(count / runs - 0.4)).toBeLessThan(tolerance));
  });
});

describe('completePopulation by a lognormal', () => {
  it('keeps the observed values and draws the others with the mean and spread of their logarithms', () => {
    const values = [1, Math.E, Math.E ** 2];
    const populationSize = 40003;
    const population = completePopulation(values, { populationSize, completion: 'lognormal', random: random() });
    expect(population.slice(0, 3)).toEqual(values);
    const logarithms = population.slice(3).map((value) => Math.log(value));
    // Logarithms 0, 1, 2: mean 1, standard deviation 1; five standard errors.
    expect(Math.abs(sampleMean(logarithms) - 1)).toBeLessThan(5 / 200);
    const squares = logarithms.map((value) => (value - 1) ** 2);
    expect(Math.abs(sampleMean(squares) - 1)).toBeLessThan((5 * Math.SQRT2) / 200);
  });

  it('adds equal values to equal ones, and none where the sample is all', () => {
    const options = { completion: 'lognormal', random: random() } as const;
    expect(completePopulation([2, 2], { ...options, populationSize: 4 })).toEqual([2, 2, 2, 2]);
    expect(completePopulation([2, 3], { ...options, populationSize: 2 })).toEqual([2, 3]);
  });

  it.each([
    [[1, 0], 5, 'lognormal', 'invalid-value'],
    [[1], 5, 'lognormal', 'too-few-values'],
    [[1e308, 1], 500, 'lognormal', 'overflow'],
    [[1, 2], 1, 'booth', 'invalid-number'],
    [[1, 2], 3, 'gamma', 'invalid-choice'],
    [[], 3, 'booth', 'too-few-values'],
  ])('refuses %o in %d by %s with %s', (values, populationSize, completion, code) => {
    expect(() => completePopulation(values, { populationSize, completion, random: random() } as never)).toThrow(
      expect.objectContaining({ code }),
    );
  });
});

describe('attachAuxiliary', () => {
  it('hands out each auxiliary once', () => {
    const pairs = fc.array(fc.tuple(fc.integer(), fc.integer()), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        pairs,
        fc.integer({ min: -10, max: 10 }).map((tenths) => tenths / 10),
        (pairings, correlation) => {
          const auxiliary = pairings.map(([, age]) => age);
          const attached = attachAuxiliary(
            pairings.map(([value]) => value),
            auxiliary,
            { correlation, random: random() },
          );
          expect([...attached].sort((a, b) => a - b)).toEqual([...auxiliary].sort((a, b) => a - b));
        },
      ),
    );
  });

  it('follows the values with correlation 1 and goes against them with −1', () => {
    const values = [5, 1, 9, 3];
    const ages = [40, 10, 20, 30];
    expect(attachAuxiliary(values, ages, { correlation: 1, random: random() })).toEqual([30, 10, 40, 20]);
    expect(attachAuxiliary(values, ages, { correlation: -1, random: random() })).toEqual([20, 40, 10, 30]);
  });

  it('marks large and small units equally often with correlation 0, and large ones more often above it', () => {
    const source = random();
    const runs = 4000;
    const shareOfLargest = (correlation: number): number => {
      let marked = 0;
      for (let run = 0; run < runs; run += 1) {
        marked += attachAuxiliary([1, 2, 3, 4], [1, 0, 0, 0], { correlation, random: source })[3]!;
      }
      return marked / runs;
    };
    expect(Math.abs(shareOfLargest(0) - 0.25)).toBeLessThan(5 * Math.sqrt((0.25 * 0.75) / runs));
    expect(shareOfLargest(0.6)).toBeGreaterThan(0.35);
  });

  it('treats equal values alike', () => {
    const source = random();
    const runs = 4000;
    let first = 0;
    for (let run = 0; run < runs; run += 1) {
      first += attachAuxiliary([7, 7], [1, 0], { correlation: 0.9, random: source })[0]!;
    }
    expect(Math.abs(first / runs - 0.5)).toBeLessThan(5 * Math.sqrt(0.25 / runs));
  });

  it.each([
    [[1, 2, 3], 0, 'size-mismatch'],
    [[1, NaN], 0, 'invalid-value'],
    ['ages', 0, 'size-mismatch'],
    [[1, 2], 1.1, 'invalid-number'],
  ])('refuses %o with correlation %d', (auxiliary, correlation, code) => {
    expect(() => attachAuxiliary([1, 2], auxiliary as never, { correlation, random: random() })).toThrow(
      expect.objectContaining({ code }),
    );
  });
});
