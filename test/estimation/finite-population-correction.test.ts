import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FINITE_POPULATION_CORRECTION_FORMS,
  finitePopulationCorrection,
  simpleRandomSample,
} from '../../src/estimation';

const designs = fc
  .integer({ min: 2, max: 1e6 })
  .chain((populationSize) =>
    fc.integer({ min: 1, max: populationSize }).map((sampleSize) => simpleRandomSample({ populationSize, sampleSize })),
  );

describe('finitePopulationCorrection', () => {
  const design = simpleRandomSample({ populationSize: 39, sampleSize: 15 });

  it.each([
    ['oneMinusSamplingFraction', 24 / 39],
    ['populationMinusOne', 24 / 38],
    ['none', 1],
  ] as const)('gives the variance factor of %s for 15 of 39', (form, factor) => {
    expect(finitePopulationCorrection(design, form)).toBe(factor);
  });

  it('lies between 0 and 1, and orders 1 − n/N ≤ (N − n)/(N − 1) ≤ 1', () => {
    fc.assert(
      fc.property(designs, (any) => {
        const [first, second, third] = FINITE_POPULATION_CORRECTION_FORMS.map((form) =>
          finitePopulationCorrection(any, form),
        );
        expect(first).toBeGreaterThanOrEqual(0);
        expect(second).toBeGreaterThanOrEqual(first!);
        expect(third).toBe(1);
        expect(second).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('relates the two corrected forms by N/(N − 1)', () => {
    fc.assert(
      fc.property(designs, (any) => {
        const ratio = any.populationSize / (any.populationSize - 1);
        const corrected = finitePopulationCorrection(any, 'oneMinusSamplingFraction') * ratio;
        // Three roundings on either side.
        expect(Math.abs(finitePopulationCorrection(any, 'populationMinusOne') - corrected)).toBeLessThan(1e-15);
      }),
    );
  });

  it('is 0 in a census, also for a population of one unit', () => {
    for (const populationSize of [1, 2, 39]) {
      const census = simpleRandomSample({ populationSize, sampleSize: populationSize });
      expect(finitePopulationCorrection(census, 'oneMinusSamplingFraction')).toBe(0);
      expect(finitePopulationCorrection(census, 'populationMinusOne')).toBe(0);
      expect(finitePopulationCorrection(census, 'none')).toBe(1);
    }
  });

  it('is 1 for a sample of one unit with (N − n)/(N − 1)', () => {
    expect(
      finitePopulationCorrection(simpleRandomSample({ populationSize: 9, sampleSize: 1 }), 'populationMinusOne'),
    ).toBe(1);
  });

  it('refuses a form by another name and a design that nobody checked', () => {
    expect(() => finitePopulationCorrection(design, 'fpc' as never)).toThrow(/one of "oneMinusSamplingFraction"/);
    expect(() => finitePopulationCorrection({ populationSize: 39, sampleSize: 15 } as never, 'none')).toThrow(
      expect.objectContaining({
        code: 'invalid-design',
        hint: expect.stringContaining('simpleRandomSample') as string,
      }),
    );
    expect(() => finitePopulationCorrection({ ...design, sampleSize: 40 }, 'none')).toThrow(/sample design/);
    expect(() => finitePopulationCorrection(undefined as never, 'none')).toThrow(/sample design/);
  });
});
