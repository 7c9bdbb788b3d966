import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  estimateTotal,
  expandByMean,
  expandByMedian,
  median,
  medianFromExpansion,
  simpleRandomSample,
  sum,
} from '../../src/estimation';

const design = simpleRandomSample({ populationSize: 7, sampleSize: 4 });
const samples = fc.array(fc.integer({ min: 0, max: 1e8 }), { minLength: 1, maxLength: 30 });

describe('expandByMedian', () => {
  it('adds the observed median for each unobserved unit, and shows the parts', () => {
    // Sum 60, median 10, three units unobserved.
    expect(expandByMedian([1, 8, 12, 39], design)).toMatchObject({
      statistic: 'total',
      estimate: 90,
      observedTotal: 60,
      unobservedCount: 3,
      perUnobserved: 10,
      unobservedTotal: 30,
      interval: null,
    });
  });

  it('gives the same from sum and median as from the values', () => {
    fc.assert(
      fc.property(samples, fc.integer({ min: 0, max: 100 }), (values, unobserved) => {
        const any = simpleRandomSample({ populationSize: values.length + unobserved, sampleSize: values.length });
        expect(expandByMedian(values, any)).toEqual(expandByMedian({ sum: sum(values), median: median(values) }, any));
      }),
    );
  });

  it('lies below the expansion by the mean just when the median does', () => {
    fc.assert(
      fc.property(samples, (values) => {
        const any = simpleRandomSample({ populationSize: 2 * values.length, sampleSize: values.length });
        const byMedian = expandByMedian(values, any);
        const byMean = expandByMean(sum(values), any);
        expect(Math.sign(byMedian.estimate - byMean.estimate)).toBe(
          Math.sign(byMedian.perUnobserved - byMean.perUnobserved),
        );
      }),
    );
  });

  it('is the observed sum in a census', () => {
    expect(expandByMedian([1, 2, 6], simpleRandomSample({ populationSize: 3, sampleSize: 3 })).estimate).toBe(9);
  });

  it.each([
    [[1, 2, 3], 'size-mismatch'],
    [[1, 2, 3, NaN], 'invalid-value'],
    [{ sum: 60 }, 'missing-option'],
    [{ sum: 60, median: Infinity }, 'invalid-number'],
    [{ sum: 60, median: 10, mean: 15 }, 'unknown-option'],
    [{ sum: 60, median: 1e308 }, 'overflow'],
  ])('refuses %j', (observed, code) => {
    expect(() => expandByMedian(observed as never, design)).toThrow(expect.objectContaining({ code }));
  });
});

describe('expandByMean', () => {
  it('is N times the mean', () => {
    expect(expandByMean(60, design)).toMatchObject({
      estimate: 105,
      perUnobserved: 15,
      unobservedTotal: 45,
      interval: null,
    });
    fc.assert(
      fc.property(
        samples.filter(({ length }) => length > 1),
        (values) => {
          const any = simpleRandomSample({ populationSize: 3 * values.length, sampleSize: values.length });
          const convention = { distribution: 't', correction: 'none', confidenceLevel: 0.95 } as const;
          const total = estimateTotal(values, any, convention).estimate;
          expect(Math.abs(expandByMean(sum(values), any).estimate - total)).toBeLessThanOrEqual(4e-16 * total);
        },
      ),
    );
  });

  it('refuses a sum that is no finite number', () => {
    expect(() => expandByMean(NaN, design)).toThrow(/observedSum/);
    expect(() => expandByMean(1e308, design)).toThrow(expect.objectContaining({ code: 'overflow' }));
  });
});

describe('medianFromExpansion', () => {
  it('takes back what expandByMedian did', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), (middle) => {
        const { unobservedTotal } = expandByMedian({ sum: 0, median: middle }, design);
        expect(medianFromExpansion(unobservedTotal, design)).toBe(middle);
      }),
    );
  });

  it('has no answer in a census', () => {
    const census = simpleRandomSample({ populationSize: 4, sampleSize: 4 });
    expect(() => medianFromExpansion(0, census)).toThrow(expect.objectContaining({ code: 'not-identified' }));
    expect(() => medianFromExpansion(NaN, design)).toThrow(/unobservedTotal/);
  });
});
