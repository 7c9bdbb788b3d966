import { describe, expect, it } from 'vitest';
import { criticalValue, sampleMean, sampleStandardDeviation, simpleRandomSample } from '../../src/estimation';
import { estimationModels, modelInputFromValues, modelNamed, propagate, runModel } from '../../src/models';
import { ensembleOf } from './ensembles';
import { optionsOf, T_CONVENTION } from './samples';

const OPTIONS = { convention: T_CONVENTION, seed: 39, support: { lower: 0, upper: 30 } };
const DRAWS = [
  [1, 4, 6, 8, 11],
  [1, 3, 6, 9, 11],
  [1, 5, 6, 7, 11],
  [1, 2, 6, 10, 11],
];
const design = simpleRandomSample({ populationSize: 12, sampleSize: 5 });

describe('propagate', () => {
  it('adds the mean squared standard error and the variance of the totals', () => {
    const single = DRAWS.map((draw) =>
      runModel(modelNamed('geometric-mean'), modelInputFromValues(draw, design, null), optionsOf()),
    );
    const within = sampleMean(single.map(({ standardError }) => standardError! ** 2));
    const between = sampleStandardDeviation(single.map(({ total }) => total!)) ** 2;
    const result = propagate(modelNamed('geometric-mean'), design, ensembleOf(DRAWS), OPTIONS);
    expect(result.total).toBeCloseTo(sampleMean(single.map(({ total }) => total!)), 13);
    expect(result.sampling.standardError).toBeCloseTo(Math.sqrt(within), 13);
    expect(result.reconstruction.standardDeviation).toBeCloseTo(Math.sqrt(between), 13);
    expect(result.combined.standardError).toBeCloseTo(Math.sqrt(within + between), 13);
    expect(result.sampling.share).toBeCloseTo(within / (within + between), 13);
    expect(result.reconstruction.share).toBeCloseTo(between / (within + between), 13);
    const critical = criticalValue({ distribution: 't', confidenceLevel: 0.95, degreesOfFreedom: 4 });
    const reach = critical * Math.sqrt(within + between);
    expect(result.combined.interval!.lower).toBeCloseTo(result.total - reach, 12);
    expect(result.combined.interval!.upper).toBeCloseTo(result.total + reach, 12);
    expect(result.rule).toContain('Law of total variance');
    expect(result).toMatchObject({ dataSets: 4, notComputed: 0, reason: null });
  });

  it('by hand for the mean: data sets 1, 3 and 1, 5 of 4 units without correction, W = 16·(1 + 4)/2, B = 8', () => {
    const small = simpleRandomSample({ populationSize: 4, sampleSize: 2 });
    const convention = { distribution: 'normal', correction: 'none', confidenceLevel: 0.95 } as const;
    const draws = ensembleOf([
      [1, 3],
      [1, 5],
    ]);
    const { total, sampling, reconstruction, combined } = propagate(modelNamed('mean'), small, draws, {
      convention,
      seed: 1,
    });
    expect(total).toBe(10);
    expect(sampling.standardError! ** 2).toBeCloseTo(40, 12);
    expect(reconstruction.standardDeviation ** 2).toBeCloseTo(8, 12);
    expect(reconstruction.range).toEqual({ lower: 8, upper: 12 });
    expect(combined.standardError! ** 2).toBeCloseTo(48, 12);
    expect(combined.interval!.upper - total).toBeCloseTo(1.959963984540054 * Math.sqrt(48), 10);
  });

  it('with known values is sampling uncertainty alone', () => {
    const { reconstruction, sampling, combined } = propagate(
      modelNamed('trimmed-mean-20'),
      design,
      ensembleOf([DRAWS[0]!]),
      OPTIONS,
    );
    expect(reconstruction).toMatchObject({ standardDeviation: 0, share: 0 });
    expect(reconstruction.range.lower).toBe(reconstruction.range.upper);
    expect(sampling.share).toBe(1);
    expect(combined.standardError).toBe(sampling.standardError);
  });

  it('without a standard error has the reconstruction alone, and says why', () => {
    const { reconstruction, sampling, combined, reason } = propagate(
      modelNamed('winsorised-once'),
      design,
      ensembleOf(DRAWS),
      OPTIONS,
    );
    expect(reconstruction.standardDeviation).toBeGreaterThan(0);
    expect(reconstruction.share).toBeNull();
    expect(sampling).toEqual({ standardError: null, interval: null, share: null });
    expect(combined).toEqual({ standardError: null, interval: null });
    expect(reason).toBe(modelNamed('winsorised-once').noInterval);
  });

  it('in a census nothing is uncertain but the values, and of equal values nothing at all', () => {
    const census = simpleRandomSample({ populationSize: 5, sampleSize: 5 });
    const { combined, reconstruction } = propagate(modelNamed('hodges-lehmann'), census, ensembleOf(DRAWS), OPTIONS);
    expect(combined.standardError).toBe(reconstruction.standardDeviation);
    const same = propagate(modelNamed('mean'), census, ensembleOf([[2, 2, 2, 2, 2]]), OPTIONS);
    expect([same.sampling.share, same.reconstruction.share, same.combined.standardError]).toEqual([null, null, 0]);
  });

  it('works for every model that gives a total, and is repeatable', () => {
    for (const model of estimationModels().filter(({ family }) => family !== 'bounds')) {
      const result = propagate(model, design, ensembleOf(DRAWS.map((draw) => [...draw.slice(0, 4), 11.5])), {
        ...OPTIONS,
        convention: { ...T_CONVENTION, confidenceLevel: 0.8 },
      });
      expect(result.model).toBe(model.name);
      expect(Number.isFinite(result.total)).toBe(true);
    }
    const twice = [1, 2].map(() => propagate(modelNamed('lognormal-bayes'), design, ensembleOf(DRAWS), OPTIONS));
    expect(twice[0]).toEqual(twice[1]);
    expect(twice[0]!.random).toMatchObject({ seed: 39 });
  });

  it('counts data sets without an estimate', () => {
    const result = propagate(modelNamed('harmonic-mean'), design, ensembleOf([...DRAWS, [0, 4, 6, 9, 11]]), OPTIONS);
    expect(result).toMatchObject({ dataSets: 4, notComputed: 1 });
    expect(result.reason).toContain('above 0');
  });

  it.each([
    ['no-total', 'bounds-support', ensembleOf(DRAWS), OPTIONS],
    ['not-computed', 'harmonic-mean', ensembleOf([[0, 1, 2, 3, 4]]), OPTIONS],
    ['size-mismatch', 'mean', ensembleOf([[1, 2]]), OPTIONS],
    ['empty-ensemble', 'mean', ensembleOf([]), OPTIONS],
    ['unknown-option', 'mean', ensembleOf(DRAWS), { ...OPTIONS, models: ['mean'] }],
    ['missing-option', 'mean', ensembleOf(DRAWS), { seed: 1 }],
    ['inverted-bounds', 'mean', ensembleOf(DRAWS), { ...OPTIONS, support: { lower: 2, upper: 1 } }],
  ])('refuses: %s', (code, name, ensemble, options) => {
    expect(() => propagate(modelNamed(name), design, ensemble, options as typeof OPTIONS)).toThrow(
      expect.objectContaining({ code }),
    );
  });
});
