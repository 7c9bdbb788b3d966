import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simpleRandomSample, sum } from '../../src/estimation';
import { rangeOverDraws, ensembleSelectionBounds, selectionBounds, tippingGamma } from '../../src/simulation';
import type { SelectionMeasure } from '../../src/simulation';

const design = (sampleSize: number, unobserved: number) =>
  simpleRandomSample({ populationSize: sampleSize + unobserved, sampleSize });
const measures = fc.constantFrom<SelectionMeasure>('inclusionProbability', 'inclusionOdds');
const values = fc.array(fc.integer({ min: -1000, max: 100000 }), { minLength: 1, maxLength: 8 });
const gammas = fc.double({ min: 1, max: 50, noNaN: true });
const unobservedCounts = fc.integer({ min: 0, max: 30 });

/** Every way to give each value the weight 1 or Γ. */
function bruteForce(sample: readonly number[], gamma: number): { lower: number; upper: number } {
  const means = Array.from({ length: 2 ** sample.length }, (_, mask) => {
    const weights = sample.map((_value, index) => ((mask >> index) & 1 ? gamma : 1));
    return sum(sample.map((value, index) => value * weights[index]!)) / sum(weights);
  });
  return { lower: Math.min(...means), upper: Math.max(...means) };
}

describe('selectionBounds', () => {
  it('is the best of all assignments of the weights 1 and Γ', () => {
    fc.assert(
      fc.property(values, gammas, unobservedCounts, (sample, gamma, unobserved) => {
        const { lower, upper } = bruteForce(sample, gamma);
        const population = design(sample.length, unobserved);
        const scale = Math.max(1, ...sample.map(Math.abs)) * population.populationSize;
        const byProbability = selectionBounds(sample, population, { gamma, measure: 'inclusionProbability' });
        expect(Math.abs(byProbability.total.lower - lower * population.populationSize)).toBeLessThan(1e-13 * scale);
        expect(Math.abs(byProbability.total.upper - upper * population.populationSize)).toBeLessThan(1e-13 * scale);
        const byOdds = selectionBounds(sample, population, { gamma, measure: 'inclusionOdds' });
        expect(Math.abs(byOdds.total.lower - sum(sample) - lower * unobserved)).toBeLessThan(1e-13 * scale);
        expect(Math.abs(byOdds.total.upper - sum(sample) - upper * unobserved)).toBeLessThan(1e-13 * scale);
      }),
    );
  });

  it('is not beaten by weights between 1 and Γ', () => {
    const weighted = values.chain((sample) =>
      fc.tuple(
        fc.constant(sample),
        fc.array(fc.integer({ min: 0, max: 100 }), { minLength: sample.length, maxLength: sample.length }),
      ),
    );
    fc.assert(
      fc.property(weighted, gammas, ([sample, shares], gamma) => {
        const weights = shares.map((share) => 1 + (share / 100) * (gamma - 1));
        const mean = sum(sample.map((value, index) => value * weights[index]!)) / sum(weights);
        const bounds = selectionBounds(sample, design(sample.length, 3), { gamma, measure: 'inclusionProbability' });
        const slack = 1e-9 * Math.max(1, ...sample.map(Math.abs));
        expect(bounds.mean.lower).toBeLessThanOrEqual(mean + slack);
        expect(bounds.mean.upper).toBeGreaterThanOrEqual(mean - slack);
      }),
    );
  });

  it('is the sample mean at both ends if Γ is 1, and widens with Γ', () => {
    fc.assert(
      fc.property(values, gammas, gammas, measures, (sample, a, b, measure) => {
        const population = design(sample.length, 4);
        const at = (gamma: number) => selectionBounds(sample, population, { gamma, measure }).total;
        expect(at(1).lower).toBeCloseTo((sum(sample) / sample.length) * population.populationSize, 6);
        expect(at(1).upper).toBe(at(1).lower);
        const [narrow, wide] = [at(Math.min(a, b)), at(Math.max(a, b))];
        const slack = 1e-9 * Math.max(1, ...sample.map(Math.abs));
        expect(wide.lower).toBeLessThanOrEqual(narrow.lower + slack);
        expect(wide.upper).toBeGreaterThanOrEqual(narrow.upper - slack);
      }),
    );
  });

  it('does not mind the order of the values, nor their being a Float64Array', () => {
    const population = design(4, 6);
    const options = { gamma: 2, measure: 'inclusionOdds' } as const;
    const bounds = selectionBounds([8, 1, 5, 3], population, options);
    expect(selectionBounds(Float64Array.of(1, 3, 5, 8), population, options)).toEqual(bounds);
    // Heavy for the lower end are the units 1 and 3: (2·1 + 2·3 + 5 + 8)/6 = 3.5; one or three heavy give 3.6.
    // For the upper end one heavy unit, (1 + 3 + 5 + 16)/5, gives as much as two, (1 + 3 + 10 + 16)/6.
    expect(bounds.heavyUnits).toEqual({ lower: 2, upper: 1 });
    expect(bounds.total.lower).toBeCloseTo(17 + 6 * 3.5, 12);
  });

  it('is one point for a census by odds', () => {
    const { total } = selectionBounds([1, 5], design(2, 0), { gamma: 9, measure: 'inclusionOdds' });
    expect(total).toEqual({ lower: 6, upper: 6 });
  });

  it.each([
    [[1, 2], { gamma: 0.9, measure: 'inclusionOdds' }, 'invalid-number'],
    [[1, 2], { gamma: Infinity, measure: 'inclusionOdds' }, 'invalid-number'],
    [[1, 2], { gamma: 2, measure: 'odds' }, 'invalid-choice'],
    [[1, 2], { gamma: 2 }, 'missing-option'],
    [[1, 2, 3], { gamma: 2, measure: 'inclusionOdds' }, 'size-mismatch'],
    [[1, NaN], { gamma: 2, measure: 'inclusionOdds' }, 'invalid-value'],
  ])('refuses %o with %o', (sample, options, code) => {
    expect(() => selectionBounds(sample, design(2, 2), options as never)).toThrow(expect.objectContaining({ code }));
  });
});

describe('tippingGamma', () => {
  it('is the Γ at which the bounds reach the threshold', () => {
    fc.assert(
      fc.property(values, measures, fc.integer({ min: -20, max: 120 }), (sample, measure, percent) => {
        const share = percent / 100;
        const population = design(sample.length, 5);
        const least = tippingGamma(sample, population, { threshold: 0, measure }).limits;
        const threshold = least.lower + share * (least.upper - least.lower);
        const tipping = tippingGamma(sample, population, { threshold, measure });
        if (tipping.gamma === null) {
          expect(percent <= 0 || percent >= 100 || least.lower === least.upper).toBe(true);
          return;
        }
        const { total } = selectionBounds(sample, population, { gamma: tipping.gamma, measure });
        const end = tipping.favoured === 'small' ? total.upper : total.lower;
        const scale = Math.max(1, ...sample.map(Math.abs)) * population.populationSize;
        expect(Math.abs(end - threshold)).toBeLessThan(1e-9 * scale);
      }),
    );
  });

  it('says which units must have been favoured', () => {
    const population = design(3, 3);
    const tip = (threshold: number) => tippingGamma([1, 2, 6], population, { threshold, measure: 'inclusionOdds' });
    expect(tip(15).favoured).toBe('large');
    expect(tip(20).favoured).toBe('small');
    expect(tip(18)).toMatchObject({ gamma: 1, favoured: 'none', limits: { lower: 12, upper: 27 } });
    // By hand for 15: the wanted mean is 2; one heavy unit gives Γ = (0 + 4)/1, two give 4/1.
    expect(tip(15).gamma).toBe(4);
    // For [0, 1, 10] and the mean 2 one heavy unit gives 7/2, two give 8/3.
    expect(tippingGamma([0, 1, 10], population, { threshold: 17, measure: 'inclusionOdds' }).gamma).toBeCloseTo(
      8 / 3,
      12,
    );
  });

  it('gives null beyond the limits and at them', () => {
    const tip = (threshold: number) =>
      tippingGamma([1, 3], design(2, 2), { threshold, measure: 'inclusionOdds' }).gamma;
    expect([tip(5), tip(6), tip(10), tip(11)]).toEqual([null, null, null, null]);
    expect(tip(6.01)).toBeGreaterThan(100);
  });

  it('gives null for a census, whose total is what it is', () => {
    expect(tippingGamma([1, 3], design(2, 0), { threshold: 5, measure: 'inclusionOdds' }).gamma).toBeNull();
  });
});

describe('rangeOverDraws', () => {
  const ensemble = { draws: [0, 1, 2, 3, 4].map((value) => [value]) };

  it('gives mean, ends and interpolated quantiles', () => {
    expect(rangeOverDraws(ensemble, ([value]) => value!, { level: 0.9 })).toEqual({
      level: 0.9,
      mean: 2,
      lower: expect.closeTo(0.2, 12) as number,
      upper: expect.closeTo(3.8, 12) as number,
      minimum: 0,
      maximum: 4,
      count: 5,
      undefinedCount: 0,
    });
  });

  it('leaves out draws for which the statistic does not exist, and says how many', () => {
    const range = rangeOverDraws(ensemble, ([value]) => (value! > 2 ? null : value!), { level: 0.9 });
    expect(range).toMatchObject({ count: 3, undefinedCount: 2, maximum: 2 });
    expect(rangeOverDraws(ensemble, () => null, { level: 0.9 })).toBeNull();
  });

  it('refuses an empty ensemble, a level outside (0, 1), and a statistic that is not finite, naming the draw', () => {
    const code = (wanted: string, parameter: string) => expect.objectContaining({ code: wanted, parameter }) as Error;
    expect(() => rangeOverDraws({ draws: [] }, () => 1, { level: 0.9 })).toThrow(code('empty-ensemble', 'draws'));
    expect(() => rangeOverDraws(ensemble, () => 1, { level: 1 })).toThrow(code('invalid-number', 'level'));
    expect(() => rangeOverDraws(ensemble, ([value]) => 1 / (3 - value!), { level: 0.9 })).toThrow(
      code('invalid-statistic', 'draws[3]'),
    );
  });
});

describe('ensembleSelectionBounds', () => {
  it('holds the bounds of each draw', () => {
    const draws = [
      [1, 3],
      [0, 4],
      [2, 2],
    ];
    const options = { gamma: 3, measure: 'inclusionProbability', level: 0.5 } as const;
    const found = ensembleSelectionBounds({ draws }, design(2, 2), options);
    // Means (3·1 + 3)/4 = 1.5 and 2.5, (0 + 4)/4 = 1 and 3, 2 and 2; times 4.
    expect(found.total).toEqual({ lower: 4, upper: 12 });
    expect(found.lower).toMatchObject({ mean: 6, minimum: 4, maximum: 8, lower: 5, upper: 7 });
    expect(found.upper).toMatchObject({ mean: 10, minimum: 8, maximum: 12 });
  });

  it('refuses what selectionBounds refuses', () => {
    const options = { gamma: 0, measure: 'inclusionOdds', level: 0.5 } as const;
    expect(() => ensembleSelectionBounds({ draws: [[1, 3]] }, design(2, 2), options)).toThrow(
      expect.objectContaining({ code: 'invalid-number' }),
    );
  });
});
