import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleMean } from '../../src/estimation';
import { finneyMean, fitGamma, fitWeibull, lognormalMean, paretoTailMean } from '../../src/models';
import { digamma, trigamma } from '../../src/models/statistics/digamma';
import { weibullLogMeanVariance } from '../../src/models/statistics/weibull-log-mean-variance';
import oracle from '../oracles/models.json';
import { positiveSamples, relativeDifference } from './samples';

const NORMAL = { confidenceLevel: 0.95, distribution: 'normal' } as const;
const STUDENT = { confidenceLevel: 0.95, distribution: 't' } as const;

describe('digamma and trigamma', () => {
  it.each(oracle.digamma)('ψ(%d) is that of R', (x, expected) => {
    expect(relativeDifference(digamma(x), expected)).toBeLessThan(2e-15);
  });

  it.each(oracle.trigamma)('ψ′(%d) is that of R', (x, expected) => {
    expect(relativeDifference(trigamma(x), expected)).toBeLessThan(2e-15);
  });
});

describe.each(oracle.cases)('fits against R: $name', (golden) => {
  const { values } = golden;

  it('lognormalMean has the mean and Cox’s limits, with z and with t', () => {
    for (const [options, expected] of [
      [NORMAL, golden.coxNormal],
      [STUDENT, golden.coxT],
    ] as const) {
      const { estimate, interval } = lognormalMean(values, options);
      [estimate, interval.lower, interval.upper].forEach((ours, index) => {
        expect(relativeDifference(ours, expected[index]!)).toBeLessThan(1e-12);
      });
    }
  });

  it('finneyMean has centre and variance of the Bessel form', () => {
    const { centre, variance } = finneyMean(values);
    expect(relativeDifference(centre, golden.finney.centre)).toBeLessThan(1e-12);
    // The difference of two squares near each other loses digits on both sides.
    expect(relativeDifference(variance!, golden.finney.variance)).toBeLessThan(1e-9);
  });

  it('fitGamma has the root of the score, and is near the optimum that MASS finds', () => {
    const { shape, scale } = fitGamma(values);
    expect(relativeDifference(shape, golden.gammaShape)).toBeLessThan(1e-12);
    expect(relativeDifference(shape, golden.gammaShapeFitdistr)).toBeLessThan(1e-4);
    expect(relativeDifference(shape * scale, sampleMean(values))).toBeLessThan(1e-15);
  });

  it('fitWeibull has shape, scale and mean of the root of the score, near what MASS finds', () => {
    const ours = fitWeibull(values);
    for (const key of ['shape', 'scale', 'mean'] as const) {
      expect(relativeDifference(ours[key], golden.weibull[key])).toBeLessThan(1e-12);
    }
    expect(relativeDifference(ours.shape, golden.weibullFitdistr)).toBeLessThan(1e-4);
  });

  it('paretoTailMean with a third as tail has index and centre', () => {
    const { tailIndex, centre } = paretoTailMean(values, { tailShare: 1 / 3 });
    expect(relativeDifference(tailIndex!, golden.pareto.tailIndex)).toBeLessThan(1e-13);
    expect(relativeDifference(centre, golden.pareto.centre)).toBeLessThan(1e-13);
  });
});

describe('weibullLogMeanVariance', () => {
  it.each(oracle.weibullLogMeanVariance)('for shape %d is the integrated information’s', (shape, expected) => {
    expect(relativeDifference(weibullLogMeanVariance(shape), expected)).toBeLessThan(1e-8);
  });

  it('is 1 for shape 1, the exponential distribution, whose mean has variance 1/n relative', () => {
    expect(weibullLogMeanVariance(1)).toBeCloseTo(1, 14);
  });
});

describe('lognormalMean and finneyMean', () => {
  it('by hand for 1 and e²: m = 1, s² = 2, exp(2), variance of the logarithm 2/2 + 4/2', () => {
    const { estimate, logVariance, degreesOfFreedom } = lognormalMean([1, Math.E ** 2], NORMAL);
    expect(estimate).toBeCloseTo(Math.E ** 2, 13);
    expect(logVariance).toBeCloseTo(3, 14);
    expect(degreesOfFreedom).toBe(1);
  });

  it('the unbiased mean is below exp(m + s²/2), and above exp(m)', () => {
    fc.assert(
      fc.property(positiveSamples, (values) => {
        const { centre, variance } = finneyMean(values);
        expect(centre).toBeLessThan(lognormalMean(values, NORMAL).estimate);
        expect(centre).toBeGreaterThan(Math.exp(sampleMean(values.map(Math.log))));
        expect(variance).toBeGreaterThan(0);
      }),
    );
  });

  it.each([
    [[1], 'too-few-values'],
    [[1, 0], 'not-positive'],
    [[1, -2], 'not-positive'],
    [[1, Infinity], 'invalid-value'],
  ])('refuse %j: %s', (values, code) => {
    expect(() => lognormalMean(values, NORMAL)).toThrow(expect.objectContaining({ code }));
    expect(() => finneyMean(values)).toThrow(expect.objectContaining({ code }));
  });

  it('overflow is an error, not infinity', () => {
    expect(() => lognormalMean([1e-150, 1e150], NORMAL)).toThrow(expect.objectContaining({ code: 'overflow' }));
  });
});

describe('fitGamma and fitWeibull', () => {
  it('follow the unit in their scale and not in their shape', () => {
    fc.assert(
      fc.property(positiveSamples, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (values, unit) => {
        for (const fit of [fitGamma, fitWeibull]) {
          const one = fit(values);
          const other = fit(values.map((value) => value * unit));
          expect(relativeDifference(one.shape, other.shape)).toBeLessThan(1e-9);
          expect(relativeDifference(one.scale * unit, other.scale)).toBeLessThan(1e-9);
        }
      }),
    );
  });

  it('solve their equations over ten orders of magnitude of spread', () => {
    for (const values of [
      [1e-8, 1, 500],
      [1, 1.0001, 1.0002],
      [1, 1e5, 1e10],
    ]) {
      const { shape } = fitGamma(values);
      const gap = Math.log(sampleMean(values)) - sampleMean(values.map(Math.log));
      expect(Math.abs(Math.log(shape) - digamma(shape) - gap)).toBeLessThan(1e-12);
      const k = fitWeibull(values).shape;
      const powers = values.map((value) => (value / Math.max(...values)) ** k);
      const logs = values.map((value) => Math.log(value / Math.max(...values)));
      const weighted = logs.reduce((total, log, index) => total + log * powers[index]!, 0);
      const score = weighted / powers.reduce((a, b) => a + b, 0) - 1 / k - sampleMean(logs);
      expect(Math.abs(score)).toBeLessThan(1e-10);
    }
  });

  it.each([fitGamma, fitWeibull])('refuse equal values, 0, and one value: %o', (fit) => {
    expect(() => fit([3, 3, 3])).toThrow(expect.objectContaining({ code: 'not-identified' }));
    expect(() => fit([0, 3])).toThrow(expect.objectContaining({ code: 'not-positive' }));
    expect(() => fit([3])).toThrow(expect.objectContaining({ code: 'too-few-values' }));
  });
});

describe('paretoTailMean', () => {
  it('by hand for 1, 1, 2, 2 with half as tail: 1/α = ln 2, (2 + 2·1/(1 − ln 2))/4', () => {
    const { centre, tailIndex, threshold, tailCount } = paretoTailMean([2, 1, 2, 1], { tailShare: 0.5 });
    expect(centre).toBeCloseTo((2 + 2 / (1 - Math.LN2)) / 4, 14);
    expect(tailIndex).toBeCloseTo(1 / Math.LN2, 14);
    expect([threshold, tailCount]).toEqual([1, 2]);
  });

  it('has no tail index where the tail is at the threshold, and the plain mean', () => {
    expect(paretoTailMean([1, 4, 4, 4], { tailShare: 0.5 })).toEqual({
      centre: 3.25,
      tailIndex: null,
      threshold: 4,
      tailCount: 2,
    });
  });

  it('refuses a tail so heavy that its mean is infinite', () => {
    expect(() => paretoTailMean([1, 1, 10, 100], { tailShare: 0.5 })).toThrow(
      expect.objectContaining({ code: 'not-identified', parameter: 'tailIndex' }),
    );
  });

  it.each([
    [[1, 2], 0.3, 'too-few-values'],
    [[0, 1, 2], 0.3, 'not-positive'],
    [[1, 2, 3], 0, 'invalid-number'],
    [[1, 2, 3], 0.6, 'invalid-number'],
  ])('refuses %j with the share %d: %s', (values, tailShare, code) => {
    expect(() => paretoTailMean(values, { tailShare })).toThrow(expect.objectContaining({ code }));
  });
});
