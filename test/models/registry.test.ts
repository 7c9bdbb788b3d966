import { afterEach, describe, expect, it } from 'vitest';
import { simpleRandomSample } from '../../src/estimation';
import {
  compareModels,
  estimationModels,
  modelInputFromValues,
  modelNamed,
  registerModel,
  resetModels,
  runModel,
} from '../../src/models';
import type { EstimationModel, ModelEstimate } from '../../src/models';
import { modelRandom } from '../../src/models/comparison/model-stream';
import { inputOf, optionsOf, T_CONVENTION } from './samples';

const MIDRANGE: EstimationModel = {
  name: 'midrange',
  title: 'Observed sum + unseen units × midrange',
  estimand: 'populationTotal',
  target: 'the total if the unseen units average the middle of the range',
  formula: 'Σy + (N − n)·(min + max)/2',
  assumptions: ['The distribution is symmetric and short-tailed.'],
  needs: 'summary',
  family: 'robust',
  reference: 'Made up for this test.',
  noInterval: 'None is known.',
  estimate: ({ design, summary }) => ({
    total: summary.sum + (design.unobservedCount * (summary.minimum! + summary.maximum!)) / 2,
    standardError: null,
    interval: null,
  }),
};

afterEach(resetModels);

describe('registerModel', () => {
  it('adds a model at the end, findable by name and part of comparisons', () => {
    const before = estimationModels();
    registerModel(MIDRANGE);
    expect(estimationModels()).toEqual([...before, MIDRANGE]);
    expect(modelNamed('midrange')).toBe(MIDRANGE);
    const rows = compareModels(inputOf([1, 2, 9], 2), null, { convention: T_CONVENTION, seed: 1 });
    expect(rows[rows.length - 1]).toMatchObject({ model: 'midrange', total: 22, reason: 'None is known.' });
  });

  it('leaves a list handed out before as it was', () => {
    const before = estimationModels();
    const { length } = before;
    registerModel(MIDRANGE);
    expect(before).toHaveLength(length);
  });

  it('takes the same object twice as once', () => {
    registerModel(MIDRANGE);
    registerModel(MIDRANGE);
    expect(estimationModels().filter(({ name }) => name === 'midrange')).toHaveLength(1);
  });

  it('puts a changed model in the place of the one before, as a cell that is run again does', () => {
    registerModel(MIDRANGE);
    const changed = { ...MIDRANGE, title: 'Changed' };
    registerModel(changed);
    expect(modelNamed('midrange')).toBe(changed);
    expect(estimationModels().filter(({ name }) => name === 'midrange')).toHaveLength(1);
  });

  it('refuses the name of a built-in model', () => {
    const duplicate = expect.objectContaining({ code: 'duplicate-model', received: 'mean' }) as Error;
    expect(() => registerModel({ ...MIDRANGE, name: 'mean' })).toThrow(duplicate);
  });

  it.each([
    ['name', '', 'invalid-model'],
    ['name', 'My model', 'invalid-model'],
    ['name', 'trailing-', 'invalid-model'],
    ['title', '  ', 'invalid-model'],
    ['target', 7, 'invalid-model'],
    ['formula', undefined, 'missing-option'],
    ['reference', null, 'invalid-model'],
    ['estimand', 'populationMean', 'invalid-choice'],
    ['needs', 'everything', 'invalid-choice'],
    ['family', 'magic', 'invalid-choice'],
    ['assumptions', [], 'invalid-model'],
    ['assumptions', 'none', 'invalid-model'],
    ['assumptions', ['one', ''], 'invalid-model'],
    ['noInterval', '', 'invalid-model'],
    ['estimate', 5, 'invalid-model'],
    ['estimate', () => null, 'invalid-model'],
    ['estimate', (a: unknown, b: unknown, c: unknown) => [a, b, c], 'invalid-model'],
    ['colour', 'red', 'unknown-option'],
  ])('refuses a model with %s %j: %s', (field, value, code) => {
    const model = { ...MIDRANGE, [field]: value } as EstimationModel;
    expect(() => registerModel(model)).toThrow(expect.objectContaining({ code }));
    expect(estimationModels()).not.toContain(model);
  });

  it('refuses what is no object', () => {
    expect(() => registerModel(null as unknown as EstimationModel)).toThrow(
      expect.objectContaining({ code: 'invalid-options', where: 'registerModel' }),
    );
  });
});

describe('modelNamed and resetModels', () => {
  it('an unknown name is an error that lists the known ones', () => {
    expect(() => modelNamed('median')).toThrow(expect.objectContaining({ code: 'unknown-model', received: 'median' }));
    expect(() => modelNamed('median')).toThrow('median-hybrid');
  });

  it('a reset forgets registered models and keeps the built-in ones', () => {
    const builtIn = estimationModels();
    registerModel(MIDRANGE);
    resetModels();
    expect(estimationModels()).toEqual(builtIn);
    expect(() => modelNamed('midrange')).toThrow(expect.objectContaining({ code: 'unknown-model' }));
  });
});

describe('runModel', () => {
  const input = inputOf([1, 2, 9], 2);
  const returning = (estimate: unknown): EstimationModel => ({
    ...MIDRANGE,
    estimate: (_) => estimate as ModelEstimate,
  });
  const bounds = { lower: 1, upper: 2, level: null, method: 'bounds' };
  const interval = { ...bounds, level: 0.95 };

  it.each([
    [undefined, 'estimate'],
    [{ total: NaN, standardError: null, interval: null }, 'total'],
    [{ total: '5', standardError: null, interval: null }, 'total'],
    [{ standardError: null, interval: null }, 'total'],
    [{ total: 5, standardError: -1, interval: null }, 'standardError'],
    [{ total: 5, standardError: Infinity, interval: null }, 'standardError'],
    [{ total: 5, standardError: null }, 'interval'],
    [{ total: 5, standardError: null, interval: 3 }, 'interval'],
    [{ total: 5, standardError: null, interval: { ...interval, lower: 3 } }, 'interval'],
    [{ total: 5, standardError: null, interval: { ...interval, upper: NaN } }, 'interval'],
    [{ total: 5, standardError: null, interval: { ...interval, level: 95 } }, 'interval.level'],
    [{ total: 5, standardError: null, interval: bounds }, 'interval.level'],
    [{ total: 5, standardError: null, interval: { ...interval, method: undefined } }, 'interval.method'],
  ])('refuses %j, naming model and %s', (estimate, parameter) => {
    expect(() => runModel(returning(estimate), input, optionsOf())).toThrow(
      expect.objectContaining({ code: 'invalid-estimate', where: 'model midrange', parameter }),
    );
  });

  it('lets through an interval, and bounds for a model of bounds', () => {
    const estimate = { total: 1.5, standardError: 0, interval };
    expect(runModel(returning(estimate), input, optionsOf())).toEqual(estimate);
    const asBounds = {
      ...returning({ total: null, standardError: null, interval: bounds }),
      family: 'bounds',
    } as const;
    expect(runModel(asBounds, input, optionsOf()).interval).toEqual(bounds);
    expect(() => runModel({ ...returning(estimate), family: 'bounds' }, input, optionsOf())).toThrow('interval.level');
  });
});

describe('modelInputFromValues', () => {
  it('says the same in summary and values, in order of size, and leaves the caller’s array alone', () => {
    const values = [9, 1, 2];
    const input = modelInputFromValues(values, simpleRandomSample({ populationSize: 5, sampleSize: 3 }), null);
    expect(input.values).toEqual([1, 2, 9]);
    expect(input.summary).toEqual({ sum: 12, standardDeviation: Math.sqrt(19), minimum: 1, maximum: 9, median: 2 });
    expect(values).toEqual([9, 1, 2]);
  });

  it('takes a Float64Array, and gives one value no standard deviation', () => {
    const design = simpleRandomSample({ populationSize: 5, sampleSize: 1 });
    expect(modelInputFromValues(Float64Array.of(4), design, null).summary.standardDeviation).toBeNull();
  });

  it.each([
    [[1, 2], 'size-mismatch'],
    [[1, 2, NaN], 'invalid-value'],
    ['1, 2, 3', 'invalid-value'],
  ])('refuses %j: %s', (values, code) => {
    const design = simpleRandomSample({ populationSize: 5, sampleSize: 3 });
    expect(() => modelInputFromValues(values as number[], design, null)).toThrow(expect.objectContaining({ code }));
  });
});

describe('the random streams of the models', () => {
  it('are their own: no two built-in models share one', () => {
    const streams = estimationModels().map(({ name }) => modelRandom(1, name).stream);
    expect(new Set(streams).size).toBe(streams.length);
  });
});
