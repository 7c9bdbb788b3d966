import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleMean, sampleStandardDeviation, simpleRandomSample, sum } from '../../src/estimation';
import { tiltedTotal, tiltForTarget, tippingPoint } from '../../src/simulation';
import type { SelectionMeasure, TiltFamily } from '../../src/simulation';
import { VALUES_IN_THOUSANDS } from './data-set';

const measures = fc.constantFrom<SelectionMeasure>('inclusionProbability', 'inclusionOdds');
const families = fc.constantFrom<TiltFamily>({ kind: 'power' }, { kind: 'exponential', scale: 50 });
const values = fc.uniqueArray(fc.integer({ min: 1, max: 200 }), { minLength: 2, maxLength: 8 });
const design = (sampleSize: number) => simpleRandomSample({ populationSize: sampleSize + 6, sampleSize });

describe('tiltedTotal', () => {
  it('is N times the mean without tilt', () => {
    fc.assert(
      fc.property(values, families, measures, (sample, family, measure) => {
        const total = tiltedTotal(sample, design(sample.length), { tilt: 0, family, measure });
        expect(total).toBeCloseTo((sum(sample) * (sample.length + 6)) / sample.length, 8);
      }),
    );
  });

  it('uses the harmonic mean for odds in proportion to size, and the Hájek estimator for probabilities', () => {
    // Weights 1/y: Σ1/Σ(1/y) = 3/(1 + 1/2 + 1/4) = 12/7.
    const options = { tilt: 1, family: { kind: 'power' } } as const;
    const population = design(3);
    expect(tiltedTotal([1, 2, 4], population, { ...options, measure: 'inclusionOdds' })).toBeCloseTo(
      7 + (6 * 12) / 7,
      12,
    );
    expect(tiltedTotal([1, 2, 4], population, { ...options, measure: 'inclusionProbability' })).toBeCloseTo(
      (9 * 12) / 7,
      12,
    );
  });

  it('refuses a power of a value that is not positive, and names it', () => {
    expect(() =>
      tiltedTotal([5, 0], design(2), { tilt: 1, family: { kind: 'power' }, measure: 'inclusionOdds' }),
    ).toThrow(expect.objectContaining({ code: 'invalid-value', parameter: 'values[0]' }));
  });

  it.each([
    [{ family: { kind: 'exponential' } }, 'missing-option'],
    [{ family: { kind: 'exponential', scale: 0 } }, 'invalid-number'],
    [{ family: { kind: 'power', scale: 1 } }, 'unknown-option'],
    [{ family: { kind: 'linear' } }, 'invalid-choice'],
    [{ family: undefined }, 'missing-option'],
    [{ tilt: NaN }, 'invalid-number'],
    [{ measure: 'odds' }, 'invalid-choice'],
  ])('refuses %o', (change, code) => {
    const options = { tilt: 1, family: { kind: 'power' }, measure: 'inclusionOdds', ...change };
    expect(() => tiltedTotal([1, 2], design(2), options as never)).toThrow(expect.objectContaining({ code }));
  });
});

describe('tiltForTarget', () => {
  it('finds the tilt whose total is the target', () => {
    fc.assert(
      fc.property(
        values,
        families,
        measures,
        fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100),
        (sample, family, measure, share) => {
          const population = design(sample.length);
          const { limits } = tiltForTarget(sample, population, { target: 0, family, measure });
          const target = limits.lower + share * (limits.upper - limits.lower);
          const { tilt, untiltedTotal } = tiltForTarget(sample, population, { target, family, measure });
          expect(tilt).not.toBeNull();
          expect(tiltedTotal(sample, population, { tilt: tilt!, family, measure })).toBeCloseTo(target, 6);
          if (Math.abs(target - untiltedTotal) > 1e-6) expect(tilt! > 0).toBe(target < untiltedTotal);
        },
      ),
    );
  });

  it('finds again the tilt that a total was made with', () => {
    fc.assert(
      fc.property(
        values,
        families,
        measures,
        fc.integer({ min: -200, max: 200 }).map((percent) => percent / 100),
        (sample, family, measure, tilt) => {
          const population = design(sample.length);
          const target = tiltedTotal(sample, population, { tilt, family, measure });
          expect(tiltForTarget(sample, population, { target, family, measure }).tilt).toBeCloseTo(tilt, 5);
        },
      ),
    );
  });

  it('gives null with the limits where no tilt reaches the target', () => {
    const options = { family: { kind: 'power' }, measure: 'inclusionOdds' } as const;
    for (const target of [9, 10, 22, 23]) {
      expect(tiltForTarget([1, 3], design(2), { target, ...options })).toMatchObject({
        tilt: null,
        inclusionRatio: null,
        limits: { lower: 10, upper: 22 },
      });
    }
    expect(tiltForTarget([2, 2], design(2), { target: 16, ...options }).tilt).toBe(0);
    expect(tiltForTarget([2, 2], design(2), { target: 17, ...options }).tilt).toBeNull();
  });

  it('tells how much more likely the largest is than the smallest', () => {
    const options = { family: { kind: 'power' }, measure: 'inclusionOdds' } as const;
    const target = tiltedTotal([1, 2, 4], design(3), { tilt: 0.5, ...options });
    expect(tiltForTarget([1, 2, 4], design(3), { target, ...options }).inclusionRatio).toBeCloseTo(2, 6);
  });

  it('is about one half for odds, by size or exponential in size over the mean, from mean to median expansion', () => {
    // The data set is one that a published summary of 15 of 39 allows; over all of them the tilts are 0.42 to 0.54 and
    // 0.51 to 0.58 (95 %).
    const population = simpleRandomSample({ populationSize: 39, sampleSize: 15 });
    expect(sampleStandardDeviation(VALUES_IN_THOUSANDS)).toBeCloseTo(11527, -1);
    const target = sum(VALUES_IN_THOUSANDS) + 24 * 11882;
    const tilt = (family: TiltFamily, measure: SelectionMeasure) =>
      tiltForTarget(VALUES_IN_THOUSANDS, population, { target, family, measure }).tilt;
    const overMean = { kind: 'exponential', scale: sampleMean(VALUES_IN_THOUSANDS) } as const;
    expect(tilt({ kind: 'power' }, 'inclusionOdds')).toBeCloseTo(0.473, 3);
    expect(tilt(overMean, 'inclusionOdds')).toBeCloseTo(0.54, 2);
    expect(tilt({ kind: 'power' }, 'inclusionProbability')).toBeCloseTo(0.28, 2);
    expect(tilt(overMean, 'inclusionProbability')).toBeCloseTo(0.31, 2);
  });
});

describe('tippingPoint', () => {
  const population = simpleRandomSample({ populationSize: 39, sampleSize: 15 });

  it('is the mean of the unseen units that gives the threshold', () => {
    const point = tippingPoint({ sum: 232394893, median: 11882000 }, population, { threshold: 517562893 });
    expect(point).toMatchObject({ requiredMean: 11882000, unobservedCount: 24, ratioToMedian: 1, possible: null });
    expect(point.ratioToMean).toBeCloseTo(11882000 / 15492992.87, 8);
  });

  it('says whether values in the support can have that mean', () => {
    const possible = (threshold: number) =>
      tippingPoint({ sum: 60 }, population, { threshold, support: { lower: 1, upper: 4 } }).possible;
    expect([possible(83), possible(84), possible(156), possible(157)]).toEqual([false, true, true, false]);
  });

  it('gives no ratio to a mean or median of 0, nor to a median that is not known', () => {
    const { ratioToMean, ratioToMedian, observedMedian } = tippingPoint({ sum: 0 }, population, { threshold: 24 });
    expect([ratioToMean, ratioToMedian, observedMedian]).toEqual([null, null, null]);
  });

  it('refuses a census, an inverted support and unknown keys', () => {
    const census = simpleRandomSample({ populationSize: 3, sampleSize: 3 });
    const refused = (code: string) => expect.objectContaining({ code }) as Error;
    expect(() => tippingPoint({ sum: 1 }, census, { threshold: 2 })).toThrow(refused('no-unobserved-units'));
    expect(() => tippingPoint({ sum: 1 }, population, { threshold: 2, support: { lower: 2, upper: 1 } })).toThrow(
      refused('inverted-bounds'),
    );
    expect(() => tippingPoint({ sum: 1 }, population, { threshold: 2, target: 3 } as never)).toThrow(
      refused('unknown-option'),
    );
  });
});
