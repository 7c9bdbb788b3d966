import { describe, expect, it } from 'vitest';
import { impliedStandardDeviation, simpleRandomSample } from '../../src/estimation';
import { assumptionLadder, compareModels, modelNamed, runModel } from '../../src/models';
import type { ModelEstimate, ModelInput } from '../../src/models';

/**
 * A published cost study: 15 of 39 units, tables 4 to 6 of its chapter 3, all amounts in kronor. Printed figures are
 * rounded to whole kronor. The standard deviation is not printed; it is solved from the half-width.
 */
const design = simpleRandomSample({ populationSize: 39, sampleSize: 15 });
const convention = { distribution: 'normal', correction: 'populationMinusOne', confidenceLevel: 0.95 } as const;
const deviationOf = (halfWidth: number): number => impliedStandardDeviation(halfWidth, design, convention);

const ALL: ModelInput = {
  design,
  summary: {
    sum: 232394893,
    standardDeviation: deviationOf(4636062.29),
    minimum: 3e6,
    maximum: 39.4e6,
    median: 11882000,
  },
  values: null,
  support: { lower: 0, upper: 39.4e6 },
};
const OWN: ModelInput = {
  ...ALL,
  summary: {
    sum: 164335445,
    standardDeviation: deviationOf(4073938.64),
    minimum: null,
    maximum: null,
    median: 7740000,
  },
  support: null,
};

const run = (name: string, input: ModelInput): ModelEstimate =>
  runModel(modelNamed(name), input, { confidenceLevel: 0.95, convention });

describe('the published models', () => {
  it('the mean: 604,226,722 and the printed ends 423,420,292 and 785,033,151', () => {
    const { total, interval, standardError } = run('mean', ALL);
    expect(Math.round(total!)).toBe(604226722);
    // The half-width has two decimals: half a hundredth, times 39.
    expect(Math.abs(interval!.lower - 423420292)).toBeLessThan(1);
    expect(Math.abs(interval!.upper - 785033151)).toBeLessThan(1);
    expect(standardError! * 1.959963984540054).toBeCloseTo(39 * 4636062.29, 3);
  });

  it('the mean without one source: 427,272,157 and the ends 268,388,550 and 586,155,764', () => {
    const { total, interval } = run('mean', OWN);
    expect(Math.round(total!)).toBe(427272157);
    expect(Math.abs(interval!.lower - 268388550)).toBeLessThan(1);
    expect(Math.abs(interval!.upper - 586155764)).toBeLessThan(1);
  });

  it('the median hybrid: 517,562,893, and 350,095,445 without one source', () => {
    expect(run('median-hybrid', ALL)).toEqual({ total: 517562893, standardError: null, interval: null });
    expect(run('median-hybrid', OWN).total).toBe(350095445);
  });

  it('worst-case bounds from the observed range: 304.4 to 1,178.0 million', () => {
    const { interval } = run('bounds-observed-range', ALL);
    expect([interval!.lower, interval!.upper]).toEqual([232394893 + 72e6, 232394893 + 24 * 39.4e6]);
  });

  it('other models of the summary, by hand from the printed figures', () => {
    const { standardDeviation, median } = ALL.summary;
    const w = (1 + Math.sqrt(1 + 4 * (standardDeviation! / median!) ** 2)) / 2;
    expect(run('lognormal-median-deviation', ALL).total).toBeCloseTo(232394893 + 24 * median! * Math.sqrt(w), 3);
    expect((run('lognormal-median-deviation', ALL).total! / 1e6).toFixed(1)).toBe('592.1');
    expect(run('median-times-population', ALL).total).toBe(463398000);
    // Halfway between the mean and the median hybrid.
    const halfway = (232394893 * 39) / 15 / 2 + 517562893 / 2;
    expect(run('ericson-normal-median-prior', ALL).total).toBeCloseTo(halfway, 5);
  });

  it('the ladder: from the support over the range and the mean to what random sampling adds', () => {
    const rungs = assumptionLadder(ALL, { convention });
    const millions = rungs.map(({ bounds }) => [bounds!.lower, bounds!.upper].map((end) => (end / 1e6).toFixed(1)));
    expect(millions).toEqual([
      ['232.4', '1178.0'],
      ['304.4', '1178.0'],
      ['304.4', '604.2'],
      ['304.4', '604.2'],
      ['419.9', '604.2'],
      ['423.4', '604.2'],
    ]);
  });

  it('without the values and without an ensemble, models of values say so and the others are there', () => {
    const rows = compareModels(ALL, null, { convention, seed: 1 });
    for (const row of rows) expect(row.result === 'notComputed').toBe(row.needs === 'values');
  });
});
