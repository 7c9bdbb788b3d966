import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleMean, sampleStandardDeviation, simpleRandomSample } from '../../src/estimation';
import {
  bayesLinearModel,
  ericsonModel,
  lognormalExchangeableModel,
  modelInputFromValues,
  modelNamed,
  runModel,
} from '../../src/models';
import { chiSquared, normalVariates } from '../../src/models/bayesian/random-variates';
import { uniformsOf } from '../../src/models/bayesian/uniforms-of';
import { fastRandom } from '../../src/random';
import oracle from '../oracles/models.json';
import { inputOf, optionsOf, positiveSamples, relativeDifference, T_CONVENTION } from './samples';

/** All totals of Pólya's urn with equal steps' probabilities: each way of drawing is equally likely. */
function urnTotals(values: readonly number[], populationSize: number): readonly number[] {
  if (values.length === populationSize) return [values.reduce((total, value) => total + value, 0)];
  return values.flatMap((value) => urnTotals([...values, value], populationSize));
}

describe('polya-posterior', () => {
  it.each([
    [[1, 2, 9], 6],
    [[1, 4], 6],
    [[2, 3, 5, 11], 7],
  ])('has mean and deviation of all urns that start with %j and end with %d', (values, populationSize) => {
    const totals = urnTotals(values, populationSize);
    const mean = sampleMean(totals);
    const deviation = Math.sqrt(sampleMean(totals.map((total) => (total - mean) ** 2)));
    const ours = runModel(modelNamed('polya-posterior'), inputOf(values, populationSize - values.length), optionsOf());
    expect(ours.total).toBeCloseTo(mean, 12);
    expect(ours.standardError).toBeCloseTo(deviation, 12);
  });

  it('has limits near the quantiles of all urns', () => {
    const totals = [...urnTotals([1, 2.5, 9, 4.5], 10)].sort((a, b) => a - b);
    const options = { ...optionsOf(), replicates: 20_000 };
    const { interval } = runModel(modelNamed('polya-posterior'), inputOf([1, 2.5, 9, 4.5], 6), options);
    const shareBelow = (limit: number): number => totals.filter((total) => total < limit).length / totals.length;
    const shareAtMost = (limit: number): number => totals.filter((total) => total <= limit).length / totals.length;
    // Standard error of an empirical 2.5 % point in probability: √(0.025·0.975/20000) = 0.0011.
    expect(shareBelow(interval!.lower)).toBeLessThan(0.025 + 0.0045);
    expect(shareAtMost(interval!.lower)).toBeGreaterThan(0.025 - 0.0045);
    expect(shareBelow(interval!.upper)).toBeLessThan(0.975 + 0.0045);
    expect(shareAtMost(interval!.upper)).toBeGreaterThan(0.975 - 0.0045);
  });

  it('refuses more draws than take minutes', () => {
    const input = inputOf([1, 2, 3, 4], 10_000_000);
    expect(() => runModel(modelNamed('polya-posterior'), input, optionsOf())).toThrow(
      expect.objectContaining({ code: 'too-many-draws', received: 199 }),
    );
  });
});

describe('ericsonModel', () => {
  it('without prior has the t interval of survey sampling, and its deviation times √(ν/(ν − 2))', () => {
    fc.assert(
      fc.property(positiveSamples, fc.integer({ min: 1, max: 30 }), (values, unseen) => {
        const input = inputOf(values, unseen);
        const ours = runModel(modelNamed('ericson-normal'), input, optionsOf());
        const mean = runModel(modelNamed('mean'), input, optionsOf());
        expect(relativeDifference(ours.total!, mean.total!)).toBeLessThan(1e-13);
        expect(Math.abs(ours.interval!.lower - mean.interval!.lower)).toBeLessThan(1e-11 * mean.total!);
        expect(Math.abs(ours.interval!.upper - mean.interval!.upper)).toBeLessThan(1e-11 * mean.total!);
        const degrees = values.length - 1;
        const inflation = Math.sqrt(degrees / (degrees - 2));
        expect(relativeDifference(ours.standardError!, inflation * mean.standardError!)).toBeLessThan(1e-12);
      }),
    );
  });

  it.each(oracle.cases)('with the median as prior, worth n units, is as R has it: $name', (golden) => {
    const { values, populationSize } = golden;
    const input = inputOf(values, populationSize - values.length);
    const { total, interval } = runModel(modelNamed('ericson-normal-median-prior'), input, optionsOf());
    expect(relativeDifference(total!, golden.ericson.total)).toBeLessThan(1e-14);
    expect(relativeDifference(interval!.lower, golden.ericson.limits[0]!)).toBeLessThan(1e-11);
    expect(relativeDifference(interval!.upper, golden.ericson.limits[1]!)).toBeLessThan(1e-11);
  });

  it('moves from the observed mean to the prior mean as the prior gains weight', () => {
    const input = inputOf([2, 4, 9], 3);
    const totalAt = (units: number): number =>
      runModel(ericsonModel({ name: 'prior', prior: { mean: 8, units } }), input, optionsOf()).total!;
    expect(totalAt(1e-9)).toBeCloseTo(30, 6);
    expect(totalAt(3)).toBeCloseTo(15 + 3 * 6.5, 12);
    expect(totalAt(1e12)).toBeCloseTo(15 + 24, 6);
  });

  it('has no standard deviation with two degrees of freedom or fewer, and an interval all the same', () => {
    const { standardError, interval } = runModel(modelNamed('ericson-normal'), inputOf([2, 4, 9], 3), optionsOf());
    expect(standardError).toBeNull();
    expect(interval!.upper).toBeGreaterThan(30);
  });

  it.each([
    [{ name: 'a' }, 'missing-option'],
    [{ name: 'a', prior: { mean: 1 } }, 'missing-option'],
    [{ name: 'a', prior: { mean: 1, units: 0 } }, 'invalid-number'],
    [{ name: 'a', prior: { mean: 'observedMean', units: 1 } }, 'invalid-choice'],
    [{ name: 'a', prior: { mean: 1, units: 'many' } }, 'invalid-choice'],
    [{ name: 'a', prior: { mean: NaN, units: 1 } }, 'invalid-number'],
  ])('refuses %j: %s', (options, code) => {
    expect(() => ericsonModel(options as never)).toThrow(expect.objectContaining({ code }));
  });
});

describe('bayesLinearModel', () => {
  it.each(oracle.cases)('is the matrix form of the Bayes linear estimator: $name', (golden) => {
    const { values, populationSize } = golden;
    const mean = sampleMean(values);
    const model = bayesLinearModel({ name: 'a', prior: { mean: 1.3 * mean, variance: (mean / 4) ** 2 } });
    const { total, standardError, interval } = runModel(
      model,
      inputOf(values, populationSize - values.length),
      optionsOf(),
    );
    expect(relativeDifference(total!, golden.bayesLinear.total)).toBeLessThan(1e-11);
    expect(relativeDifference(standardError! ** 2, golden.bayesLinear.variance)).toBeLessThan(1e-10);
    expect(interval).toBeNull();
  });

  it('by hand: 5, 6, 8 of 5 units with σ² = 1, prior mean 6 and variance 4: 19 + 2·82/13, 2 + 4·4/13', () => {
    const design = simpleRandomSample({ populationSize: 5, sampleSize: 3 });
    const summary = { sum: 19, standardDeviation: 1, minimum: null, maximum: null, median: null };
    const model = bayesLinearModel({ name: 'a', prior: { mean: 6, variance: 4 } });
    const { total, standardError } = runModel(model, { design, summary, values: null, support: null }, optionsOf());
    expect(total).toBeCloseTo(19 + (2 * 82) / 13, 13);
    expect(standardError! ** 2).toBeCloseTo(2 + 16 / 13, 13);
  });

  it('without prior has total and standard error of the mean', () => {
    const input = inputOf([2, 4, 9, 11], 3);
    const { total, standardError } = runModel(modelNamed('bayes-linear'), input, optionsOf());
    const mean = runModel(modelNamed('mean'), input, optionsOf());
    expect(total).toBeCloseTo(mean.total!, 12);
    expect(standardError).toBeCloseTo(mean.standardError!, 12);
  });

  it.each([
    [{ name: 'a', prior: { mean: 1, variance: 0 } }, 'invalid-number'],
    [{ name: 'a', prior: { mean: 1 } }, 'missing-option'],
    [{ name: 'a', prior: null, level: 1 }, 'unknown-option'],
  ])('refuses %j: %s', (options, code) => {
    expect(() => bayesLinearModel(options as never)).toThrow(expect.objectContaining({ code }));
  });
});

describe('lognormalExchangeableModel', () => {
  const values = [1.2, 2.1, 3.3, 4, 6.5, 7, 12];
  const options = { ...optionsOf(), replicates: 20_000 };
  const BELOW = lognormalExchangeableModel({
    name: 'a',
    priorDegreesOfFreedom: 0,
    priorDeviation: 1,
    largestDeviation: 1.2,
  });

  it('has the exact predictive mean: Σ + (N − n)·E exp(m + σ²(1 + 1/n)/2) over the truncated posterior', () => {
    const logs = values.map(Math.log);
    const squares = 6 * sampleStandardDeviation(logs) ** 2;
    // p(σ) ∝ σ^−7·exp(−squares/(2σ²)) on (0, 1.2], integrated by the midpoint rule in σ, another form than the library's.
    let all = 0;
    let weighted = 0;
    for (let step = 0.5; step < 20_000; step += 1) {
      const sigma = (1.2 * step) / 20_000;
      const density = sigma ** -7 * Math.exp(-squares / (2 * sigma ** 2));
      all += density;
      weighted += density * Math.exp(sampleMean(logs) + (sigma ** 2 * (1 + 1 / 7)) / 2);
    }
    const exact = 36.1 + 10 * (weighted / all);
    expect(relativeDifference(runModel(BELOW, inputOf(values, 10), options).total!, exact)).toBeLessThan(1e-6);
  });

  it('has the moments that draws of σ, μ and each unseen value have', () => {
    const logs = values.map(Math.log);
    const squares = 6 * sampleStandardDeviation(logs) ** 2;
    const uniform = uniformsOf(fastRandom(8, { stream: 1 }));
    const normal = normalVariates(uniform);
    const sums: number[] = [];
    while (sums.length < 40_000) {
      const sigma = Math.sqrt(squares / chiSquared(6, uniform, normal));
      if (sigma > 1.2) continue;
      const mu = sampleMean(logs) + (sigma / Math.sqrt(7)) * normal();
      sums.push(Array.from({ length: 10 }, () => Math.exp(mu + sigma * normal())).reduce((a, b) => a + b, 36.1));
    }
    const { total, standardError } = runModel(BELOW, inputOf(values, 10), options);
    expect(Math.abs(sampleMean(sums) - total!)).toBeLessThan((4 * standardError!) / 200);
    const squaredDeviations = sums.map((sum) => (sum - total!) ** 2);
    const room = (4 * sampleStandardDeviation(squaredDeviations)) / 200;
    expect(Math.abs(sampleMean(squaredDeviations) - standardError! ** 2)).toBeLessThan(room);
  });

  it('has total and standard error that do not depend on the random numbers', () => {
    const other = { ...options, random: fastRandom(77, { stream: 1 }), replicates: 100 };
    const one = runModel(BELOW, inputOf(values, 10), options);
    const two = runModel(BELOW, inputOf(values, 10), other);
    expect([two.total, two.standardError]).toEqual([one.total, one.standardError]);
    expect(two.interval).not.toEqual(one.interval);
  });

  it('with an overwhelming prior for σ has the lognormal predictive of that σ, t limits of the median', () => {
    const model = lognormalExchangeableModel({
      name: 'a',
      priorDegreesOfFreedom: 1e9,
      priorDeviation: 0.5,
      largestDeviation: 2,
    });
    // One unseen unit: ln y is normal about m with variance σ²(1 + 1/n).
    const { interval } = runModel(model, inputOf(values, 1), options);
    const centre = sampleMean(values.map(Math.log));
    const reach = 1.959963984540054 * 0.5 * Math.sqrt(1 + 1 / 7);
    // Standard error of the 2.5 % point of the logarithm: √(p(1 − p)/R)/density, density φ(1.96)/0.535.
    const room = (3.5 * Math.sqrt((0.025 * 0.975) / 20_000)) / (0.05844 / 0.5345);
    expect(Math.abs(Math.log(interval!.lower - 36.1) - (centre - reach))).toBeLessThan(room);
    expect(Math.abs(Math.log(interval!.upper - 36.1) - (centre + reach))).toBeLessThan(room);
  });

  it('refuses values whose spread the prior does not allow', () => {
    const model = lognormalExchangeableModel({
      name: 'a',
      priorDegreesOfFreedom: 0,
      priorDeviation: 1,
      largestDeviation: 0.01,
    });
    expect(() => runModel(model, inputOf(values, 10), options)).toThrow(
      expect.objectContaining({ code: 'prior-contradicted' }),
    );
  });

  it('refuses two values without a prior worth one', () => {
    expect(() => runModel(modelNamed('lognormal-bayes'), inputOf([1, 2], 10), options)).toThrow(
      expect.objectContaining({ code: 'too-few-values' }),
    );
  });

  it.each([
    [{ name: 'a', priorDegreesOfFreedom: -1, priorDeviation: 1, largestDeviation: 2 }, 'invalid-number'],
    [{ name: 'a', priorDegreesOfFreedom: 1, priorDeviation: 0, largestDeviation: 2 }, 'invalid-number'],
    [{ name: 'a', priorDegreesOfFreedom: 1, priorDeviation: 1 }, 'missing-option'],
  ])('refuses %j: %s', (given, code) => {
    expect(() => lognormalExchangeableModel(given as never)).toThrow(expect.objectContaining({ code }));
  });
});

describe('the random variates', () => {
  const COUNT = 40_000;

  it('uniformsOf gives the numbers of next(), in order, with blocks and without', () => {
    const plain = fastRandom(5, { stream: 2 });
    const blocks = uniformsOf(fastRandom(5, { stream: 2 }));
    for (let draw = 0; draw < 1500; draw += 1) expect(blocks()).toBe(plain.next());
    const stepping = uniformsOf({ next: () => 0.25 });
    expect(stepping()).toBe(0.25);
  });

  it('normal numbers have the moments of the normal distribution, to 4 standard errors', () => {
    const normal = normalVariates(uniformsOf(fastRandom(3, { stream: 0 })));
    const draws = Array.from({ length: COUNT }, normal);
    const moment = (power: number): number => sampleMean(draws.map((draw) => draw ** power));
    expect(Math.abs(moment(1))).toBeLessThan(4 / Math.sqrt(COUNT));
    expect(Math.abs(moment(2) - 1)).toBeLessThan((4 * Math.SQRT2) / Math.sqrt(COUNT));
    expect(Math.abs(moment(3))).toBeLessThan((4 * Math.sqrt(15)) / Math.sqrt(COUNT));
    expect(Math.abs(moment(4) - 3)).toBeLessThan((4 * Math.sqrt(96)) / Math.sqrt(COUNT));
    const neighbours = sampleMean(draws.slice(1).map((draw, index) => draw * draws[index]!));
    expect(Math.abs(neighbours)).toBeLessThan(4 / Math.sqrt(COUNT));
  });

  it.each([2, 5, 14])(
    'chi-squared numbers have mean %d, twice that as variance, and their inverse its mean',
    (degrees) => {
      const uniform = uniformsOf(fastRandom(4, { stream: degrees }));
      const normal = normalVariates(uniform);
      const draws = Array.from({ length: COUNT }, () => chiSquared(degrees, uniform, normal));
      const mean = sampleMean(draws);
      expect(Math.abs(mean - degrees)).toBeLessThan(4 * Math.sqrt((2 * degrees) / COUNT));
      // Variance of the sample variance of χ²(k): (8k² + 48k)/n.
      const room = 4 * Math.sqrt((8 * degrees ** 2 + 48 * degrees) / COUNT);
      expect(Math.abs(sampleStandardDeviation(draws) ** 2 - 2 * degrees)).toBeLessThan(room);
      if (degrees < 5) return;
      const inverse = draws.map((draw) => 1 / draw);
      const error = sampleStandardDeviation(inverse) / Math.sqrt(COUNT);
      expect(Math.abs(sampleMean(inverse) - 1 / (degrees - 2))).toBeLessThan(4 * error);
    },
  );
});

describe('gamma interval', () => {
  it('covers with its level in simulation where the shape is known', async () => {
    const { gammaPrediction } = await import('../../src/models/model-based/gamma-interval');
    const uniform = uniformsOf(fastRandom(6, { stream: 1 }));
    const normal = normalVariates(uniform);
    const design = simpleRandomSample({ populationSize: 12, sampleSize: 5 });
    const shape = 1.5;
    let covered = 0;
    for (let replicate = 0; replicate < 4000; replicate += 1) {
      const draw = (): number => chiSquared(2 * shape, uniform, normal);
      const seen = draw() + draw() + draw() + draw() + draw();
      const all = seen + draw() + draw() + draw() + draw() + draw() + draw() + draw();
      const { interval } = gammaPrediction('test', seen, design, shape, T_CONVENTION.confidenceLevel);
      if (interval!.lower <= all && all <= interval!.upper) covered += 1;
    }
    expect(Math.abs(covered / 4000 - 0.95)).toBeLessThan(4 * Math.sqrt((0.95 * 0.05) / 4000));
  });
});

describe('modelInputFromValues for models', () => {
  it('lets a Float64Array of a reconstruction be used as it is', () => {
    const design = simpleRandomSample({ populationSize: 7, sampleSize: 4 });
    const list = runModel(modelNamed('trimmed-mean-10'), modelInputFromValues([1, 2, 3, 9], design, null), optionsOf());
    const input = modelInputFromValues([1, 2, 3, 9], design, null);
    const typed = { ...input, values: Float64Array.of(1, 2, 3, 9) };
    expect(runModel(modelNamed('trimmed-mean-10'), typed, optionsOf())).toEqual(list);
  });
});
