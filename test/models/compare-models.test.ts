import { afterEach, describe, expect, it } from 'vitest';
import { sampleMean, simpleRandomSample } from '../../src/estimation';
import {
  compareModels,
  estimationModels,
  modelInputFromValues,
  modelNamed,
  registerModel,
  resetModels,
  runModel,
} from '../../src/models';
import type { ModelComparisonRow, ModelInput } from '../../src/models';
import { fastRandom } from '../../src/random';
import { ensembleOf } from './ensembles';
import { inputOf, optionsOf, T_CONVENTION } from './samples';

const OPTIONS = { convention: T_CONVENTION, seed: 39 };
const DRAWS = [
  [1, 4, 6, 8, 11],
  [1, 3, 6, 9, 11],
  [1, 5, 6, 7, 11],
];
const design = simpleRandomSample({ populationSize: 12, sampleSize: 5 });
const SUMMARY_ONLY: ModelInput = {
  design,
  summary: { sum: 30, standardDeviation: 3.8, minimum: 1, maximum: 11, median: 6 },
  values: null,
  support: { lower: 0, upper: 20 },
};

afterEach(resetModels);

function rowOf(rows: readonly ModelComparisonRow[], model: string): ModelComparisonRow {
  return rows.find((row) => row.model === model)!;
}

describe('compareModels', () => {
  it('has a row for each model in the order of the registry', () => {
    const rows = compareModels(inputOf([3, 5, 6, 9], 4), null, OPTIONS);
    expect(rows.map(({ model }) => model)).toEqual(estimationModels().map(({ name }) => name));
  });

  it('with known values has what each model gives, without a range', () => {
    const input = inputOf([3, 5, 6, 9], 4);
    for (const name of ['mean', 'trimmed-mean-20', 'lognormal', 'bounds-support']) {
      const expected = runModel(modelNamed(name), input, optionsOf());
      const row = compareModels(input, null, { ...OPTIONS, models: [name] })[0]!;
      expect(row).toMatchObject({
        ...expected,
        range: null,
        intervalHull: null,
        dataSets: 1,
        notComputed: 0,
        reason: null,
      });
      expect(row.monteCarloError).toBeNull();
    }
  });

  it('says what a row rests on and what its result is', () => {
    const rows = compareModels(SUMMARY_ONLY, ensembleOf(DRAWS), OPTIONS);
    const kinds = ['mean', 'median-hybrid', 'hodges-lehmann', 'pareto-tail', 'bounds-support'].map((name) => {
      const { basis, result, dataSets } = rowOf(rows, name);
      return [basis, result, dataSets];
    });
    expect(kinds).toEqual([
      ['summary', 'totalWithInterval', 1],
      ['summary', 'total', 1],
      ['ensemble', 'totalWithInterval', 3],
      ['ensemble', 'total', 3],
      ['summary', 'bounds', 1],
    ]);
    expect(compareModels(inputOf([3, 5, 6, 9], 4), null, OPTIONS)[4]!.basis).toBe('summary');
    expect(rowOf(compareModels(inputOf([3, 5, 6, 9], 4), null, OPTIONS), 'lognormal').basis).toBe('values');
  });

  it('over an ensemble has mean total, root mean squared error, mean limits and hull of its data sets', () => {
    const row = compareModels(SUMMARY_ONLY, ensembleOf(DRAWS), { ...OPTIONS, models: ['geometric-mean'] })[0]!;
    const single = DRAWS.map((draw) =>
      runModel(modelNamed('geometric-mean'), modelInputFromValues(draw, design, null), optionsOf()),
    );
    expect(row.total).toBeCloseTo(sampleMean(single.map(({ total }) => total!)), 13);
    const squares = single.map(({ standardError }) => standardError! ** 2);
    expect(row.standardError).toBeCloseTo(Math.sqrt(sampleMean(squares)), 13);
    expect(row.interval!.lower).toBeCloseTo(sampleMean(single.map(({ interval }) => interval!.lower)), 13);
    expect(row.interval!.upper).toBeCloseTo(sampleMean(single.map(({ interval }) => interval!.upper)), 13);
    expect(row.interval!.method).toContain('mean limits of 3 data sets');
    expect(row.intervalHull).toEqual({
      lower: Math.min(...single.map(({ interval }) => interval!.lower)),
      upper: Math.max(...single.map(({ interval }) => interval!.upper)),
    });
    // Three data sets have no 2.5 % point inside: the range is all of them.
    expect(row.range).toEqual({
      lower: Math.min(...single.map(({ total }) => total!)),
      upper: Math.max(...single.map(({ total }) => total!)),
    });
  });

  it('has the central 95 % of 399 data sets from the 10th to the 390th total', () => {
    const draws = Array.from({ length: 399 }, (_, index) => [1, 2 + index / 1000, 8]);
    const input = { ...inputOf([1, 2, 8], 1), values: null };
    const { range } = compareModels(input, ensembleOf(draws), { ...OPTIONS, models: ['polya-posterior'] })[0]!;
    expect(range!.lower).toBeCloseTo(((11 + 9 / 1000) * 4) / 3, 10);
    expect(range!.upper).toBeCloseTo(((11 + 389 / 1000) * 4) / 3, 10);
  });

  it('has a Monte Carlo error by batch means: totals of independent data sets, σ/√m within a third', () => {
    const random = fastRandom(2, { stream: 0 });
    const draws = Array.from({ length: 2500 }, () => [1, 2 + random.next(), 8]);
    const input = { ...inputOf([1, 2, 8], 1), values: null };
    const { monteCarloError } = compareModels(input, ensembleOf(draws), {
      ...OPTIONS,
      models: ['polya-posterior'],
    })[0]!;
    const exact = (4 / 3) * Math.sqrt(1 / 12 / 2500);
    expect(Math.abs(monteCarloError! / exact - 1)).toBeLessThan(0.33);
  });

  it('has a larger Monte Carlo error where neighbours resemble each other', () => {
    const random = fastRandom(2, { stream: 0 });
    let middle = 2.5;
    const draws = Array.from({ length: 2500 }, () => {
      middle = 2.5 + 0.9 * (middle - 2.5) + 0.1 * (random.next() - 0.5);
      return [1, middle, 8];
    });
    const input = { ...inputOf([1, 2, 8], 1), values: null };
    const { monteCarloError, range } = compareModels(input, ensembleOf(draws), {
      ...OPTIONS,
      models: ['polya-posterior'],
    })[0]!;
    const independent = (range!.upper - range!.lower) / (2 * 1.96) / Math.sqrt(2500);
    expect(monteCarloError! / independent).toBeGreaterThan(3);
  });

  it('is the same twice, and a row does not change with the models beside it', () => {
    const rows = compareModels(SUMMARY_ONLY, ensembleOf(DRAWS), OPTIONS);
    expect(compareModels(SUMMARY_ONLY, ensembleOf(DRAWS), OPTIONS)).toEqual(rows);
    const alone = compareModels(SUMMARY_ONLY, ensembleOf(DRAWS), { ...OPTIONS, models: ['lognormal-bayes'] });
    expect(alone).toEqual([rowOf(rows, 'lognormal-bayes')]);
  });

  it('carries the generator of a model that simulates, and only of such', () => {
    const rows = compareModels(SUMMARY_ONLY, ensembleOf(DRAWS), OPTIONS);
    expect(rowOf(rows, 'polya-posterior').random).toMatchObject({ algorithm: 'xoshiro128**', seed: 39 });
    expect(rows.filter(({ random }) => random !== null).map(({ model }) => model)).toEqual([
      'polya-posterior',
      'lognormal-bayes',
      'lognormal-bayes-informed',
    ]);
    const other = compareModels(SUMMARY_ONLY, ensembleOf(DRAWS), { ...OPTIONS, seed: 40 });
    expect(rowOf(other, 'polya-posterior').interval).not.toEqual(rowOf(rows, 'polya-posterior').interval);
    expect(rowOf(other, 'lognormal')).toEqual(rowOf(rows, 'lognormal'));
  });

  it('takes more replicates where they are asked for', () => {
    const models = ['polya-posterior'];
    const row = compareModels(inputOf([3, 5, 6, 9], 4), null, { ...OPTIONS, models, replicates: 500 })[0]!;
    expect(row.interval!.method).toContain('500 simulated totals');
  });

  it('goes on where a model cannot be computed, with the reason in its row', () => {
    const rows = compareModels({ ...SUMMARY_ONLY, support: null }, null, OPTIONS);
    expect(rowOf(rows, 'bounds-support')).toMatchObject({
      result: 'notComputed',
      total: null,
      interval: null,
      dataSets: 0,
    });
    expect(rowOf(rows, 'bounds-support').reason).toContain('support');
    expect(rowOf(rows, 'lognormal').reason).toContain('values');
    expect(rowOf(rows, 'median-hybrid').total).toBe(72);
  });

  it('counts the data sets for which a model cannot be computed, and takes the others', () => {
    const row = compareModels(SUMMARY_ONLY, ensembleOf([...DRAWS, [0, 4, 6, 9, 11]]), {
      ...OPTIONS,
      models: ['harmonic-mean'],
    })[0]!;
    expect(row).toMatchObject({ dataSets: 3, notComputed: 1, result: 'totalWithInterval' });
    expect(row.reason).toContain('above 0');
  });

  it('has a row for a registered model that throws', () => {
    registerModel({
      ...modelNamed('mean'),
      name: 'broken',
      estimate: (_) => {
        throw new TypeError('cannot read this');
      },
    });
    const rows = compareModels(inputOf([3, 5, 6, 9], 4), null, OPTIONS);
    expect(rows[rows.length - 1]).toMatchObject({ model: 'broken', result: 'notComputed', reason: 'cannot read this' });
  });

  it('says why a row has no interval', () => {
    const row = compareModels(SUMMARY_ONLY, null, { ...OPTIONS, models: ['median-hybrid'] })[0]!;
    expect(row.reason).toBe(modelNamed('median-hybrid').noInterval);
    const summary = { ...SUMMARY_ONLY.summary, standardDeviation: null };
    const mean = compareModels({ ...SUMMARY_ONLY, summary }, null, { ...OPTIONS, models: ['mean'] })[0]!;
    expect(mean).toMatchObject({ result: 'total', reason: 'The input does not suffice for an interval.' });
  });

  it('with one data set is as with its values', () => {
    const one = compareModels(SUMMARY_ONLY, ensembleOf([DRAWS[0]!]), { ...OPTIONS, models: ['lognormal'] })[0]!;
    const input = modelInputFromValues(DRAWS[0]!, design, null);
    const known = compareModels(input, null, { ...OPTIONS, models: ['lognormal'] })[0]!;
    expect({ ...one, basis: 'values' }).toEqual(known);
  });

  it.each([
    ['contradictory-input', inputOf([3, 5, 6, 9, 12], 7), ensembleOf(DRAWS), OPTIONS],
    ['size-mismatch', SUMMARY_ONLY, ensembleOf([[1, 2, 3]]), OPTIONS],
    ['empty-ensemble', SUMMARY_ONLY, ensembleOf([]), OPTIONS],
    ['unknown-model', SUMMARY_ONLY, null, { ...OPTIONS, models: ['no-such'] }],
    ['missing-option', SUMMARY_ONLY, null, { convention: T_CONVENTION }],
    ['missing-option', SUMMARY_ONLY, null, { seed: 1 }],
    ['unknown-option', SUMMARY_ONLY, null, { ...OPTIONS, level: 0.9 }],
    ['invalid-number', SUMMARY_ONLY, null, { ...OPTIONS, seed: 0.5 }],
    ['invalid-number', SUMMARY_ONLY, null, { ...OPTIONS, replicates: 10 }],
    ['invalid-number', SUMMARY_ONLY, null, { seed: 1, convention: { ...T_CONVENTION, confidenceLevel: 95 } }],
    ['inconsistent-summary', { ...SUMMARY_ONLY, summary: { ...SUMMARY_ONLY.summary, sum: 300 } }, null, OPTIONS],
  ])('refuses a faulty call: %s', (code, input, ensemble, options) => {
    expect(() => compareModels(input, ensemble, options as typeof OPTIONS)).toThrow(expect.objectContaining({ code }));
  });
});
