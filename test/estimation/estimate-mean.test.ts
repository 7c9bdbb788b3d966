import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  criticalValue,
  estimateMean,
  FINITE_POPULATION_CORRECTION_FORMS,
  INTERVAL_DISTRIBUTIONS,
  simpleRandomSample,
} from '../../src/estimation';
import type { IntervalConvention } from '../../src/estimation';
import oracle from '../oracles/survey.json';

const CORRECTED = { distribution: 't', correction: 'oneMinusSamplingFraction', confidenceLevel: 0.95 } as const;

const conventions: fc.Arbitrary<IntervalConvention> = fc.record({
  distribution: fc.constantFrom(...INTERVAL_DISTRIBUTIONS),
  correction: fc.constantFrom(...FINITE_POPULATION_CORRECTION_FORMS),
  confidenceLevel: fc.double({ min: 0.5, max: 0.99, noNaN: true }),
});
const samples = fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 2, maxLength: 30 });

describe('estimateMean', () => {
  // Lohr, Sampling: Design and Analysis, example 2.6 (agsrs: 300 of 3078 counties, acres in farms in 1992), with its
  // published mean, standard deviation, standard error and 95 % t limits.
  it('gives the standard error and the limits of the 300 counties in Lohr', () => {
    const design = simpleRandomSample({ populationSize: 3078, sampleSize: 300 });
    const { standardError, interval } = estimateMean(
      { mean: 297897.0467, standardDeviation: 344551.9 },
      design,
      CORRECTED,
    );
    expect(standardError).toBeCloseTo(18898.43, 1);
    expect(interval.lower).toBeCloseTo(260706.26, 0);
    expect(interval.upper).toBeCloseTo(335087.84, 0);
  });

  describe.each(oracle.cases)('against R survey: $name', ({ values, populationSize, sampleSize, ...golden }) => {
    const design = simpleRandomSample({ populationSize, sampleSize });

    it.each(['oneMinusSamplingFraction', 'none'] as const)(
      'has its mean, standard error and limits with %s',
      (correction) => {
        const { mean } = golden[correction];
        for (const distribution of INTERVAL_DISTRIBUTIONS) {
          const ours = estimateMean(values, design, { distribution, correction, confidenceLevel: 0.95 });
          const scale = Math.abs(mean.estimate) + mean.standardError;
          expect(Math.abs(ours.estimate - mean.estimate)).toBeLessThan(1e-14 * scale);
          expect(Math.abs(ours.standardError / mean.standardError - 1)).toBeLessThan(1e-13);
          expect(ours.degreesOfFreedom).toBe(mean.degreesOfFreedom);
          const [lower = NaN, upper = NaN] = mean[distribution];
          expect(Math.abs(ours.interval.lower - lower)).toBeLessThan(1e-12 * scale);
          expect(Math.abs(ours.interval.upper - upper)).toBeLessThan(1e-12 * scale);
        }
      },
    );

    it('gives the same from the summary as from the values', () => {
      const summary = { mean: golden.mean, standardDeviation: golden.standardDeviation };
      const fromSummary = estimateMean(summary, design, CORRECTED);
      expect(fromSummary.halfWidth / estimateMean(values, design, CORRECTED).halfWidth).toBeCloseTo(1, 13);
    });
  });

  it('is printed by R as 584.61 with standard error 27.368 for enroll in apisrs', () => {
    const { values, populationSize, sampleSize } = oracle.cases[0]!;
    const ours = estimateMean(values, simpleRandomSample({ populationSize, sampleSize }), CORRECTED);
    expect(ours.estimate.toFixed(2)).toBe('584.61');
    expect(ours.standardError.toFixed(3)).toBe('27.368');
  });

  it('has half-width = critical value × standard error, centred on the estimate', () => {
    fc.assert(
      fc.property(samples, fc.integer({ min: 0, max: 1000 }), conventions, (values, unobserved, convention) => {
        const sampleSize = values.length;
        const design = simpleRandomSample({ populationSize: sampleSize + unobserved, sampleSize });
        const { estimate, standardError, halfWidth, interval } = estimateMean(values, design, convention);
        const { distribution, confidenceLevel } = convention;
        const critical = criticalValue(
          distribution === 't'
            ? { distribution, confidenceLevel, degreesOfFreedom: sampleSize - 1 }
            : { distribution, confidenceLevel },
        );
        expect(Math.abs(halfWidth - critical * standardError)).toBeLessThanOrEqual(1e-14 * halfWidth);
        expect(interval).toEqual({ lower: estimate - halfWidth, upper: estimate + halfWidth });
      }),
    );
  });

  it('follows shift, unit and order', () => {
    const shifts = fc.integer({ min: -1e6, max: 1e6 });
    fc.assert(
      fc.property(
        samples,
        shifts,
        fc.integer({ min: -100, max: 100 }),
        conventions,
        (values, shift, scale, convention) => {
          const design = simpleRandomSample({ populationSize: 3 * values.length + 1, sampleSize: values.length });
          const original = estimateMean(values, design, convention);
          const moved = estimateMean(values.map((value) => scale * value + shift).reverse(), design, convention);
          expect(moved.estimate).toBeCloseTo(scale * original.estimate + shift, 6);
          expect(moved.standardError).toBeCloseTo(Math.abs(scale) * original.standardError, 6);
        },
      ),
    );
  });

  it('has no sampling error in a census, unless the correction is left out', () => {
    const census = simpleRandomSample({ populationSize: 4, sampleSize: 4 });
    for (const correction of ['oneMinusSamplingFraction', 'populationMinusOne'] as const) {
      const { standardError, halfWidth, interval } = estimateMean([1, 2, 3, 10], census, { ...CORRECTED, correction });
      expect({ standardError, halfWidth, interval }).toEqual({
        standardError: 0,
        halfWidth: 0,
        interval: { lower: 4, upper: 4 },
      });
    }
    expect(estimateMean([1, 2, 3, 10], census, { ...CORRECTED, correction: 'none' }).standardError).toBeGreaterThan(0);
  });

  it('has no sampling error where all values are equal', () => {
    const design = simpleRandomSample({ populationSize: 9, sampleSize: 3 });
    expect(estimateMean([0.1, 0.1, 0.1], design, CORRECTED).halfWidth).toBe(0);
  });

  it('says what it did and what it rests on', () => {
    const design = simpleRandomSample({ populationSize: 39, sampleSize: 15 });
    const result = estimateMean({ mean: 3, standardDeviation: 1 }, design, CORRECTED);
    expect(result.method).toBe('sample mean; 95 % t interval, 14 degrees of freedom, variance factor 1 − n/N');
    expect(result.assumptions.length).toBeGreaterThan(0);
    expect(result.source).toContain('Cochran (1977)');
    expect(result).toMatchObject({ statistic: 'mean', sampleSize: 15, populationSize: 39, confidenceLevel: 0.95 });
  });

  const design = simpleRandomSample({ populationSize: 39, sampleSize: 3 });
  const single = simpleRandomSample({ populationSize: 39, sampleSize: 1 });
  it.each([
    [[1, 2], design, CORRECTED, 'size-mismatch'],
    [[1, 2, NaN], design, CORRECTED, 'invalid-value'],
    [[7], single, { ...CORRECTED, distribution: 'normal' }, 'too-few-values'],
    [{ mean: 7, standardDeviation: 1 }, single, CORRECTED, 'too-few-values'],
    [{ mean: 7, standardDeviation: -1 }, design, CORRECTED, 'invalid-number'],
    [{ mean: NaN, standardDeviation: 1 }, design, CORRECTED, 'invalid-number'],
    [{ mean: 7 }, design, CORRECTED, 'missing-option'],
    [{ mean: 7, standardDeviation: 1, n: 3 }, design, CORRECTED, 'unknown-option'],
    [{ mean: 7, standardDeviation: 1e308 }, design, CORRECTED, 'overflow'],
    [[1, 2, 3], { populationSize: 39, sampleSize: 3 }, CORRECTED, 'invalid-design'],
    [[1, 2, 3], design, { distribution: 't', confidenceLevel: 0.95 }, 'missing-option'],
    [[1, 2, 3], design, { ...CORRECTED, fpc: 39 }, 'unknown-option'],
    [[1, 2, 3], design, { ...CORRECTED, correction: 0.6 }, 'invalid-choice'],
    [[1, 2, 3], design, { ...CORRECTED, confidenceLevel: 95 }, 'invalid-number'],
    [[1, 2, 3], design, undefined, 'invalid-options'],
  ])('refuses %j of %j under %j with %s', (sample, ofDesign, convention, code) => {
    expect(() => estimateMean(sample as never, ofDesign as never, convention as never)).toThrow(
      expect.objectContaining({ name: 'KlusterlabError', code }),
    );
  });
});
