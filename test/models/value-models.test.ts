import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleMean, sampleStandardDeviation, simpleRandomSample } from '../../src/estimation';
import { modelInputFromValues, modelNamed, runModel, sizeTiltedModel, trimmedMeanModel } from '../../src/models';
import type { ModelEstimate } from '../../src/models';
import oracle from '../oracles/models.json';
import { inputOf, optionsOf, positiveSamples, relativeDifference, T_CONVENTION } from './samples';

const NORMAL = { ...T_CONVENTION, distribution: 'normal' } as const;

function runCase(name: string, { values, populationSize }: (typeof oracle.cases)[number]): ModelEstimate {
  const design = simpleRandomSample({ populationSize, sampleSize: values.length });
  return runModel(modelNamed(name), modelInputFromValues(values, design, null), optionsOf());
}

describe.each(oracle.cases)('models against R: $name', (golden) => {
  const limits = ({ interval }: ModelEstimate): readonly number[] => [interval!.lower, interval!.upper];
  const expectLimits = (ours: readonly number[], expected: readonly number[], tolerance: number): void => {
    ours.forEach((limit, index) => expect(relativeDifference(limit, expected[index]!)).toBeLessThan(tolerance));
  };

  it('gamma models have the limits that the F distribution of unseen over seen mean gives', () => {
    expectLimits(limits(runCase('gamma-likelihood', golden)), golden.gammaLimits, 1e-10);
    expectLimits(limits(runCase('gamma-moments', golden)), golden.gammaMomentsLimits, 1e-10);
  });

  it('weibull-likelihood has mean and standard error of the fit, its interval above the seen sum', () => {
    const { values, populationSize, weibull, weibullError } = golden;
    const { total, standardError, interval } = runCase('weibull-likelihood', golden);
    const sum = values.reduce((all, value) => all + value, 0);
    expect(relativeDifference(total!, sum + (populationSize - values.length) * weibull.mean)).toBeLessThan(1e-12);
    expect(relativeDifference(standardError!, weibullError)).toBeLessThan(1e-8);
    expect(interval!.lower).toBeGreaterThan(sum);
    // Symmetric in the logarithm of the unseen sum.
    const product = (interval!.lower - sum) * (interval!.upper - sum);
    expect(relativeDifference(product, (total! - sum) ** 2)).toBeLessThan(1e-10);
  });

  it('lognormal models of the summary have its totals', () => {
    for (const [name, expected] of [
      ['lognormal-median-deviation', golden.lognormalMedianDeviation],
      ['lognormal-median-range', golden.lognormalMedianRange],
    ] as const) {
      expect(relativeDifference(runCase(name, golden).total!, expected)).toBeLessThan(1e-14);
    }
  });

  it('centre models are seen sum + unseen units × centre, SE² = M²·v + M·s²', () => {
    const { values, populationSize } = golden;
    const unseen = populationSize - values.length;
    const sum = values.reduce((total, value) => total + value, 0);
    const spread = sampleStandardDeviation(values) ** 2;
    for (const [name, { centre, variance }] of [
      ['trimmed-mean-20', golden.trimmed20],
      ['winsorised-mean-10', golden.winsorised10],
      ['lognormal-unbiased', golden.finney],
    ] as const) {
      const { total, standardError } = runCase(name, golden);
      expect(relativeDifference(total!, sum + unseen * centre)).toBeLessThan(1e-12);
      expect(relativeDifference(standardError! ** 2, unseen ** 2 * variance + unseen * spread)).toBeLessThan(1e-9);
    }
    const pareto = runCase('pareto-tail', golden);
    expect(relativeDifference(pareto.total!, sum + unseen * golden.pareto.centre)).toBeLessThan(1e-12);
  });
});

describe('mean', () => {
  // Lohr, Sampling: Design and Analysis, example 2.7 (agsrs: 300 of 3078 counties, acres in farms in 1992): the total
  // 916,927,110 with standard error 58,169,381, from the mean and the standard deviation of example 2.6.
  it('gives the total of the 300 counties in Lohr', () => {
    const design = simpleRandomSample({ populationSize: 3078, sampleSize: 300 });
    const summary = { sum: 297897.0467 * 300, standardDeviation: 344551.9, minimum: null, maximum: null, median: null };
    const { total, standardError } = runModel(
      modelNamed('mean'),
      { design, summary, values: null, support: null },
      optionsOf(),
    );
    expect(total).toBeCloseTo(916927110, -2);
    expect(Math.abs(standardError! - 58169381)).toBeLessThan(10);
  });
});

describe('trimmed-mean-0', () => {
  it('is the design-based mean, total and interval, with t and 1 − n/N', () => {
    fc.assert(
      fc.property(positiveSamples, fc.integer({ min: 1, max: 30 }), (values, unseen) => {
        const input = inputOf(values, unseen);
        const trimmed = runModel(trimmedMeanModel(0), input, optionsOf());
        const mean = runModel(modelNamed('mean'), input, optionsOf());
        expect(relativeDifference(trimmed.total!, mean.total!)).toBeLessThan(1e-13);
        expect(relativeDifference(trimmed.standardError!, mean.standardError!)).toBeLessThan(1e-12);
        expect(Math.abs(trimmed.interval!.lower - mean.interval!.lower)).toBeLessThan(1e-11 * mean.total!);
      }),
    );
  });

  it.each([-1, 50, 2.5])('is no model for %d percent', (percent) => {
    expect(() => trimmedMeanModel(percent)).toThrow(expect.objectContaining({ code: 'invalid-number' }));
  });
});

describe('centres', () => {
  it.each([
    'trimmed-mean-10',
    'trimmed-mean-20',
    'winsorised-once',
    'winsorised-mean-10',
    'winsorised-mean-20',
    'geometric-mean',
    'harmonic-mean',
    'hodges-lehmann',
    'median-hybrid',
    'median-hybrid-exact',
    'size-tilted-half',
  ])('%s puts the unseen units within the observed range', (name) => {
    fc.assert(
      fc.property(positiveSamples, fc.integer({ min: 1, max: 30 }), (values, unseen) => {
        // The exact interval of a median needs a sample that is not too small for its level.
        const convention = { ...T_CONVENTION, confidenceLevel: 0.5 };
        const { total } = runModel(modelNamed(name), inputOf(values, unseen), optionsOf(convention));
        const centre = (total! - values.reduce((sum, value) => sum + value, 0)) / unseen;
        expect(centre).toBeGreaterThan(Math.min(...values) - 1e-9);
        expect(centre).toBeLessThan(Math.max(...values) + 1e-9);
      }),
    );
  });

  it('winsorised-once by hand: 1, 2, 9 with two unseen units, 12 + 2·5/3', () => {
    expect(runModel(modelNamed('winsorised-once'), inputOf([1, 2, 9], 2), optionsOf()).total).toBeCloseTo(
      12 + 10 / 3,
      14,
    );
  });

  it('median-hybrid-exact covers the median of 39 with [y(5), y(11)], 96.59 % (estimation of 15 of 39, exact integers)', () => {
    const values = Array.from({ length: 15 }, (_, index) => (index + 1) ** 2);
    const { interval, total } = runModel(modelNamed('median-hybrid-exact'), inputOf(values, 24), optionsOf());
    expect(total).toBe(1240 + 24 * 64);
    expect([interval!.lower, interval!.upper]).toEqual([1240 + 24 * 25, 1240 + 24 * 121]);
    expect(interval!.method).toContain('96.59 %');
  });
});

describe('lognormal', () => {
  it('by hand for e^0 and e^2 with two unseen units: unseen sum 2·e², log variance 1 + 2 + (e² − 1)/2', () => {
    const input = inputOf([1, Math.E ** 2], 2);
    const { total, standardError, interval } = runModel(modelNamed('lognormal'), input, optionsOf(NORMAL));
    const deviation = Math.sqrt(3 + (Math.E ** 2 - 1) / 2);
    const seen = 1 + Math.E ** 2;
    expect(total).toBeCloseTo(seen + 2 * Math.E ** 2, 12);
    expect(standardError).toBeCloseTo(2 * Math.E ** 2 * deviation, 12);
    expect(interval!.upper).toBeCloseTo(seen + 2 * Math.E ** 2 * Math.exp(1.959963984540054 * deviation), 8);
    expect(interval!.lower).toBeGreaterThan(seen);
  });
});

describe('lognormal-mean-deviation', () => {
  it('has total and standard error of the mean, and an interval that is longer upwards', () => {
    fc.assert(
      fc.property(positiveSamples, fc.integer({ min: 1, max: 30 }), (values, unseen) => {
        const ours = runModel(modelNamed('lognormal-mean-deviation'), inputOf(values, unseen), optionsOf());
        const mean = runModel(modelNamed('mean'), inputOf(values, unseen), optionsOf());
        expect(ours.total).toBe(mean.total);
        expect(relativeDifference(ours.standardError!, mean.standardError!)).toBeLessThan(1e-12);
        expect(ours.interval!.upper - ours.total!).toBeGreaterThan(ours.total! - ours.interval!.lower);
      }),
    );
  });
});

describe('sizeTiltedModel', () => {
  it('is the mean with tilt 0 and the harmonic mean with tilt 1', () => {
    fc.assert(
      fc.property(positiveSamples, fc.integer({ min: 1, max: 30 }), (values, unseen) => {
        const input = inputOf(values, unseen);
        const run = (tilt: number): ModelEstimate =>
          runModel(sizeTiltedModel({ name: 'size-tilted-test', tilt }), input, optionsOf());
        const mean = runModel(modelNamed('mean'), input, optionsOf());
        expect(relativeDifference(run(0).total!, mean.total!)).toBeLessThan(1e-13);
        expect(relativeDifference(run(0).standardError!, mean.standardError!)).toBeLessThan(1e-12);
        const harmonic = runModel(modelNamed('harmonic-mean'), input, optionsOf());
        expect(relativeDifference(run(1).total!, harmonic.total!)).toBeLessThan(1e-13);
      }),
    );
  });

  it('has the variances by hand: 1 and 4 with tilt ½, weights 1 and ½, mean 2', () => {
    const { total, standardError } = runModel(
      sizeTiltedModel({ name: 'half', tilt: 0.5 }),
      inputOf([1, 4], 3),
      optionsOf(NORMAL),
    );
    // Σw²d² = 1 + ¼·4 = 2, (Σw)² = 2.25, Σwd² = 1 + ½·4 = 3, Σw = 1.5, all by n/(n − 1) = 2.
    expect(total).toBe(5 + 3 * 2);
    expect(standardError).toBeCloseTo(Math.sqrt((9 * 2 * 2) / 2.25 + (3 * 2 * 3) / 1.5), 13);
  });

  it('refuses a tilt that is no number, and values of 0', () => {
    expect(() => sizeTiltedModel({ name: 'a', tilt: NaN })).toThrow(
      expect.objectContaining({ code: 'invalid-number' }),
    );
    expect(() => runModel(modelNamed('size-tilted-half'), inputOf([0, 1, 2], 3), optionsOf())).toThrow(
      expect.objectContaining({ code: 'not-positive' }),
    );
  });
});

describe('gamma models', () => {
  it('have the standard error of the mean with 1 − n/N, shape by moments', () => {
    fc.assert(
      fc.property(positiveSamples, fc.integer({ min: 1, max: 30 }), (values, unseen) => {
        const ours = runModel(modelNamed('gamma-moments'), inputOf(values, unseen), optionsOf());
        const mean = runModel(modelNamed('mean'), inputOf(values, unseen), optionsOf());
        expect(ours.total).toBe(mean.total);
        expect(relativeDifference(ours.standardError!, mean.standardError!)).toBeLessThan(1e-12);
      }),
    );
  });

  it('refuse values of 0', () => {
    expect(() => runModel(modelNamed('gamma-likelihood'), inputOf([0, 1, 2], 3), optionsOf())).toThrow(
      expect.objectContaining({ code: 'not-positive' }),
    );
  });
});

describe('mean-any-distribution', () => {
  it('by hand: n = 2 of 4 in [0, 10], ρ = 3/4, mean ± 10·√(0.75·ln(40)/4), cut to what is possible', () => {
    const design = simpleRandomSample({ populationSize: 4, sampleSize: 2 });
    const input = modelInputFromValues([4, 6], design, { lower: 0, upper: 10 });
    const { total, interval, standardError } = runModel(modelNamed('mean-any-distribution'), input, optionsOf());
    expect(10 * Math.sqrt((0.75 * Math.log(40)) / 4)).toBeGreaterThan(5);
    expect([total, standardError, interval!.lower, interval!.upper]).toEqual([20, null, 10, 30]);
  });

  it('narrows as √n: 400 of 4000 values 4 and 6', () => {
    const values = Array.from({ length: 400 }, (_, index) => (index % 2 ? 4 : 6));
    const design = simpleRandomSample({ populationSize: 4000, sampleSize: 400 });
    const input = modelInputFromValues(values, design, { lower: 0, upper: 10 });
    const { interval } = runModel(modelNamed('mean-any-distribution'), input, optionsOf());
    const reach = 4000 * 10 * Math.sqrt(((1 - 399 / 4000) * Math.log(40)) / 800);
    expect(interval!.upper).toBeCloseTo(4000 * sampleMean(values) + reach, 6);
  });
});
