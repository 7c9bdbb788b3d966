import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feasibleStandardDeviation } from '../../src/estimation';
import { fastRandom, seededRandom } from '../../src/random';
import {
  ensembleRange,
  gridDataSets,
  joinChains,
  reconstruct,
  reconstructionTasks,
  runChain,
} from '../../src/reconstruction';
import type { Ensemble, PublishedSummary, ReconstructionOptions } from '../../src/reconstruction';
import {
  deviationOf,
  exactly,
  medianOf,
  near,
  sumOf,
  SWECO,
  SWECO_WITHOUT_EU,
  twoSampleStatistic,
} from './published-values';

const UNIFORM = { prior: 'uniform', chains: 4, seed: 2013 } as const;
const draw = (summary: PublishedSummary, draws: number, more: Partial<ReconstructionOptions> = {}): Ensemble =>
  reconstruct(summary, { ...UNIFORM, draws, ...more });
const inside = (value: number, bounds: { lower: number; upper: number } | undefined, slack: number): boolean =>
  bounds === undefined || (value >= bounds.lower - slack && value <= bounds.upper + slack);

/** Every published figure of every draw, to 1e-9 of the values' size. */
function expectFigures({ draws }: Ensemble, summary: PublishedSummary): void {
  for (const values of draws) {
    const slack = 1e-9 * Math.max(...values.map(Math.abs));
    expect(Array.from(values)).toEqual(Array.from(values).sort((a, b) => a - b));
    expect(inside(sumOf(values), summary.sum, slack)).toBe(true);
    if (values.length > 1) expect(inside(deviationOf(values), summary.standardDeviation, slack)).toBe(true);
    expect(inside(values[0] ?? NaN, summary.minimum, slack)).toBe(true);
    expect(inside(values[values.length - 1] ?? NaN, summary.maximum, slack)).toBe(true);
    expect(inside(medianOf(values), summary.median, slack)).toBe(true);
    expect(inside(values[0] ?? NaN, summary.support ?? { lower: 0, upper: Infinity }, slack)).toBe(true);
  }
}

/** How many draws have the k-th smallest value at each whole number, after rounding. */
function histogram(draws: readonly Float64Array[], k: number, highest: number): number[] {
  const counts = new Array<number>(highest + 1).fill(0);
  for (const values of draws) counts[Math.min(highest, Math.max(0, Math.round(values[k] ?? NaN)))]! += 1;
  return counts;
}

/** Neighbouring bins put together until each has at least 200 counts. */
function coarse(first: readonly number[], second: readonly number[]): [number[], number[]] {
  const [one, two]: [number[], number[]] = [[0], [0]];
  first.forEach((count, bin) => {
    if ((one[one.length - 1] ?? 0) >= 200) {
      one.push(0);
      two.push(0);
    }
    one[one.length - 1]! += count;
    two[two.length - 1]! += second[bin] ?? 0;
  });
  return [one, two];
}

describe('reconstruct, against exact counting on a grid', () => {
  // A grid point stands for the cell around it, so the chains get limits half a step outside the grid's.
  const half = 0.5;
  const cells = (summary: PublishedSummary): PublishedSummary => {
    const widened = Object.entries(summary).map(([name, bounds]: [string, unknown]) => {
      if (name !== 'minimum' && name !== 'maximum' && name !== 'median' && name !== 'support') return [name, bounds];
      const { lower, upper } = bounds as { lower: number; upper: number };
      return [name, { lower: lower - half, upper: upper + half }];
    });
    return Object.fromEntries(widened) as PublishedSummary;
  };
  it.each([
    [
      'the support alone',
      { sampleSize: 5, sum: near(100, 12), standardDeviation: near(11, 1.5), support: { lower: 0, upper: 40 } },
    ],
    ['no standard deviation', { sampleSize: 5, sum: near(90, 10), support: { lower: 0, upper: 40 } }],
    [
      'minimum, median and maximum, odd n',
      {
        sampleSize: 7,
        sum: near(126, 9),
        standardDeviation: near(11, 1),
        minimum: { lower: 2, upper: 4 },
        median: { lower: 15, upper: 18 },
        maximum: { lower: 34, upper: 38 },
        support: { lower: 0, upper: 40 },
      },
    ],
  ] as [string, PublishedSummary][])('has the same distribution of every ordered value: %s', (_, summary) => {
    const sets = gridDataSets(
      { ...summary, sum: { lower: summary.sum.lower + half, upper: summary.sum.upper - half } },
      { step: 1, weighting: 'orderings' },
    );
    const random = fastRandom(5, { stream: 0 });
    const counted = Array.from({ length: 8000 }, () => sets.draw(random));
    const { draws, diagnostics } = draw(cells(summary), 8000, { rotationsPerDraw: 300 });
    expect(diagnostics?.worstRHat).toBeLessThan(1.01);
    for (let k = 0; k < summary.sampleSize; k += 1) {
      const [one, two] = coarse(histogram(counted, k, 40), histogram(draws, k, 40));
      expect(twoSampleStatistic(one, two)).toBeLessThan(1);
    }
  });

  // The midpoint of two middle values is 4 grid steps wide here, so the halves of the grid hardly matter.
  it('has the same distribution for an even n, whose median is the midpoint of two values', () => {
    const summary: PublishedSummary = {
      sampleSize: 6,
      sum: near(102, 8),
      standardDeviation: near(11, 1.5),
      median: { lower: 13, upper: 17 },
      support: { lower: 0, upper: 40 },
    };
    const sets = gridDataSets(summary, { step: 1, weighting: 'orderings' });
    const random = fastRandom(5, { stream: 0 });
    const counted = Array.from({ length: 8000 }, () => sets.draw(random));
    const wide = {
      ...summary,
      sum: near(102, 8.5),
      median: { lower: 12.75, upper: 17.25 },
      support: { lower: -0.5, upper: 40.5 },
    };
    const { draws } = draw(wide, 8000, { rotationsPerDraw: 300 });
    for (let k = 0; k < 6; k += 1) {
      const [one, two] = coarse(histogram(counted, k, 40), histogram(draws, k, 40));
      expect(twoSampleStatistic(one, two)).toBeLessThan(1);
    }
  });

  it('weighs orderings by the lognormal density if that is the prior', () => {
    const summary: PublishedSummary = {
      sampleSize: 4,
      sum: near(60, 6),
      standardDeviation: near(10, 2),
      support: { lower: 1, upper: 40 },
    };
    // The same parameters as the prior's: from the middle of both intervals.
    const variance = Math.log1p((10 / 15) ** 2);
    const location = Math.log(15) - variance / 2;
    const density = (x: number): number => Math.exp(-((Math.log(x) - location) ** 2) / (2 * variance)) / x;
    const sets = gridDataSets(summary, { step: 0.5, weighting: 'orderings' });
    const random = fastRandom(8, { stream: 0 });
    const [sum, weights] = [[0, 0, 0, 0], []] as [number[], number[]];
    for (let at = 0; at < 20_000; at += 1) {
      const values = sets.draw(random);
      const weight = values.reduce((all, x) => all * density(x), 1);
      weights.push(weight);
      values.forEach((x, k) => (sum[k]! += weight * x));
    }
    const { draws } = draw(summary, 4000, { prior: 'lognormal' });
    for (let k = 0; k < 4; k += 1) {
      const mean = sumOf(draws.map((values) => values[k] ?? NaN)) / draws.length;
      // Importance weights and chains each leave about 0.05, the grid about a tenth of its step.
      expect(Math.abs(mean - sum[k]! / sumOf(weights))).toBeLessThan(0.2);
    }
  });
});

describe('reconstruct, against geometry', () => {
  // Archimedes: on a sphere in three dimensions every coordinate is uniform. Four values with given sum and sum of
  // squares lie on one, and one value's coordinate runs to the radius times √(3/4).
  it('is uniform on the sphere where no limit touches it: four values, sum and deviation exact', () => {
    const { draws } = draw({ sampleSize: 4, sum: exactly(40), standardDeviation: exactly(2) }, 20_000);
    const random = seededRandom(1, { stream: 0 });
    const reach = Math.sqrt(3 * 4 * 0.75);
    const bins = new Array<number>(20).fill(0);
    for (const values of draws) {
      const one = values[Math.floor(4 * random.next())] ?? NaN;
      bins[Math.min(19, Math.floor(((one - 10) / reach + 1) * 10))]! += 1;
    }
    const statistic = bins.reduce((all, count) => all + (count - 1000) ** 2 / 1000, 0);
    // 99.9 % quantile of chi-square with 19 degrees of freedom.
    expect(statistic).toBeLessThan(43.8);
  });

  // Two values on a circle would be three: with n = 3 the angle is uniform, so the cube's corner is missed alike.
  it('has three values at a uniform angle: the middle one has the arcsine law between its limits', () => {
    const { draws } = draw({ sampleSize: 3, sum: exactly(30), standardDeviation: exactly(2) }, 8000);
    // Angles of the sorted triple fill a sixth of the circle evenly; the middle value is R·sin of −30° to 30°.
    const radius = Math.sqrt(2 * 4 * (2 / 3));
    const bins = new Array<number>(12).fill(0);
    for (const values of draws) {
      const angle = Math.asin(((values[1] ?? NaN) - 10) / radius) / (Math.PI / 6);
      bins[Math.min(11, Math.max(0, Math.floor((angle + 1) * 6)))]! += 1;
    }
    const statistic = bins.reduce((all, count) => all + (count - 8000 / 12) ** 2 / (8000 / 12), 0);
    // 99.9 % quantile of chi-square with 11 degrees of freedom.
    expect(statistic).toBeLessThan(31.3);
  });

  it('is the limit of ever narrower intervals where figures are exact', () => {
    const summary: PublishedSummary = {
      sampleSize: 8,
      sum: exactly(160),
      standardDeviation: exactly(12),
      minimum: exactly(4),
      median: exactly(17),
      maximum: exactly(42),
    };
    const thin = {
      sampleSize: 8,
      sum: near(160, 0.01),
      standardDeviation: near(12, 0.01),
      minimum: near(4, 0.01),
      median: near(17, 0.01),
      maximum: near(42, 0.01),
    };
    const [exact, narrow] = [draw(summary, 8000), draw(thin, 8000, { rotationsPerDraw: 800 })];
    for (let k = 1; k < 7; k += 1) {
      const [one, two] = [exact, narrow].map((ensemble) => ensembleRange(ensemble, (values) => values[k] ?? NaN));
      const error = Math.hypot(one?.monteCarloError ?? NaN, two?.monteCarloError ?? NaN);
      expect(Math.abs((one?.mean ?? NaN) - (two?.mean ?? NaN)) / error).toBeLessThan(4);
      expect(Math.abs((one?.standardDeviation ?? NaN) / (two?.standardDeviation ?? NaN) - 1)).toBeLessThan(0.06);
    }
  });
});

describe('reconstruct, on the report', () => {
  const ensemble = draw(SWECO, 8000);

  it('keeps every figure of every draw', () => {
    expectFigures(ensemble, SWECO);
    expect(
      ensemble.draws.every((values) => values[0] === 3e6 && values[7] === 11_882_000 && values[14] === 39.4e6),
    ).toBe(true);
  });

  it('mixes: R-hat below 1.01 and draws that are nearly independent', () => {
    expect(ensemble.diagnostics).toMatchObject({ chains: 4, rotationsPerDraw: 600 });
    expect(ensemble.diagnostics?.worstRHat).toBeLessThan(1.005);
    expect(ensemble.diagnostics?.bulkEffectiveSize).toBeGreaterThan(6000);
    expect(ensemble.diagnostics?.tailEffectiveSize).toBeGreaterThan(6000);
  });

  // design.md, section 5: an earlier sampler, with a sample of its own; its ends carry Monte Carlo errors of about 0.5.
  const millions = (values: Float64Array): number[] => Array.from(values, (value) => value / 1e6);
  const logs = (values: number[]): number[] => values.map((value) => Math.log(value));
  it.each([
    ['20 % trimmed mean', 547.8, 525.6, 567.7, (values: number[]) => sumOf(values.slice(3, 12)) / 9],
    ['geometric mean', 513.2, 502.6, 523.9, (values: number[]) => Math.exp(sumOf(logs(values)) / 15)],
    ['harmonic mean', 441.0, 421.9, 461.2, (values: number[]) => 15 / sumOf(values.map((value) => 1 / value))],
    [
      'lognormal mean',
      621.6,
      612.7,
      631.3,
      (values: number[]) => Math.exp(sumOf(logs(values)) / 15 + deviationOf(logs(values)) ** 2 / 2),
    ],
  ])('gives the known sum and 24 times the %s as an independent sampler did', (_, mean, lower, upper, statistic) => {
    const range = ensembleRange(ensemble, (values) => 232.394893 + 24 * statistic(millions(values)));
    expect(Math.abs(range.mean - mean)).toBeLessThan(0.3);
    expect(Math.abs(range.lower - lower)).toBeLessThan(1.4);
    expect(Math.abs(range.upper - upper)).toBeLessThan(1.4);
  });

  it('gives parts within their values, whose remainders have their own sum, deviation and median', () => {
    const { draws, parts, diagnostics } = draw(SWECO, 2000, { remainder: SWECO_WITHOUT_EU });
    expect(diagnostics?.worstRHat).toBeLessThan(1.02);
    draws.forEach((values, at) => {
      const part = parts?.[at] ?? new Float64Array(0);
      expect(part.every((amount, k) => amount >= 0 && amount <= (values[k] ?? NaN) + 1e-3)).toBe(true);
      const rest = values.map((value, k) => value - (part[k] ?? NaN)).sort();
      expect(Math.abs(sumOf(rest) - 164_335_445)).toBeLessThan(0.1);
      expect(Math.abs(deviationOf(rest) - 10_129_720)).toBeLessThan(0.1);
      expect(Math.abs(medianOf(rest) - 7_740_000)).toBeLessThan(0.01);
    });
    expectFigures({ ...ensemble, draws }, SWECO);
  });

  it.each([
    [
      'a standard deviation of 16 million',
      { standardDeviation: exactly(16e6) },
      'standardDeviation',
      /7796175\.4 to 15640779\.3/,
    ],
    ['a maximum below the mean', { maximum: exactly(12e6) }, 'maximum', /at least 15492992\.9, the mean/],
    ['a minimum above the mean', { minimum: exactly(16e6) }, 'minimum', /at most 15492992\.9, the mean/],
    ['a median above the maximum', { median: exactly(40e6) }, 'median', /at most 39400000, the maximum/],
    ['a median that the sum rules out', { median: exactly(30e6) }, 'median', /3000000 to 24570699/],
    ['a negative minimum without support for it', { minimum: exactly(-1) }, 'minimum', /at least 0/],
    ['a sum below n times the minimum', { sum: exactly(80e6), median: undefined }, 'sum', /81400000 to 554600000/],
  ])('refuses %s with the feasible range', (_, change, parameter, expected) => {
    const { median, ...rest } = { ...SWECO, ...change };
    const summary = median === undefined ? rest : { ...rest, median };
    expect(() => draw(summary, 4)).toThrow(
      expect.objectContaining({
        code: 'infeasible',
        parameter,
        expected: expect.stringMatching(expected) as string,
      }) as Error,
    );
  });

  it('accepts a rounded figure whose interval reaches into the feasible range', () => {
    expectFigures(draw({ ...SWECO, standardDeviation: near(16e6, 5e5) }, 40), {
      ...SWECO,
      standardDeviation: near(16e6, 5e5),
    });
  });

  it.each([
    ['the remainders have a larger sum than the values', { sum: exactly(240e6) }, 'infeasible'],
    ['their deviation cannot be had beside the values', { standardDeviation: exactly(15e6) }, 'infeasible'],
    ['there is another number of them', { sampleSize: 14 }, 'size-mismatch'],
  ])('refuses figures of remainders if %s', (_, change, code) => {
    expect(() => draw(SWECO, 4, { remainder: { ...SWECO_WITHOUT_EU, ...change } })).toThrow(
      expect.objectContaining({ code }) as Error,
    );
  });
});

describe('reconstruct, invariances', () => {
  it('meets the figures of any data set, whatever of them is published and however it is rounded', () => {
    const values = fc.array(
      fc.integer({ min: 0, max: 100_000 }).map((hundredth) => hundredth / 100),
      { minLength: 1, maxLength: 9 },
    );
    fc.assert(
      fc.property(
        values,
        fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
        fc.constantFrom(0, 0.5, 20),
        (raw, use, half) => {
          const sorted = [...raw].sort((a, b) => a - b);
          const summary: PublishedSummary = {
            sampleSize: sorted.length,
            sum: near(sumOf(sorted), use[4] === true ? half * sorted.length : 0),
            ...(use[0] === true ? { minimum: near(sorted[0] ?? NaN, half) } : {}),
            ...(use[1] === true ? { median: near(medianOf(sorted), half) } : {}),
            ...(use[2] === true ? { maximum: near(sorted[sorted.length - 1] ?? NaN, half) } : {}),
            ...(use[3] === true && sorted.length > 1
              ? {
                  standardDeviation: {
                    lower: Math.max(0, deviationOf(sorted) - half),
                    upper: deviationOf(sorted) + half,
                  },
                }
              : {}),
            support: { lower: 0, upper: 1000 },
          };
          expectFigures(draw(summary, 3, { chains: 1, warmUpDraws: 5, rotationsPerDraw: 50 }), summary);
        },
      ),
      { numRuns: 120 },
    );
  });

  it('gives the same digits chain by chain, in any order, as in one call', () => {
    const tasks = reconstructionTasks(SWECO, { ...UNIFORM, draws: 50, remainder: SWECO_WITHOUT_EU });
    const backwards = [...tasks].reverse().map((task) => runChain(structuredClone(task)));
    const whole = draw(SWECO, 50, { remainder: SWECO_WITHOUT_EU });
    expect(joinChains(tasks, backwards.reverse())).toEqual(whole);
  });

  it('gives other draws for another seed, and shares draws that chains do not divide', () => {
    const [one, two] = [draw(SWECO, 10), draw(SWECO, 10, { seed: 2014 })];
    expect(one.draws).toHaveLength(10);
    expect(one.draws[0]).not.toEqual(two.draws[0]);
    expect(reconstructionTasks(SWECO, { ...UNIFORM, draws: 10 }).map((task) => task.draws)).toEqual([3, 3, 2, 2]);
  });

  it('starts chains far apart: without warm-up their first draws differ as widely as late ones', () => {
    const first = Array.from({ length: 40 }, (_, chain) => {
      const [task] = reconstructionTasks(SWECO, {
        ...UNIFORM,
        draws: 1,
        chains: 1,
        warmUpDraws: 0,
        rotationsPerDraw: 1,
      });
      return runChain({ ...task!, chain }).values[12] ?? NaN;
    });
    const late = draw(SWECO, 400).draws.map((values) => values[12] ?? NaN);
    expect(deviationOf(first)).toBeGreaterThan(0.7 * deviationOf(late));
  });
});

describe('reconstruct, priors', () => {
  it('is the uniform prior digit for digit under maximum entropy, where sum and deviation are exact', () => {
    const [one, two] = [draw(SWECO, 20), draw(SWECO, 20, { prior: 'maximumEntropy' })];
    expect(two.draws).toEqual(one.draws);
    expect(two.prior).toBe('maximumEntropy');
    expect(two.diagnostics?.prior).toContain('the same as uniform');
  });

  it('tilts within intervals under maximum entropy: two values, mean 2 ± 1 on a support up to 10', () => {
    const summary: PublishedSummary = { sampleSize: 2, sum: { lower: 2, upper: 6 }, support: { lower: 0, upper: 10 } };
    const mean = (prior: 'uniform' | 'maximumEntropy'): number =>
      ensembleRange(draw(summary, 8000, { prior }), (values) => sumOf(values)).mean;
    // Uniform on the strip 2 ≤ x + y ≤ 6, x, y ≥ 0: density of the sum ∝ s, mean ∫s²/∫s = (208/3)/16 = 4.333.
    expect(Math.abs(mean('uniform') - 208 / 48)).toBeLessThan(0.06);
    // Weight exp(bs), b = −0.4801 from the density exp(bx) on [0, 10] with mean 2; then ∫s²exp(bs)/∫s·exp(bs).
    expect(Math.abs(mean('maximumEntropy') - TILTED_MEAN)).toBeLessThan(0.06);
  });

  it('leans towards the lognormal shape: a longer tail above, less at the ends', () => {
    const one = ensembleRange(draw(SWECO, 2000), (values) => values[1] ?? NaN);
    const two = ensembleRange(draw(SWECO, 2000, { prior: 'lognormal' }), (values) => values[1] ?? NaN);
    expect(two.mean).toBeGreaterThan(one.mean);
  });

  it('refuses a lognormal prior for values that may not be positive', () => {
    const summary: PublishedSummary = {
      sampleSize: 4,
      sum: exactly(0),
      standardDeviation: exactly(2),
      support: { lower: -10, upper: 10 },
    };
    expect(() => draw(summary, 4, { prior: 'lognormal' })).toThrow(
      expect.objectContaining({ code: 'prior-not-defined' }) as Error,
    );
  });
});

/** Python: b = brentq(lambda b: 10/(1-exp(-10b)) - 1/b - 2, -2, -1e-9); quad ratio over [2, 6]. */
const TILTED_MEAN = 3.72564;

describe('reconstruct, degenerate cases', () => {
  it.each([
    ['one value', { sampleSize: 1, sum: exactly(9) }, [9]],
    [
      'two values with sum and deviation',
      { sampleSize: 2, sum: exactly(10), standardDeviation: exactly(Math.SQRT2) },
      [4, 6],
    ],
    ['two values with sum and minimum', { sampleSize: 2, sum: exactly(10), minimum: exactly(3) }, [3, 7]],
    [
      'three values with all of them named',
      { sampleSize: 3, sum: exactly(9), minimum: exactly(1), median: exactly(3), maximum: exactly(5) },
      [1, 3, 5],
    ],
    ['all equal by their deviation', { sampleSize: 4, sum: exactly(12), standardDeviation: exactly(0) }, [3, 3, 3, 3]],
    [
      'all equal by minimum and maximum',
      { sampleSize: 3, sum: exactly(9), minimum: exactly(3), maximum: exactly(3) },
      [3, 3, 3],
    ],
    [
      'minimum = median',
      { sampleSize: 5, sum: exactly(20), minimum: exactly(2), median: exactly(2), maximum: exactly(9) },
      [2, 2, 2, 5, 9],
    ],
    [
      'two free values, sum and deviation',
      {
        sampleSize: 4,
        sum: exactly(20),
        minimum: exactly(1),
        maximum: exactly(9),
        standardDeviation: exactly(Math.sqrt(34 / 3)),
      },
      [1, 4, 6, 9],
    ],
  ] as [string, PublishedSummary, number[]][])('gives the only data set: %s', (_, summary, expected) => {
    for (const values of draw(summary, 8).draws) {
      values.forEach((value, k) => expect(value).toBeCloseTo(expected[k] ?? NaN, 6));
    }
  });

  it('says so where nothing varies, with no R-hat and no effective size', () => {
    const { diagnostics } = draw({ sampleSize: 1, sum: exactly(9) }, 100);
    expect(diagnostics).toMatchObject({
      acceptance: null,
      worstRHat: null,
      bulkEffectiveSize: null,
      tailEffectiveSize: null,
    });
  });

  it('draws one value evenly from its interval', () => {
    const { mean, lower, upper } = ensembleRange(
      draw({ sampleSize: 1, sum: { lower: 2, upper: 4 } }, 4000),
      ([value]) => value ?? NaN,
    );
    expect(Math.abs(mean - 3)).toBeLessThan(0.05);
    expect(Math.abs(lower - 2.05)).toBeLessThan(0.03);
    expect(Math.abs(upper - 3.95)).toBeLessThan(0.03);
  });

  it('holds at both limits of the standard deviation', () => {
    const { sampleSize, sum, minimum, median, maximum } = SWECO as Required<PublishedSummary>;
    const { lower, upper } = feasibleStandardDeviation({
      sampleSize,
      sum: sum.lower,
      minimum: minimum.lower,
      median: median.lower,
      maximum: maximum.lower,
    });
    for (const end of [lower, upper]) {
      const summary = { ...SWECO, standardDeviation: exactly(end) };
      expectFigures(draw(summary, 8), summary);
    }
  });

  it('has the same range of the standard deviation as feasibleStandardDeviation, for any exact figures', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 2, maxLength: 9 }),
        fc.boolean(),
        (raw, useMedian) => {
          const values = [...raw].sort((a, b) => a - b);
          const [minimum = NaN, maximum = NaN] = [values[0], values[values.length - 1]];
          const median = useMedian ? { median: medianOf(values) } : {};
          const range = feasibleStandardDeviation({
            sampleSize: values.length,
            sum: sumOf(values),
            minimum,
            maximum,
            ...median,
          });
          const summary = {
            sampleSize: values.length,
            sum: exactly(sumOf(values)),
            minimum: exactly(minimum),
            maximum: exactly(maximum),
            ...(useMedian ? { median: exactly(medianOf(values)) } : {}),
          };
          const outside = (deviation: number): unknown => {
            try {
              reconstructionTasks({ ...summary, standardDeviation: exactly(deviation) }, { ...UNIFORM, draws: 4 });
              return null;
            } catch (error) {
              return (error as { expected: string }).expected;
            }
          };
          const room = 1e-6 * (1 + maximum);
          expect(outside(range.upper)).toBeNull();
          expect(outside(range.lower)).toBeNull();
          expect(outside(range.upper + room)).toMatch(/what the other figures leave/);
          if (range.lower > room) expect(outside(range.lower - room)).toMatch(/what the other figures leave/);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('reconstruct, input', () => {
  it.each([
    [{ ...SWECO, sampleSize: 0 }, {}, 'invalid-number', 'sampleSize'],
    [{ ...SWECO, mean: exactly(3) }, {}, 'unknown-option', 'summary'],
    [{ sampleSize: 3 }, {}, 'missing-option', 'sum'],
    [{ ...SWECO, sum: { lower: 2, upper: 1 } }, {}, 'inverted-bounds', 'sum'],
    [{ ...SWECO, support: { lower: 2, upper: 1 } }, {}, 'inverted-bounds', 'support'],
    [{ sampleSize: 1, sum: exactly(3), standardDeviation: exactly(1) }, {}, 'undefined-statistic', 'standardDeviation'],
    [{ sampleSize: 3, sum: exactly(3), support: { lower: -Infinity, upper: Infinity } }, {}, 'unbounded', 'support'],
    [SWECO, { prior: 'flat' }, 'invalid-choice', 'prior'],
    [SWECO, { draws: 3 }, 'invalid-number', 'draws'],
    [SWECO, { chains: 0 }, 'invalid-number', 'chains'],
    [SWECO, { seed: 0.5 }, 'invalid-number', 'seed'],
    [SWECO, { rotationsPerDraw: 0 }, 'invalid-number', 'rotationsPerDraw'],
    [SWECO, { thin: 3 }, 'unknown-option', 'options'],
    [SWECO, { seed: undefined }, 'missing-option', 'seed'],
  ])('refuses %j with %j: %s', (summary, change, code, parameter) => {
    expect(() =>
      reconstruct(summary as PublishedSummary, { ...UNIFORM, draws: 4, ...change } as ReconstructionOptions),
    ).toThrow(expect.objectContaining({ code, parameter }) as Error);
  });

  it('takes a support that is open downwards if a standard deviation bounds the values', () => {
    const summary = {
      sampleSize: 4,
      sum: exactly(0),
      standardDeviation: exactly(2),
      support: { lower: -Infinity, upper: Infinity },
    };
    expectFigures(draw(summary, 40), summary);
  });
});
