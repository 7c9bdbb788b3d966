import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clusterSample,
  estimateDomainMean,
  estimateMean,
  estimateRatio,
  estimateTotal,
  simpleRandomSample,
  stratifiedSample,
} from '../../src/estimation';
import type { CentredEstimate, IntervalConvention } from '../../src/estimation';
import { subsets } from './subsets';

const T: IntervalConvention = { distribution: 't', correction: 'oneMinusSamplingFraction', confidenceLevel: 0.95 };
const average = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const varianceOf = (values: readonly number[]): number =>
  average(values.map((value) => (value - average(values)) ** 2));
const failsWith = (code: string): object => expect.objectContaining({ name: 'KlusterlabError', code }) as object;

describe('stratifiedSample', () => {
  // Lohr, Sampling: Design and Analysis, 2nd ed., example 3.2 (agstrat, acres in farms of 300 counties by region): sizes, means
  // and variances as published, and the published total 909,736,034 with standard error 50,417,248.
  const REGIONS = {
    northeast: { populationSize: 220, sampleSize: 21, mean: 97_629.81, variance: 7_647_472_708 },
    northCentral: { populationSize: 1054, sampleSize: 103, mean: 300_504.16, variance: 29_618_183_543 },
    south: { populationSize: 1382, sampleSize: 135, mean: 211_315.04, variance: 53_587_487_856 },
    west: { populationSize: 422, sampleSize: 41, mean: 662_295.51, variance: 396_185_950_266 },
  };

  /** Values with the given mean and variance: all at the mean but two. */
  const valuesWith = ({
    sampleSize,
    mean,
    variance,
  }: {
    sampleSize: number;
    mean: number;
    variance: number;
  }): number[] => {
    const apart = Math.sqrt((variance * (sampleSize - 1)) / 2);
    return [mean - apart, mean + apart, ...new Array<number>(sampleSize - 2).fill(mean)];
  };

  it('gives the total and the standard error of the 300 counties in Lohr', () => {
    const regions = Object.entries(REGIONS);
    const design = stratifiedSample({
      strata: regions.flatMap(([name, { sampleSize }]) => new Array<string>(sampleSize).fill(name)),
      populationSizes: Object.fromEntries(regions.map(([name, { populationSize }]) => [name, populationSize])),
    });
    const values = regions.flatMap(([, region]) => valuesWith(region));
    const total = estimateTotal(values, design, T);
    expect(total.estimate).toBeCloseTo(909_736_034, -1);
    expect(total.standardError).toBeCloseTo(50_417_248, -1);
    // The mean and its standard error as in the same example.
    const mean = estimateMean(values, design, T);
    expect(mean.estimate).toBeCloseTo(295_560.8, 0);
    expect(mean.standardError).toBeCloseTo(16_379.87, 1);
    expect(mean.degreesOfFreedom).toBe(296);
  });

  it('is unbiased, with an unbiased variance, over every sample of a small population', () => {
    const [small, large] = [
      [1, 2, 6, 9, 9],
      [40, 55, 80, 130],
    ];
    const designOf = (): ReturnType<typeof stratifiedSample> =>
      stratifiedSample({ strata: ['s', 's', 's', 'l', 'l'], populationSizes: { s: 5, l: 4 } });
    const all = subsets(small, 3).flatMap((ofSmall) => subsets(large, 2).map((ofLarge) => [...ofSmall, ...ofLarge]));
    const estimates = all.map((values) => estimateTotal(values, designOf(), T));
    expect(estimates).toHaveLength(60);
    expect(average(estimates.map(({ estimate }) => estimate))).toBeCloseTo(27 + 305, 10);
    const truth = varianceOf(estimates.map(({ estimate }) => estimate));
    expect(average(estimates.map(({ standardError }) => standardError ** 2)) / truth).toBeCloseTo(1, 12);
  });

  it('with one stratum is the simple random sample', () => {
    const samples = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(samples, fc.nat(50), (values, unseen) => {
        const populationSize = values.length + unseen;
        const stratified = stratifiedSample({
          strata: values.map(() => 'all'),
          populationSizes: { all: populationSize },
        });
        const simple = simpleRandomSample({ populationSize, sampleSize: values.length });
        for (const estimator of [estimateMean, estimateTotal]) {
          const [ours, plain] = [estimator(values, stratified, T), estimator(values, simple, T)];
          expect(ours.estimate).toBeCloseTo(plain.estimate, 8);
          expect(ours.standardError).toBeCloseTo(plain.standardError, 8);
        }
      }),
    );
  });

  it('takes a stratum drawn as a whole for certain, even one of a single unit', () => {
    const design = stratifiedSample({ strata: ['big', 'rest', 'rest'], populationSizes: { big: 1, rest: 10 } });
    const { estimate, standardError } = estimateTotal([1000, 3, 5], design, T);
    expect(estimate).toBe(1040);
    expect(standardError).toBeCloseTo(Math.sqrt(100 * (1 - 2 / 10) * (2 / 2)), 12);
    expect(() => estimateTotal([1000, 3, 5], design, { ...T, correction: 'none' })).toThrow(
      failsWith('too-few-values'),
    );
  });

  it('refuses a single sampled unit of several, and says what to do', () => {
    expect(() => stratifiedSample({ strata: ['a', 'b', 'b'], populationSizes: { a: 7, b: 9 } })).toThrow(
      /stratum "a": expected at least 2 sampled units, or all of the stratum, received 1\. Hint: .*Merge .*certainty/,
    );
  });

  it.each([
    [{ strata: ['a', 'c'], populationSizes: { a: 2 } }, 'unknown-stratum'],
    [{ strata: ['a', 'a'], populationSizes: { a: 2, b: 3 } }, 'unsampled-stratum'],
    [{ strata: ['a', 'a', 'a'], populationSizes: { a: 2 } }, 'sample-exceeds-population'],
    [{ strata: ['a', 'a'], populationSizes: { a: 2.5 } }, 'invalid-number'],
    [{ strata: [], populationSizes: {} }, 'too-few-values'],
    [{ strata: ['a', 3], populationSizes: { a: 2 } }, 'invalid-value'],
    [{ strata: ['a', 'a'], populationSizes: 9 }, 'invalid-options'],
    [{ strata: ['a', 'a'] }, 'missing-option'],
    [{ strata: ['a', 'a'], populationSizes: { a: 3 }, weights: [1, 1] }, 'unknown-option'],
  ])('refuses %j with %s', (options, code) => {
    expect(() => stratifiedSample(options as never)).toThrow(failsWith(code));
  });

  it('takes names like those of object members for strata', () => {
    const design = stratifiedSample({
      strata: ['constructor', 'constructor'],
      populationSizes: { constructor: 5 },
    });
    expect(design.populationSize).toBe(5);
    expect(() => stratifiedSample({ strata: ['toString'], populationSizes: {} })).toThrow(failsWith('unknown-stratum'));
  });
});

describe('clusterSample', () => {
  // Lohr, Sampling: Design and Analysis, 2nd ed., example 5.2: grade point averages in 5 of 100 suites of four students.
  const SUITES = [
    [3.08, 2.6, 3.44, 3.04],
    [2.36, 3.04, 3.28, 2.68],
    [2.0, 2.56, 2.52, 1.88],
    [3.0, 2.88, 3.44, 3.64],
    [2.68, 1.92, 3.28, 3.2],
  ];

  it('gives the published total, mean and standard error of the suites in Lohr', () => {
    const clusters = SUITES.flatMap((suite, number) => suite.map(() => `suite ${number}`));
    const design = clusterSample({ clusters, populationClusters: 100 });
    expect(estimateTotal(SUITES.flat(), design, T).estimate).toBeCloseTo(1130.4, 10);
    const mean = estimateMean(SUITES.flat(), design, T);
    expect(mean.estimate).toBeCloseTo(2.826, 10);
    // s_t² = 2.256, so √((1 − 5/100)·2.256/5)/4 = 0.164.
    expect(mean.standardError).toBeCloseTo(0.164, 3);
    expect(mean.degreesOfFreedom).toBe(4);
  });

  it('is unbiased for the total, with an unbiased variance, over every sample of clusters', () => {
    const clusters = [[1, 2, 3], [10], [4, 4], [0, 7, 7, 20], [30]];
    const estimates = subsets(clusters, 3).map((drawn) => {
      const names = drawn.flatMap((cluster, number) => cluster.map(() => String(number)));
      return estimateTotal(drawn.flat(), clusterSample({ clusters: names, populationClusters: 5 }), T);
    });
    expect(average(estimates.map(({ estimate }) => estimate))).toBeCloseTo(88, 10);
    const truth = varianceOf(estimates.map(({ estimate }) => estimate));
    expect(average(estimates.map(({ standardError }) => standardError ** 2)) / truth).toBeCloseTo(1, 12);
  });

  it('with clusters of one unit is the simple random sample, in any order of the units', () => {
    const values = [4, 8, 15, 16, 23, 42];
    const clusters = values.map(String);
    const simple = simpleRandomSample({ populationSize: 20, sampleSize: 6 });
    const check = (ours: CentredEstimate, plain: CentredEstimate): void => {
      expect(ours.estimate).toBeCloseTo(plain.estimate, 10);
      expect(ours.standardError).toBeCloseTo(plain.standardError, 10);
    };
    check(
      estimateMean(values, clusterSample({ clusters, populationClusters: 20 }), T),
      estimateMean(values, simple, T),
    );
    const reversed = { values: [...values].reverse(), clusters: [...clusters].reverse() };
    const design = clusterSample({ clusters: reversed.clusters, populationClusters: 20 });
    check(estimateTotal(reversed.values, design, T), estimateTotal(values, simple, T));
  });

  it('needs two clusters, unless all were drawn', () => {
    expect(() => clusterSample({ clusters: ['a', 'a'], populationClusters: 3 })).toThrow(failsWith('too-few-values'));
    const whole = clusterSample({ clusters: ['a', 'a'], populationClusters: 1 });
    expect(estimateTotal([1, 2], whole, T)).toMatchObject({ estimate: 3, standardError: 0, halfWidth: 0 });
  });

  it.each([
    [{ clusters: ['a', 'b'], populationClusters: 1 }, 'sample-exceeds-population'],
    [{ clusters: ['a', 'b'], strata: ['x'], populationClusters: { x: 4 } }, 'size-mismatch'],
    [{ clusters: ['a', 'a'], strata: ['x', 'y'], populationClusters: { x: 4, y: 4 } }, 'cluster-in-two-strata'],
    [{ clusters: ['a', 'b'], strata: ['x', 'x'], populationClusters: 4 }, 'invalid-options'],
    [{ clusters: ['a', 'b'], populationClusters: { x: 4 } }, 'invalid-number'],
    [{ clusters: ['a', 'b'], populationSize: 4 }, 'unknown-option'],
  ])('refuses %j with %s', (options, code) => {
    expect(() => clusterSample(options as never)).toThrow(failsWith(code));
  });
});

describe('the estimators over a design', () => {
  const design = stratifiedSample({ strata: ['a', 'a', 'b', 'b'], populationSizes: { a: 4, b: 9 } });

  it.each([
    [[1, 2, 3], 'size-mismatch'],
    [[1, 2, 3, NaN], 'invalid-value'],
    [{ mean: 1, standardDeviation: 1 }, 'invalid-value'],
  ])('refuse %j with %s', (values, code) => {
    expect(() => estimateMean(values as never, design, T)).toThrow(failsWith(code));
    expect(() => estimateTotal(values as never, design, T)).toThrow(failsWith(code));
    expect(() => estimateRatio(values as never, [1, 1, 1, 1], design, T)).toThrow(failsWith(code));
  });

  it('refuse what is no design, and a ratio whose denominator is 0', () => {
    expect(() => estimateMean([1, 2], { kind: 'quotaSample' } as never, T)).toThrow(failsWith('invalid-design'));
    expect(() => estimateRatio([1, 2, 3, 4], [9, -9, 4, -4], design, T)).toThrow(failsWith('zero-denominator'));
  });

  it('refuse an empty domain, and a t interval for one with a single unit', () => {
    const inside = (count: number): boolean[] => [0, 1, 2, 3].map((unit) => unit < count);
    expect(() => estimateDomainMean([1, 2, 3, 4], inside(0), design, T)).toThrow(failsWith('empty-domain'));
    const simple = simpleRandomSample({ populationSize: 9, sampleSize: 4 });
    expect(estimateDomainMean([1, 2, 3, 4], inside(1), simple, T)).toMatchObject({ estimate: 1, standardError: 0 });
    expect(() => estimateDomainMean([1, 2, 3, 4], inside(1).map(String) as never, simple, T)).toThrow(
      failsWith('invalid-value'),
    );
  });

  it('give ratio 1 without error for a variable over itself', () => {
    const { estimate, standardError } = estimateRatio([1, 5, 2, 7], [1, 5, 2, 7], design, T);
    expect([estimate, standardError]).toEqual([1, 0]);
  });
});
