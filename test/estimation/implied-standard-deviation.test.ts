import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  estimateMean,
  FINITE_POPULATION_CORRECTION_FORMS,
  halfWidthFactor,
  impliedStandardDeviation,
  impliedStandardDeviations,
  INTERVAL_DISTRIBUTIONS,
  simpleRandomSample,
} from '../../src/estimation';

const design = simpleRandomSample({ populationSize: 39, sampleSize: 15 });
const confidenceLevel = 0.95;

describe('halfWidthFactor', () => {
  // Computed apart from this library, in Python, for 15 of 39 at 95 %.
  it.each([
    ['t', 'oneMinusSamplingFraction', 0.4344],
    ['t', 'populationMinusOne', 0.4401],
    ['t', 'none', 0.5538],
    ['normal', 'oneMinusSamplingFraction', 0.397],
    ['normal', 'populationMinusOne', 0.4022],
    ['normal', 'none', 0.5061],
  ] as const)('is, with %s and %s, %d', (distribution, correction, factor) => {
    expect(halfWidthFactor(design, { distribution, correction, confidenceLevel })).toBeCloseTo(factor, 4);
  });

  it('needs two units for t, and one for normal', () => {
    const single = simpleRandomSample({ populationSize: 39, sampleSize: 1 });
    const convention = { correction: 'none', confidenceLevel } as const;
    expect(halfWidthFactor(single, { ...convention, distribution: 'normal' })).toBeCloseTo(1.96, 2);
    expect(() => halfWidthFactor(single, { ...convention, distribution: 't' })).toThrow(/at least 2 sampled units/);
  });
});

describe('impliedStandardDeviation', () => {
  it('takes back what estimateMean did', () => {
    const sizes = fc
      .integer({ min: 3, max: 1e4 })
      .chain((populationSize) =>
        fc
          .integer({ min: 2, max: populationSize - 1 })
          .map((sampleSize) => simpleRandomSample({ populationSize, sampleSize })),
      );
    const conventions = fc.record({
      distribution: fc.constantFrom(...INTERVAL_DISTRIBUTIONS),
      correction: fc.constantFrom(...FINITE_POPULATION_CORRECTION_FORMS),
      confidenceLevel: fc.double({ min: 0.01, max: 0.999, noNaN: true }),
    });
    fc.assert(
      fc.property(
        sizes,
        conventions,
        fc.double({ min: 1e-3, max: 1e9, noNaN: true }),
        (any, convention, standardDeviation) => {
          const { halfWidth } = estimateMean({ mean: 0, standardDeviation }, any, convention);
          expect(impliedStandardDeviation(halfWidth, any, convention) / standardDeviation).toBeCloseTo(1, 14);
        },
      ),
    );
  });

  it('is 0 for a half-width of 0', () => {
    expect(impliedStandardDeviation(0, design, { distribution: 't', correction: 'none', confidenceLevel })).toBe(0);
  });

  it('has no answer in a census, where the half-width is 0 whatever the deviation', () => {
    const census = simpleRandomSample({ populationSize: 15, sampleSize: 15 });
    const convention = { distribution: 't', correction: 'populationMinusOne', confidenceLevel } as const;
    expect(() => impliedStandardDeviation(1, census, convention)).toThrow(
      expect.objectContaining({ code: 'not-identified', received: '15 of 15 units' }),
    );
    expect(impliedStandardDeviation(1, census, { ...convention, correction: 'none' })).toBeGreaterThan(0);
  });

  it('refuses a negative half-width and one that is no number', () => {
    const convention = { distribution: 't', correction: 'none', confidenceLevel } as const;
    expect(() => impliedStandardDeviation(-1, design, convention)).toThrow(/halfWidth/);
    expect(() => impliedStandardDeviation(NaN, design, convention)).toThrow(/halfWidth/);
  });
});

describe('impliedStandardDeviations', () => {
  it('holds each convention once, with the deviation that it implies', () => {
    const rows = impliedStandardDeviations(100, design, { confidenceLevel });
    expect(new Set(rows.map(({ distribution, correction }) => `${distribution} ${correction}`)).size).toBe(6);
    for (const { distribution, correction, standardDeviation, halfWidthFactor: factor } of rows) {
      expect(standardDeviation).toBe(
        impliedStandardDeviation(100, design, { distribution, correction, confidenceLevel }),
      );
      expect(standardDeviation * factor).toBeCloseTo(100, 10);
    }
  });

  it('spreads by a factor of 1.40 for 15 of 39 at 95 %', () => {
    const deviations = impliedStandardDeviations(1, design, { confidenceLevel }).map((row) => row.standardDeviation);
    expect(Math.max(...deviations) / Math.min(...deviations)).toBeCloseTo(1.395, 3);
  });

  it('wants the level stated, and nothing else', () => {
    expect(() => impliedStandardDeviations(1, design, {} as never)).toThrow(
      expect.objectContaining({ code: 'missing-option' }),
    );
    expect(() => impliedStandardDeviations(1, design, { confidenceLevel, df: 14 } as never)).toThrow(/no other key/);
  });
});
