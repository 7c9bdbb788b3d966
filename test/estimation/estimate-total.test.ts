import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateMean, estimateTotal, INTERVAL_DISTRIBUTIONS, simpleRandomSample, sum } from '../../src/estimation';
import oracle from '../oracles/survey.json';
import { PETITION_SHEETS } from './petition-sheets';

const CORRECTED = { distribution: 'normal', correction: 'oneMinusSamplingFraction', confidenceLevel: 0.95 } as const;

describe('estimateTotal', () => {
  it("gives the total, variance and 80 % limits of Cochran's petition sheets (section 2.8)", () => {
    const signatures = PETITION_SHEETS.flatMap(([value, count]) => Array.from({ length: count }, () => value));
    // The book's own sums, so that the table above is the book's.
    expect([signatures.length, sum(signatures), sum(signatures.map((value) => value * value))]).toEqual([
      50, 1471, 54497,
    ]);
    const design = simpleRandomSample({ populationSize: 676, sampleSize: 50 });
    const total = estimateTotal(signatures, design, { ...CORRECTED, confidenceLevel: 0.8 });
    expect(Math.round(total.estimate)).toBe(19888);
    expect(((total.standardError / 676) ** 2 * 50) / (1 - 50 / 676)).toBeCloseTo(229.0, 1);
    // Printed 18,107 and 21,669: the book rounds the critical value to 1.28 and s to 15.13, worth 3 signatures.
    expect(Math.abs(total.interval.lower - 18107)).toBeLessThan(4);
    expect(Math.abs(total.interval.upper - 21669)).toBeLessThan(4);
  });

  // Lohr, Sampling: Design and Analysis, example 2.6, agsrs.
  it('gives the total and the standard error of the 300 counties in Lohr', () => {
    const design = simpleRandomSample({ populationSize: 3078, sampleSize: 300 });
    const sample = { mean: 297897.0467, standardDeviation: 344551.9 };
    const total = estimateTotal(sample, design, { ...CORRECTED, distribution: 't' });
    expect(total.estimate / 916927110).toBeCloseTo(1, 8);
    expect(total.standardError / 58169381).toBeCloseTo(1, 6);
    expect(total.interval.lower / 802453859).toBeCloseTo(1, 6);
    expect(total.interval.upper / 1031400361).toBeCloseTo(1, 6);
  });

  it.each(oracle.cases)(
    'agrees with svytotal of R survey: $name',
    ({ values, populationSize, sampleSize, ...golden }) => {
      const design = simpleRandomSample({ populationSize, sampleSize });
      for (const correction of ['oneMinusSamplingFraction', 'none'] as const) {
        const { total } = golden[correction];
        const scale = Math.abs(total.estimate) + total.standardError;
        for (const distribution of INTERVAL_DISTRIBUTIONS) {
          const ours = estimateTotal(values, design, { distribution, correction, confidenceLevel: 0.95 });
          const [lower = NaN, upper = NaN] = total[distribution];
          expect(Math.abs(ours.estimate - total.estimate)).toBeLessThan(1e-14 * scale);
          expect(Math.abs(ours.standardError / total.standardError - 1)).toBeLessThan(1e-13);
          expect(Math.abs(ours.interval.lower - lower)).toBeLessThan(1e-12 * scale);
          expect(Math.abs(ours.interval.upper - upper)).toBeLessThan(1e-12 * scale);
        }
      }
    },
  );

  it('is N times the mean in estimate, standard error and half-width', () => {
    const samples = fc.array(fc.integer({ min: 0, max: 1e8 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(samples, fc.integer({ min: 0, max: 500 }), (values, unobserved) => {
        const populationSize = values.length + unobserved;
        const design = simpleRandomSample({ populationSize, sampleSize: values.length });
        const mean = estimateMean(values, design, CORRECTED);
        const total = estimateTotal(values, design, CORRECTED);
        expect(total.estimate).toBe(populationSize * mean.estimate);
        expect(total.standardError).toBe(populationSize * mean.standardError);
        expect(total.halfWidth).toBe(populationSize * mean.halfWidth);
        expect(total.interval.lower).toBe(total.estimate - total.halfWidth);
      }),
    );
  });

  it('is the known total, without sampling error, in a census', () => {
    const census = simpleRandomSample({ populationSize: 4, sampleSize: 4 });
    expect(estimateTotal([1, 2, 3, 10], census, CORRECTED)).toMatchObject({
      estimate: 16,
      standardError: 0,
      halfWidth: 0,
    });
  });

  it('says that it scales the mean, and refuses what the mean refuses', () => {
    const design = simpleRandomSample({ populationSize: 39, sampleSize: 3 });
    expect(estimateTotal([1, 2, 3], design, CORRECTED)).toMatchObject({
      statistic: 'total',
      method: 'population size × sample mean; 95 % normal interval, variance factor 1 − n/N',
    });
    expect(() => estimateTotal([1, 2], design, CORRECTED)).toThrow(expect.objectContaining({ code: 'size-mismatch' }));
    expect(() => estimateTotal({ mean: 1e307, standardDeviation: 1 }, design, CORRECTED)).toThrow(
      expect.objectContaining({ code: 'overflow', where: 'estimateTotal' }),
    );
  });
});
