import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clusterSample,
  estimateMean,
  estimateProportion,
  estimateQuantile,
  estimateTotal,
  postStratified,
  ratioCalibrated,
  regressionCalibrated,
  simpleRandomSample,
} from '../../src/estimation';
import type { IntervalConvention } from '../../src/estimation';

const T: IntervalConvention = { distribution: 't', correction: 'oneMinusSamplingFraction', confidenceLevel: 0.95 };
const failsWith = (code: string): object => expect.objectContaining({ name: 'KlusterlabError', code }) as object;
const weighted = (weights: Float64Array, values: readonly number[]): number =>
  values.reduce((sum, value, unit) => sum + value * weights[unit]!, 0);
const design = simpleRandomSample({ populationSize: 40, sampleSize: 6 });
const X = [1, 2, 3, 5, 8, 13];
const Y = [2, 3, 7, 9, 17, 24];

describe('postStratified', () => {
  // Lohr, Sampling: Design and Analysis, 2nd ed., example 4.9: of 400 students drawn from 4000 (2700 women), 84 of 240 women
  // and 40 of 160 men plan to teach; post-stratified 1270 students, without it 1240.
  it('gives the number of future teachers in Lohr', () => {
    const students = simpleRandomSample({ populationSize: 4000, sampleSize: 400 });
    const groups = [...new Array<string>(240).fill('woman'), ...new Array<string>(160).fill('man')];
    const plans = groups.map((group, unit) => (group === 'woman' ? unit < 84 : unit < 280));
    const adjusted = postStratified(students, { groups, populationSizes: { woman: 2700, man: 1300 } });
    const teachers = plans.map(Number);
    expect(estimateTotal(teachers, students, T).estimate).toBeCloseTo(1240, 9);
    expect(estimateTotal(teachers, adjusted, T).estimate).toBeCloseTo(1270, 9);
    const share = estimateProportion(plans, adjusted, { limits: 'logit', convention: T });
    expect(share.estimate).toBeCloseTo(1270 / 4000, 12);
  });

  it('leaves no error for a variable that is constant within groups', () => {
    const groups = ['a', 'a', 'b', 'b', 'b', 'c'];
    const adjusted = postStratified(design, { groups, populationSizes: { a: 10, b: 20, c: 10 } });
    const { estimate, standardError } = estimateTotal([3, 3, 5, 5, 5, 9], adjusted, T);
    expect(estimate).toBeCloseTo(10 * 3 + 20 * 5 + 10 * 9, 10);
    expect(standardError).toBeCloseTo(0, 10);
  });

  it.each([
    [{ groups: ['a', 'a', 'a', 'a', 'a', 'z'], populationSizes: { a: 40 } }, 'unknown-group'],
    [{ groups: ['a', 'a', 'a', 'a', 'a', 'a'], populationSizes: { a: 30, b: 10 } }, 'unsampled-group'],
    [{ groups: ['a'], populationSizes: { a: 40 } }, 'size-mismatch'],
    [{ groups: ['a', 'a', 'a', 'a', 'a', 'a'], populationSizes: { a: 0 } }, 'invalid-number'],
  ])('refuses %j with %s', (options, code) => {
    expect(() => postStratified(design, options)).toThrow(failsWith(code));
  });
});

describe('ratioCalibrated', () => {
  // Cochran (1977), Sampling Techniques, 3rd ed., section 6.2: 49 of 196 cities, Σy = 6262 (1930) and Σx = 5054 (1920) thousand
  // inhabitants, X = 22,919: 28,397 in 1930.
  it('gives the population of the 196 cities in Cochran', () => {
    const cities = simpleRandomSample({ populationSize: 196, sampleSize: 49 });
    const spread = (total: number): number[] =>
      Array.from({ length: 49 }, (_, city) => (city < 48 ? 100 : total - 4800));
    const adjusted = ratioCalibrated(cities, { auxiliary: spread(5054), populationTotal: 22_919 });
    expect(estimateTotal(spread(6262), adjusted, T).estimate).toBeCloseTo(28_397, 0);
  });

  it('gives the known total for the auxiliary itself, without error', () => {
    const adjusted = ratioCalibrated(design, { auxiliary: X, populationTotal: 250 });
    const { estimate, standardError } = estimateTotal(X, adjusted, T);
    expect(estimate).toBeCloseTo(250, 10);
    expect(standardError).toBeCloseTo(0, 10);
    expect(estimateMean(X, adjusted, T).estimate).toBeCloseTo(250 / 40, 12);
  });

  it('refuses an auxiliary whose estimated total is 0', () => {
    const options = { auxiliary: [1, -1, 2, -2, 3, -3], populationTotal: 5 };
    expect(() => ratioCalibrated(design, options)).toThrow(failsWith('zero-denominator'));
  });
});

describe('regressionCalibrated', () => {
  it('gives the known totals and the number of units', () => {
    const amounts = fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(amounts, fc.integer({ min: -5000, max: 5000 }), (x, total) => {
        fc.pre(Math.max(...x) - Math.min(...x) > 1);
        const { weights } = regressionCalibrated(design, { auxiliaries: { x }, populationTotals: { x: total } });
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(40, 6);
        expect(weighted(weights, x)).toBeCloseTo(total, 4);
      }),
    );
  });

  it('is N·(ȳ + b·(X̄ − x̄)) with the least-squares slope b', () => {
    const adjusted = regressionCalibrated(design, { auxiliaries: { x: X }, populationTotals: { x: 240 } });
    const [xMean, yMean] = [X, Y].map((values) => values.reduce((sum, value) => sum + value, 0) / 6) as [
      number,
      number,
    ];
    const slope =
      X.reduce((sum, x, unit) => sum + (x - xMean) * (Y[unit]! - yMean), 0) /
      X.reduce((sum, x) => sum + (x - xMean) ** 2, 0);
    expect(estimateTotal(Y, adjusted, T).estimate).toBeCloseTo(40 * (yMean + slope * (6 - xMean)), 8);
  });

  it('does not depend on the unit or the origin of an auxiliary', () => {
    const moved = X.map((x) => 1e6 + x / 1000);
    const plain = regressionCalibrated(design, { auxiliaries: { x: X }, populationTotals: { x: 240 } });
    const other = regressionCalibrated(design, { auxiliaries: { moved }, populationTotals: { moved: 40e6 + 0.24 } });
    const [first, second] = [plain, other].map((each) => estimateTotal(Y, each, T)) as [
      ReturnType<typeof estimateTotal>,
      ReturnType<typeof estimateTotal>,
    ];
    // Nine of the sixteen digits go to the origin.
    expect(second.estimate / first.estimate).toBeCloseTo(1, 6);
    expect(second.standardError / first.standardError).toBeCloseTo(1, 5);
  });

  it('refuses auxiliaries that make each other up, and says which', () => {
    const auxiliaries = { x: X, double: X.map((x) => 2 * x + 1) };
    const options = { auxiliaries, populationTotals: { x: 240, double: 520 } };
    expect(() => regressionCalibrated(design, options)).toThrow(/"double".*the intercept, x do not make up/);
  });

  it('counts units of a cluster sample only if it is told', () => {
    const clusters = clusterSample({ clusters: ['a', 'a', 'b', 'b', 'c', 'c'], populationClusters: 9 });
    const options = { auxiliaries: { x: X }, populationTotals: { x: 240 } };
    expect(() => regressionCalibrated(clusters, options)).toThrow(failsWith('invalid-number'));
    expect(regressionCalibrated(clusters, { ...options, populationUnits: 20 }).weights).toHaveLength(6);
    expect(() => regressionCalibrated(design, { ...options, populationUnits: 40 })).toThrow(
      failsWith('contradictory-option'),
    );
  });

  it('is not calibrated twice, and gives no quantile with negative weights', () => {
    const far = regressionCalibrated(design, { auxiliaries: { x: X }, populationTotals: { x: 1200 } });
    expect(() => postStratified(far as never, { groups: [], populationSizes: {} })).toThrow(
      failsWith('invalid-design'),
    );
    expect(Math.min(...far.weights)).toBeLessThan(0);
    const options = { rule: 'math', limits: 'beta', convention: T } as const;
    expect(() => estimateQuantile(Y, 0.5, far, options)).toThrow(failsWith('negative-weight'));
  });
});
