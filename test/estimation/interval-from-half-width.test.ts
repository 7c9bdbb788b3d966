import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  halfWidthFromInterval,
  intervalFromHalfWidth,
  relativeMargin,
  scaleToPopulation,
  simpleRandomSample,
} from '../../src/estimation';

const finite = fc.double({ min: -1e9, max: 1e9, noNaN: true });
// Numbers so small that float64 stores them with fewer digits are left out.
const widths = fc.oneof(fc.constant(0), fc.double({ min: 1e-9, max: 1e9, noNaN: true }));

describe('intervalFromHalfWidth', () => {
  it('extends to both sides of the estimate', () => {
    expect(intervalFromHalfWidth(100, 30)).toEqual({ lower: 70, upper: 130 });
    expect(intervalFromHalfWidth(-1, 0)).toEqual({ lower: -1, upper: -1 });
  });

  it.each([
    [NaN, 1, 'invalid-number'],
    [1, -1, 'invalid-number'],
    [1, Infinity, 'invalid-number'],
    [1.7e308, 1.7e308, 'overflow'],
  ])('refuses %d ± %d', (estimate, halfWidth, code) => {
    expect(() => intervalFromHalfWidth(estimate, halfWidth)).toThrow(expect.objectContaining({ code }));
  });
});

describe('halfWidthFromInterval', () => {
  it('takes back what intervalFromHalfWidth did', () => {
    fc.assert(
      fc.property(finite, widths, (estimate, halfWidth) => {
        const back = halfWidthFromInterval(intervalFromHalfWidth(estimate, halfWidth));
        expect(Math.abs(back - halfWidth)).toBeLessThanOrEqual(4e-16 * (Math.abs(estimate) + halfWidth));
      }),
    );
  });

  it('holds at the ends of float64', () => {
    expect(halfWidthFromInterval({ lower: -Number.MAX_VALUE, upper: Number.MAX_VALUE })).toBe(Number.MAX_VALUE);
  });

  it.each([
    [{ lower: 2, upper: 1 }, 'inverted-bounds'],
    [{ lower: 2 }, 'missing-option'],
    [{ lower: 2, upper: NaN }, 'invalid-number'],
    [[1, 2], 'invalid-options'],
  ])('refuses %j', (interval, code) => {
    expect(() => halfWidthFromInterval(interval as never)).toThrow(expect.objectContaining({ code }));
  });
});

describe('relativeMargin', () => {
  it('is a share of the size of the estimate', () => {
    expect(relativeMargin(200, 60)).toBe(0.3);
    expect(relativeMargin(-200, 60)).toBe(0.3);
    expect(relativeMargin(1, 0)).toBe(0);
  });

  it('has no answer for an estimate of 0', () => {
    expect(() => relativeMargin(0, 1)).toThrow(expect.objectContaining({ code: 'not-identified' }));
    expect(() => relativeMargin(1e-300, 1e300)).toThrow(expect.objectContaining({ code: 'overflow' }));
    expect(() => relativeMargin(1, -1)).toThrow(expect.objectContaining({ code: 'invalid-number' }));
  });
});

describe('scaleToPopulation', () => {
  it('multiplies estimate and half-width by N and leaves the relative margin as it is', () => {
    const sizes = fc.integer({ min: 1, max: 1e5 });
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1e9, noNaN: true }),
        widths,
        sizes,
        (estimate, halfWidth, populationSize) => {
          const design = simpleRandomSample({ populationSize, sampleSize: 1 });
          const { mean, total } = scaleToPopulation({ estimate, halfWidth }, design);
          expect(mean.interval).toEqual(intervalFromHalfWidth(estimate, halfWidth));
          expect(total.estimate).toBe(estimate * populationSize);
          expect(total.halfWidth).toBe(halfWidth * populationSize);
          const margin = relativeMargin(estimate, halfWidth);
          expect(Math.abs(relativeMargin(total.estimate, total.halfWidth) - margin)).toBeLessThanOrEqual(
            1e-15 * margin,
          );
        },
      ),
    );
  });

  it('refuses a negative half-width, unknown keys and an overflow', () => {
    const design = simpleRandomSample({ populationSize: 39, sampleSize: 15 });
    expect(() => scaleToPopulation({ estimate: 1, halfWidth: -1 }, design)).toThrow(/mean\.halfWidth/);
    expect(() => scaleToPopulation({ estimate: 1, halfWidth: 1, level: 1 } as never, design)).toThrow(/no other key/);
    expect(() => scaleToPopulation({ estimate: 1e308, halfWidth: 1 }, design)).toThrow(
      expect.objectContaining({ code: 'overflow' }),
    );
  });
});
