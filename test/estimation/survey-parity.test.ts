import { describe, expect, it } from 'vitest';
import {
  clusterSample,
  estimateDomainMean,
  estimateDomainTotal,
  estimateMean,
  estimateProportion,
  estimateQuantile,
  estimateRatio,
  estimateTotal,
  postStratified,
  PROPORTION_LIMITS,
  ratioCalibrated,
  regressionCalibrated,
  simpleRandomSample,
} from '../../src/estimation';
import type { CentredEstimate, IntervalConvention, QuantileRule, SampleDesign } from '../../src/estimation';
import oracle from '../oracles/survey-estimators.json';
import { API } from './api-samples';
import type { ApiSample } from './api-samples';

/** What issue and contract ask for; R and we add up in different orders. */
const RELATIVE = 1e-10;
const T: IntervalConvention = { distribution: 't', correction: 'oneMinusSamplingFraction', confidenceLevel: 0.95 };
const { E, H, M, districts, schools, api99Total, mealsTotal } = oracle.population;

function expectClose(ours: number | null, golden: number, scale = Math.abs(golden)): void {
  expect(ours).not.toBeNull();
  expect(Math.abs(ours! - golden)).toBeLessThanOrEqual(RELATIVE * scale);
}

interface Golden {
  readonly estimate: number;
  readonly standardError: number;
  readonly degreesOfFreedom?: number;
  readonly normal?: number[];
  readonly t?: number[];
}

/** Compares estimate and standard error, and where R gives them both intervals and the degrees of freedom. */
function expectGolden(
  estimateWith: (convention: IntervalConvention) => CentredEstimate,
  golden: Golden,
  correction = T.correction,
): void {
  for (const distribution of ['normal', 't'] as const) {
    const ours = estimateWith({ ...T, correction, distribution });
    expectClose(ours.estimate, golden.estimate);
    expectClose(ours.standardError, golden.standardError);
    const limits = golden[distribution];
    if (limits === undefined) continue;
    expect(ours.degreesOfFreedom).toBe(golden.degreesOfFreedom);
    const scale = Math.abs(golden.estimate) + golden.standardError;
    expectClose(ours.interval.lower, limits[0]!, scale);
    expectClose(ours.interval.upper, limits[1]!, scale);
  }
}

describe.each(['simple', 'stratified', 'cluster'] as const)('against R survey, %s sample of schools', (name) => {
  const { design, number, text } = API[name];
  const golden = oracle[name];
  const enroll = number('enroll');
  const elementary = text('stype').map((type) => type === 'E');

  it('estimateMean is svymean', () => {
    expectGolden((convention) => estimateMean(enroll, design, convention), golden.meanEnroll);
  });

  it('estimateTotal is svytotal', () => {
    expectGolden((convention) => estimateTotal(enroll, design, convention), golden.totalEnroll);
  });

  it('estimateRatio is svyratio', () => {
    expectGolden((convention) => estimateRatio(number('api.stu'), enroll, design, convention), golden.ratioStudents);
  });

  it('estimateDomainMean and estimateDomainTotal are svymean and svytotal of the subset', () => {
    expectGolden((convention) => estimateDomainMean(enroll, elementary, design, convention), golden.domainMean);
    expectGolden((convention) => estimateDomainTotal(enroll, elementary, design, convention), golden.domainTotal);
  });

  it.each(PROPORTION_LIMITS)('estimateProportion with limits by %s is svyciprop', (limits) => {
    const schoolWide = text('sch.wide').map((answer) => answer === 'Yes');
    const ours = estimateProportion(schoolWide, design, { limits, convention: T });
    const { estimate, standardError, [limits]: interval } = golden.shareSchoolWide;
    expectClose(ours.estimate, estimate);
    expectClose(ours.standardError, standardError);
    // R's beta quantile is iterated to 1e-10 or so of a share, the score limits to the tolerance of its root finder.
    expect(Math.abs(ours.interval.lower - interval[0]!)).toBeLessThan(1e-10);
    // Limits by the mean may lie outside [0, 1] in R.
    expect(Math.abs(ours.interval.upper - Math.min(1, interval[1]!))).toBeLessThan(1e-10);
  });

  // svyquantile compares sums of weights to the last bit; these goldens have weights that are exact (see the script).
  const exact = {
    simple: simpleRandomSample({ populationSize: 6400, sampleSize: 200 }),
    stratified: design,
    cluster: clusterSample({ clusters: text('dnum'), populationClusters: 960 }),
  }[name];

  describe.each([
    ['enroll', golden.quantilesEnroll],
    ['api00', golden.quantilesApi00],
  ] as const)('estimateQuantile of %s', (column, cases) => {
    it.each(cases)('is svyquantile at $probability by $rule with limits by $limits', (wanted) => {
      const { probability, rule, limits, estimate, standardError, lower, upper } = wanted;
      const options = { rule: rule as QuantileRule, limits: limits as 'mean', convention: T };
      const ours = (): ReturnType<typeof estimateQuantile> =>
        estimateQuantile(number(column), probability, exact, options);
      if (lower === null || upper === null || standardError === null) {
        // R gives NaN where a limit of the share leaves [0, 1].
        expect(ours).toThrow(expect.objectContaining({ code: 'limit-outside-sample' }));
        return;
      }
      expectClose(ours().estimate, estimate);
      const smallest = Math.min(...number(column));
      if (lower < smallest) {
        // Below the first value's weight hf4 extrapolates in R.
        expect(rule).toBe('hf4');
        expect(ours().interval.lower).toBe(smallest);
        return;
      }
      expectClose(ours().interval.lower, lower);
      expectClose(ours().interval.upper, upper);
      expectClose(ours().standardError, standardError);
    });
  });
});

describe('against R survey, other designs', () => {
  it('clusters drawn within strata', () => {
    const { number, text } = API.cluster;
    const half = number('dnum').map((district) => (district % 2 === 1 ? 'odd' : 'even'));
    const design = clusterSample({ clusters: text('dnum'), strata: half, populationClusters: { odd: 400, even: 357 } });
    const { meanEnroll, totalEnroll } = oracle.stratifiedCluster;
    expectGolden((convention) => estimateMean(number('enroll'), design, convention), meanEnroll);
    expectGolden((convention) => estimateTotal(number('enroll'), design, convention), totalEnroll);
  });

  it('strata without finite population correction', () => {
    const { design, number } = API.stratified;
    const { meanEnroll, totalEnroll } = oracle.stratifiedWithoutCorrection;
    expectGolden((convention) => estimateMean(number('enroll'), design, convention), meanEnroll, 'none');
    expectGolden((convention) => estimateTotal(number('enroll'), design, convention), totalEnroll, 'none');
  });
});

describe('against R survey, known totals', () => {
  const checkAll = (sample: ApiSample, design: SampleDesign, golden: typeof oracle.postStratifiedSimple): void => {
    const { number } = sample;
    const poor = number('meals').map((meals) => meals > 50);
    expectGolden((convention) => estimateMean(number('api00'), design, convention), golden.meanApi00);
    expectGolden((convention) => estimateTotal(number('enroll'), design, convention), golden.totalEnroll);
    expectGolden(
      (convention) => estimateRatio(number('api.stu'), number('enroll'), design, convention),
      golden.ratioStudents,
    );
    expectGolden((convention) => estimateDomainMean(number('api00'), poor, design, convention), golden.domainMean);
  };

  it.each(['simple', 'cluster'] as const)('postStratified is postStratify, %s sample', (name) => {
    const sample = API[name];
    const design = postStratified(sample.design, { groups: sample.text('stype'), populationSizes: { E, H, M } });
    checkAll(sample, design, name === 'simple' ? oracle.postStratifiedSimple : oracle.postStratifiedCluster);
  });

  it('regressionCalibrated is calibrate, one auxiliary or several', () => {
    const auxiliaries = { api99: API.simple.number('api99'), meals: API.simple.number('meals') };
    const populationTotals = { api99: api99Total, meals: mealsTotal };
    checkAll(
      API.simple,
      regressionCalibrated(API.simple.design, { auxiliaries, populationTotals }),
      oracle.regressionSimple,
    );
    const stratified = {
      auxiliaries: { api99: API.stratified.number('api99') },
      populationTotals: { api99: api99Total },
    };
    checkAll(API.stratified, regressionCalibrated(API.stratified.design, stratified), oracle.regressionStratified);
    const cluster = {
      auxiliaries: { api99: API.cluster.number('api99') },
      populationTotals: { api99: api99Total },
      populationUnits: schools,
    };
    checkAll(API.cluster, regressionCalibrated(API.cluster.design, cluster), oracle.regressionCluster);
  });

  it.each([
    ['simple', oracle.ratioSimple],
    ['stratified', oracle.ratioStratified],
    ['cluster', oracle.ratioCluster],
  ] as const)('ratioCalibrated is predict(svyratio), %s sample', (name, golden) => {
    const { design, number } = API[name];
    const calibrated = ratioCalibrated(design, { auxiliary: number('api99'), populationTotal: api99Total });
    expectGolden((convention) => estimateTotal(number('api00'), calibrated, convention), golden);
    if (name === 'cluster') {
      expect(() => estimateMean(number('api00'), calibrated, T)).toThrow(
        expect.objectContaining({ code: 'not-identified' }),
      );
      return;
    }
    const mean = estimateMean(number('api00'), calibrated, T);
    expectClose(mean.estimate, golden.estimate / schools);
    expectClose(mean.standardError, golden.standardError / schools);
  });

  it('counts districts, not schools, in the cluster sample', () => {
    const { sampleSize, populationSize } = estimateMean(API.cluster.number('enroll'), API.cluster.design, T);
    expect([sampleSize, populationSize]).toEqual([15, districts]);
  });
});
