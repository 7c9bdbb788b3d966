import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { estimate, INTERVAL_NAMES } from '../../src/estimate';
import type { EstimateOptions, IntervalName, SampleEstimate } from '../../src/estimate';
import { estimateMean, exactQuantile, simpleRandomSample } from '../../src/estimation';
import { readSampleFile } from '../../src/sample-file';
import oracle from '../oracles/survey-estimators.json';

const API = join(__dirname, '../fixtures/api');
const { E, H, M, schools, districts, api99Total, mealsTotal } = oracle.population;
const numbers = ['enroll', 'api99', 'api00', 'api.stu', 'meals'];
const texts = ['stype', 'dnum'];
const [simple, stratified, cluster] = ['apisrs', 'apistrat', 'apiclus1'].map((name) =>
  readSampleFile(join(API, `${name}.csv`), { numbers, texts }),
) as [ReturnType<typeof readSampleFile>, ReturnType<typeof readSampleFile>, ReturnType<typeof readSampleFile>];
const enroll = { value: 'enroll', population: schools };
const failsWith = (code: string): object => expect.objectContaining({ name: 'KlusterlabError', code }) as object;

interface Golden {
  readonly estimate: number;
  readonly standardError: number;
  readonly degreesOfFreedom?: number;
  readonly t?: number[];
}

function expectGolden(ours: SampleEstimate, golden: Golden): void {
  expect(Math.abs(ours.estimate! / golden.estimate - 1)).toBeLessThan(1e-10);
  expect(Math.abs(ours.standardError! / golden.standardError - 1)).toBeLessThan(1e-10);
  if (golden.t === undefined) return;
  expect(ours.degreesOfFreedom).toBe(golden.degreesOfFreedom);
  expect(ours.interval!.lower / golden.t[0]!).toBeCloseTo(1, 9);
  expect(ours.interval!.upper / golden.t[1]!).toBeCloseTo(1, 9);
}

describe('estimate against R survey', () => {
  it('gives 584.61 with standard error 27.368 for enroll in apisrs', () => {
    const result = estimate(simple, enroll);
    expect([result.estimate?.toFixed(2), result.standardError?.toFixed(3)]).toEqual(['584.61', '27.368']);
    expectGolden(result, oracle.simple.meanEnroll);
    expect(result).toMatchObject({
      sampleSize: 200,
      populationSize: 6194,
      model: 'design-based',
      interval: { level: 0.95, method: 't' },
    });
  });

  it('gives total, ratio and domain of the simple sample', () => {
    expectGolden(estimate(simple, { ...enroll, statistic: 'total' }), oracle.simple.totalEnroll);
    const ratio = { value: 'api.stu', population: schools, statistic: 'ratio:enroll' };
    expectGolden(estimate(simple, ratio), oracle.simple.ratioStudents);
    const domain = { column: 'stype', equals: 'E' };
    expectGolden(estimate(simple, { ...enroll, domain }), oracle.simple.domainMean);
    expectGolden(estimate(simple, { ...enroll, domain, statistic: 'total' }), oracle.simple.domainTotal);
  });

  it('gives the stratified and the cluster sample', () => {
    const ofStrata = { value: 'enroll', strata: 'stype', populationBy: { E, H, M } };
    expectGolden(estimate(stratified, ofStrata), oracle.stratified.meanEnroll);
    expectGolden(
      estimate(stratified, { ...ofStrata, statistic: 'total', population: schools }),
      oracle.stratified.totalEnroll,
    );
    const ofClusters = { value: 'enroll', cluster: 'dnum', population: districts };
    expectGolden(estimate(cluster, ofClusters), oracle.cluster.meanEnroll);
    expectGolden(estimate(cluster, { ...ofClusters, statistic: 'total' }), oracle.cluster.totalEnroll);
    expect(estimate(cluster, ofClusters)).toMatchObject({ sampleSize: 15, populationSize: 757 });
    const half = cluster.rows.map((row) => ({ ...row, half: Number(row['dnum']) % 2 }));
    const both = { value: 'enroll', cluster: 'dnum', strata: 'half', populationBy: { 1: 400, 0: 357 } };
    expectGolden(estimate(half, both), oracle.stratifiedCluster.meanEnroll);
  });

  it('gives what known totals make of it', () => {
    const api00 = { value: 'api00', population: schools };
    const regression = { method: 'regression', totals: { api99: api99Total, meals: mealsTotal } } as const;
    expectGolden(estimate(simple, { ...api00, adjust: regression }), oracle.regressionSimple.meanApi00);
    const postStratification = { method: 'postStratification', by: 'stype', populationSizes: { E, H, M } } as const;
    expectGolden(estimate(simple, { ...api00, adjust: postStratification }), oracle.postStratifiedSimple.meanApi00);
    const ratio = { method: 'ratio', auxiliary: 'api99', total: api99Total } as const;
    expectGolden(estimate(simple, { ...api00, statistic: 'total', adjust: ratio }), oracle.ratioSimple);
  });

  it("gives Woodruff's interval of a stratified sample by the rule that is named", () => {
    const golden = oracle.stratified.quantilesEnroll.find(
      ({ probability, rule, limits }) => probability === 0.9 && rule === 'hf7' && limits === 'mean',
    )!;
    const options = {
      value: 'enroll',
      strata: 'stype',
      populationBy: { E, H, M },
      statistic: 'quantile:0.9',
      quantileRule: 'hf7',
    } as const;
    const result = estimate(stratified, options);
    expect(result.interval).toMatchObject({ method: 'woodruff' });
    expect([result.estimate, result.interval?.lower, result.interval?.upper]).toEqual([
      expect.closeTo(golden.estimate, 8),
      expect.closeTo(golden.lower, 8),
      expect.closeTo(golden.upper, 8),
    ]);
  });
});

describe('estimate', () => {
  const rows = [4, 6, 11, 3, 8, 20].map((cost, unit) => ({
    cost,
    yes: unit % 2,
    size: 1 + unit,
    region: unit < 3 ? 'north' : 'south',
  }));
  const cost = { value: 'cost', population: 30 };
  const values = rows.map((row) => row.cost);
  const design = simpleRandomSample({ populationSize: 30, sampleSize: 6 });

  it('is the estimator of the design, word for word', () => {
    const convention = {
      distribution: 'normal',
      correction: 'oneMinusSamplingFraction',
      confidenceLevel: 0.9,
    } as const;
    const { method, assumptions, source, interval } = estimateMean(values, design, convention);
    const ours = estimate(rows, { ...cost, interval: 'normal', confidence: 0.9 });
    expect(ours).toMatchObject({
      method,
      assumptions,
      source,
      interval: { ...interval, level: 0.9, method: 'normal' },
    });
  });

  it('takes the exact interval for the median of a simple random sample', () => {
    const exact = exactQuantile(values, 0.5, design, { rule: 'school', confidenceLevel: 0.8 });
    const ours = estimate(rows, { ...cost, statistic: 'median', confidence: 0.8 });
    expect(ours).toMatchObject({ estimate: 7, standardError: null, interval: { ...exact.interval, method: 'exact' } });
  });

  it('estimates a proportion of zeros and ones, exactly or by name', () => {
    const options = { value: 'yes', population: 30, statistic: 'proportion' };
    expect(estimate(rows, options)).toMatchObject({ estimate: 0.5, interval: { method: 'exact' } });
    expect(estimate(rows, { ...options, interval: 'wilson' }).interval).toMatchObject({ method: 'wilson' });
    expect(
      estimate(rows, {
        ...options,
        strata: 'region',
        population: undefined,
        populationBy: { north: 9, south: 21 },
      } as never),
    ).toMatchObject({
      interval: { method: 'beta' },
    });
    expect(() => estimate(rows, { ...cost, statistic: 'proportion' })).toThrow(failsWith('invalid-value'));
  });

  it('bounds a mean by the range of the population, and N times that a total', () => {
    const options = { ...cost, interval: 'hoeffding-serfling', support: { lower: 0, upper: 50 } } as const;
    const mean = estimate(rows, options);
    const total = estimate(rows, { ...options, statistic: 'total' });
    expect(total.interval!.upper).toBeCloseTo(30 * mean.interval!.upper, 10);
    expect(mean.standardError).toBeNull();
    expect(() => estimate(rows, { ...options, support: undefined } as never)).toThrow(failsWith('missing-option'));
  });

  it.each(['mean', 'total', 'median', 'quantile:0.25', 'ratio:size'])(
    'gives a bootstrap of %s that its seed repeats',
    (statistic) => {
      const options = { ...cost, statistic, interval: 'booth', replicates: 999, seed: 7, confidence: 0.9 } as const;
      const first = estimate(rows, options);
      expect(first).toMatchObject({ seed: 7, replicates: 999, interval: { level: 0.9, method: 'booth, percentile' } });
      expect(estimate(rows, options)).toEqual(first);
      const plain = estimate(rows, {
        ...cost,
        statistic,
        confidence: 0.9,
        ...(statistic.startsWith('q') ? { interval: 'beta' } : {}),
      });
      expect(first.estimate).toBeCloseTo(plain.estimate!, 10);
    },
  );

  it('warns of a bootstrap that ignores how much was seen, and wants a seed', () => {
    const options = { ...cost, interval: 'plain', replicates: 999 } as const;
    expect(estimate(rows, { ...options, seed: 1 }).warning).toMatch(/correction/);
    expect(() => estimate(rows, options)).toThrow(failsWith('missing-seed'));
  });

  it('gives one estimate for a model, and a list for several', () => {
    const total = { ...cost, statistic: 'total' };
    const single = estimate(rows, { ...total, model: 'median-hybrid' });
    expect(single).toMatchObject({
      model: 'median-hybrid',
      estimate: 52 + 24 * 7,
      standardError: null,
      interval: null,
    });
    const list = estimate(rows, { ...total, model: ['mean', 'median-hybrid'] });
    expect(list.map(({ model }) => model)).toEqual(['mean', 'median-hybrid']);
    expect(list[0]!.estimate).toBeCloseTo(260, 10);
    expect(estimate(rows, { ...cost, model: 'mean' }).estimate).toBeCloseTo(52 / 6, 12);
  });

  it('gives the bounds of a model of bounds a level of null', () => {
    const options = { ...cost, statistic: 'total', model: 'bounds-support', support: { lower: 0, upper: 100 } };
    expect(estimate(rows, options)).toMatchObject({ interval: { lower: 52, upper: 52 + 2400, level: null } });
  });

  it.each([
    [{ model: 'mode' }, 'unknown-model'],
    [{ model: 'mean', statistic: 'median' }, 'unsupported-statistic'],
    [{ model: 'mean', interval: 'booth', seed: 1 }, 'unsupported-interval'],
    [{ model: 'mean', domain: { column: 'region', equals: 'north' } }, 'unsupported-design'],
    [{ statistic: 'mode' }, 'invalid-statistic'],
    [{ statistic: 'quantile:1.5' }, 'invalid-statistic'],
    [{ statistic: 'ratio:' }, 'invalid-statistic'],
    [{ statistic: 'ratio:sizes' }, 'missing-column'],
    [{ statistic: 'median', domain: { column: 'region', equals: 'north' } }, 'unsupported-statistic'],
    [{ domain: { column: 'region', equals: 'west' } }, 'empty-domain'],
    [{ interval: 'exact' }, 'unsupported-interval'],
    [{ interval: 'jackknife' }, 'invalid-choice'],
    [{ interval: 'booth', seed: 1, domain: { column: 'region', equals: 'north' } }, 'unsupported-interval'],
    [{ confidence: 95 }, 'invalid-number'],
    [{ quantileRule: 'type7' }, 'invalid-choice'],
    [{ weights: 'w' }, 'unknown-option'],
    [{ strata: 'region' }, 'missing-population'],
    [{ populationBy: { north: 9, south: 21 } }, 'contradictory-option'],
    [{ strata: 'region', populationBy: { north: 9, south: 22 } }, 'contradictory-option'],
    [{ adjust: { method: 'raking' } }, 'invalid-choice'],
    [{ adjust: { method: 'ratio', auxiliary: 'yes' } }, 'missing-option'],
    [{ missing: 'impute' }, 'invalid-choice'],
    [{ statistic: 5 }, 'invalid-value'],
  ])('refuses %j with %s', (options, code) => {
    expect(() => estimate(rows, { ...cost, ...options } as unknown as EstimateOptions)).toThrow(failsWith(code));
  });

  it.each(INTERVAL_NAMES)(
    'either makes an interval %s for each statistic or says which there are',
    (interval: IntervalName) => {
      for (const statistic of ['mean', 'total', 'ratio:size', 'median']) {
        const options = {
          ...cost,
          statistic,
          interval,
          seed: 1,
          replicates: 999,
          confidence: 0.8,
          support: { lower: 0, upper: 90 },
        };
        let result: SampleEstimate | undefined;
        try {
          result = estimate(rows, options);
        } catch (error) {
          expect(error).toMatchObject({
            code: 'unsupported-interval',
            expected: expect.stringContaining('one of ') as string,
          });
        }
        if (result !== undefined) expect(result.interval!.lower).toBeLessThanOrEqual(result.interval!.upper);
      }
    },
  );
});

describe('estimate on data with faults', () => {
  const cost = { value: 'cost', population: 10 };

  it.each([
    [
      'N missing',
      [{ cost: 1 }, { cost: 2 }],
      { value: 'cost' },
      /the number of units in the population.*--population N/,
    ],
    [
      'n above N',
      [{ cost: 1 }, { cost: 2 }],
      { value: 'cost', population: 1 },
      /at most the population size, 1, received 2/,
    ],
    ['one value only', [{ cost: 1 }], cost, /at least 2 sampled units, received 1.*no standard error/],
    [
      'a stratum with one unit',
      [
        { cost: 1, s: 'a' },
        { cost: 2, s: 'b' },
        { cost: 3, s: 'b' },
      ],
      { value: 'cost', strata: 's', populationBy: { a: 4, b: 6 } },
      /stratum "a": .*Merge the stratum/,
    ],
    ['no rows', [], cost, /at least one row/],
    [
      'a negative value',
      [{ cost: 1 }, { cost: -2 }],
      cost,
      /^rows\[1\]: column cost: expected values of at least 0, received -2\. Hint: 1 of 2 .*--allow-negative/,
    ],
    [
      'a missing value',
      [{ cost: 1 }, { cost: null }, {}, { cost: 4 }],
      cost,
      /rows\[2\]: column cost: expected the column/,
    ],
    [
      'missing values',
      [{ cost: 1 }, { cost: null }, { cost: undefined }, { cost: NaN }, { cost: '' }],
      cost,
      /rows\[1\]: column cost: .*4 of 5 rows without one: rows\[1\] \(cost\), rows\[2\] \(cost\).*--missing drop/,
    ],
    [
      'a text',
      [{ cost: 1 }, { cost: '2' }],
      cost,
      /rows\[1\]: column cost: expected a finite number, received "2".*readSampleFile/,
    ],
    [
      'an object for a label',
      [{ cost: 1, s: {} }],
      { value: 'cost', strata: 's', populationBy: { a: 4 } },
      /rows\[0\]: column s/,
    ],
  ])('answers %s', (_, rows, options, message) => {
    expect(() => estimate(rows as never, options)).toThrow(message);
  });

  it.each([null, 5, 'rows', [5], [null]])('refuses %j for rows', (rows) => {
    expect(() => estimate(rows as never, cost)).toThrow(failsWith('invalid-rows'));
  });

  it('drops rows without a value when it is told to, counts them as not drawn, and says so', () => {
    const rows = [{ cost: 1 }, { cost: null }, { cost: 3 }, { cost: 8 }];
    const result = estimate(rows, { ...cost, missing: 'drop' });
    expect(result).toMatchObject({ estimate: 4, sampleSize: 3, populationSize: 10 });
    expect(result.assumptions).toContain(
      '1 row was left out for missing values: such units are like the others, and count as not drawn.',
    );
    expect(() => estimate([{ cost: null }], { ...cost, missing: 'drop' })).toThrow(failsWith('too-few-values'));
  });

  it('takes negative values when they are meant', () => {
    expect(estimate([{ cost: 1 }, { cost: -2 }], { ...cost, allowNegative: true }).estimate).toBe(-0.5);
  });

  it('names the file and the row after rows were dropped', () => {
    const file = readSampleFile(join(API, 'apisrs.csv'), { numbers: ['enroll'] });
    const lines = file.lines;
    const broken = { ...file, lines, columns: new Map([['enroll', [null, 3, -4, ...new Array<number>(10).fill(1)]]]) };
    expect(() => estimate(broken, { value: 'enroll', population: 6194, missing: 'drop' })).toThrow(
      /apisrs\.csv, row 4: column enroll/,
    );
    expect(() => estimate(broken, { value: 'api00', population: 6194 })).toThrow(
      /column api00: expected a column that was read/,
    );
  });
});

describe('the example in the docstring of estimate', () => {
  it('gives what it says', () => {
    const source = readFileSync(join(__dirname, '../../src/estimate/estimate.ts'), 'utf8');
    const [, expression = '', value = ''] = /@example\n \* (.*); \/\/ (.*)\n/.exec(source) ?? [];
    expect(expression).toMatch(/^estimate\(/);
    expect(runInNewContext(expression, { estimate })).toBe(Number(value));
  });
});
