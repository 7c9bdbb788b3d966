import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simpleRandomSample } from '../../src/estimation';

describe('simpleRandomSample', () => {
  it('gives 15 of 39 a sampling fraction of 5/13 and 24 unobserved units', () => {
    const design = simpleRandomSample({ populationSize: 39, sampleSize: 15 });
    expect(design).toEqual({
      kind: 'simpleRandomSample',
      populationSize: 39,
      sampleSize: 15,
      samplingFraction: 15 / 39,
      unobservedCount: 24,
    });
  });

  it('leaves no unit out in a census', () => {
    const design = simpleRandomSample({ populationSize: 7, sampleSize: 7 });
    expect(design.samplingFraction).toBe(1);
    expect(design.unobservedCount).toBe(0);
  });

  it('splits every population into observed and unobserved units', () => {
    const sizes = fc.integer({ min: 1, max: 1e9 }).chain((populationSize) =>
      fc.record({
        populationSize: fc.constant(populationSize),
        sampleSize: fc.integer({ min: 1, max: populationSize }),
      }),
    );
    fc.assert(
      fc.property(sizes, ({ populationSize, sampleSize }) => {
        const design = simpleRandomSample({ populationSize, sampleSize });
        expect(design.sampleSize + design.unobservedCount).toBe(populationSize);
        expect(design.samplingFraction).toBeGreaterThan(0);
        expect(design.samplingFraction).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('cannot be changed after it was made', () => {
    const design = simpleRandomSample({ populationSize: 39, sampleSize: 15 });
    expect(() => Object.assign(design, { populationSize: 40 })).toThrow(TypeError);
  });

  it.each([
    [{ populationSize: 15, sampleSize: 39 }, 'sample-exceeds-population', 'sampleSize'],
    [{ populationSize: 39, sampleSize: 0 }, 'invalid-number', 'sampleSize'],
    [{ populationSize: 39, sampleSize: 1.5 }, 'invalid-number', 'sampleSize'],
    [{ populationSize: NaN, sampleSize: 15 }, 'invalid-number', 'populationSize'],
    [{ populationSize: Infinity, sampleSize: 15 }, 'invalid-number', 'populationSize'],
    [{ populationSize: 2 ** 53, sampleSize: 15 }, 'invalid-number', 'populationSize'],
    [{ populationSize: '39', sampleSize: 15 }, 'invalid-number', 'populationSize'],
    [{ populationSize: 39 }, 'missing-option', 'sampleSize'],
    [{ populationSize: 39, sampleSize: 15, fpc: 0.6 }, 'unknown-option', 'sizes'],
    [null, 'invalid-options', 'sizes'],
  ])('refuses %j with %s', (sizes, code, parameter) => {
    expect(() => simpleRandomSample(sizes as never)).toThrow(expect.objectContaining({ code, parameter }));
  });
});
