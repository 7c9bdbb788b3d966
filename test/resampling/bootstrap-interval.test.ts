import { describe, expect, it } from 'vitest';
import { median, sampleMean } from '../../src/estimation';
import { BOOTSTRAP_INTERVALS, bootstrapInterval, bootstrapReplicates, RESAMPLING_METHODS } from '../../src/resampling';
import type { BootstrapOptions, BootstrapStatistic } from '../../src/resampling';
import { basicLimits } from '../../src/resampling/interval/basic-limits';
import { percentileLimits } from '../../src/resampling/interval/percentile-limits';
import oracle from '../oracles/boot.json';

const [amounts, ratio] = oracle.cases as [(typeof oracle.cases)[0], (typeof oracle.cases)[0]];
const RATIO = { kind: 'ratio', denominators: ratio.denominators! } as const;
const OPTIONS: BootstrapOptions = {
  populationSize: 39,
  method: 'booth',
  interval: 'percentile',
  replicates: 1999,
  confidenceLevel: 0.95,
  seed: 2013,
};
const CORRECTED = ['booth', 'antal-tille', 'rao-wu-yue-beaumont'] as const;

describe('bootstrapInterval', () => {
  it('says all that is needed to repeat and to judge it', () => {
    const result = bootstrapInterval(amounts.values, 'mean', { ...OPTIONS, replicates: 20_000 });
    expect(result).toMatchObject({
      statistic: 'mean',
      method: 'booth',
      replicates: 20_000,
      interval: { level: 0.95, method: 'percentile' },
      sampleSize: 15,
      populationSize: 39,
      seed: 2013,
      streams: 2,
      algorithm: 'xoshiro128**',
    });
    expect(result.estimate).toBe(sampleMean(amounts.values));
    expect(result.interval.lower).toBeLessThan(result.estimate);
    expect(result.interval.upper).toBeGreaterThan(result.estimate);
    expect(result.assumptions.length).toBeGreaterThan(2);
    expect(result.source).toMatch(/Booth, Butler and Hall \(1994\).*percentile/);
    expect(result).not.toHaveProperty('warning');
  });

  it('takes booth if no method is named', () => {
    const { method: _, ...unnamed } = OPTIONS;
    expect(bootstrapInterval(amounts.values, 'mean', unnamed)).toEqual(
      bootstrapInterval(amounts.values, 'mean', OPTIONS),
    );
  });

  it('has the limits of the replicates that bootstrapReplicates gives', () => {
    const { interval: _, confidenceLevel, ...options } = OPTIONS;
    const sorted = bootstrapReplicates(amounts.values, 'median', options).sort();
    const { lower, upper } = percentileLimits(sorted, confidenceLevel);
    expect(bootstrapInterval(amounts.values, 'median', OPTIONS).interval).toMatchObject({ lower, upper });
    const basic = basicLimits(sorted, median(amounts.values), confidenceLevel);
    expect(bootstrapInterval(amounts.values, 'median', { ...OPTIONS, interval: 'basic' }).interval).toMatchObject({
      lower: basic.lower,
      upper: basic.upper,
    });
  });

  it('warns that plain and rao-wu ignore the finite population correction, and by how much', () => {
    const warning = (method: 'plain' | 'rao-wu'): string =>
      bootstrapInterval(amounts.values, 'mean', { ...OPTIONS, method }).warning ?? '';
    // √(1/(1 − 15/39)) = 1.275, and √(14/15) of it.
    expect(warning('rao-wu')).toMatch(/ignores the finite population correction \(15 of 39 units observed\).* 1\.27 /);
    expect(warning('plain')).toMatch(/ignores the finite population correction.* 1\.23 /);
    for (const method of CORRECTED) {
      expect(bootstrapInterval(amounts.values, 'mean', { ...OPTIONS, method })).not.toHaveProperty('warning');
    }
  });

  it('warns if bca would need a replicate beyond the largest', () => {
    const options = { ...OPTIONS, interval: 'bca', replicates: 199, confidenceLevel: 0.98 } as const;
    expect(bootstrapInterval(amounts.values, 'mean', options).warning).toMatch(/more replicates/);
  });

  it.each(BOOTSTRAP_INTERVALS)('gives the total N times the mean, with the %s interval', (interval) => {
    const mean = bootstrapInterval(amounts.values, 'mean', { ...OPTIONS, interval });
    const total = bootstrapInterval(amounts.values, 'total', { ...OPTIONS, interval });
    expect(total.estimate / mean.estimate).toBeCloseTo(39, 12);
    expect(total.standardError / mean.standardError).toBeCloseTo(39, 11);
    expect(total.interval.lower / mean.interval.lower).toBeCloseTo(39, 10);
    expect(total.interval.upper / mean.interval.upper).toBeCloseTo(39, 10);
  });

  it.each(BOOTSTRAP_INTERVALS)('has Monte Carlo errors that are standard deviations over seeds, for %s', (interval) => {
    const runs = Array.from({ length: 800 }, (_, seed) =>
      bootstrapInterval(amounts.values, 'mean', { ...OPTIONS, method: 'plain', interval, seed }),
    );
    type Figure = (run: (typeof runs)[0]) => number;
    const ratioOf = (figure: Figure, error: Figure): number => {
      const figures = runs.map(figure);
      const mean = sampleMean(figures);
      const spread = Math.sqrt(sampleMean(figures.map((value) => (value - mean) ** 2)));
      return sampleMean(runs.map(error)) / spread;
    };
    const pairs: readonly (readonly [Figure, Figure])[] = [
      [(run) => run.standardError, (run) => run.monteCarloError.standardError],
      [(run) => run.bias, (run) => run.monteCarloError.bias],
      [(run) => run.interval.lower, (run) => run.monteCarloError.lower],
      [(run) => run.interval.upper, (run) => run.monteCarloError.upper],
    ];
    // A standard deviation of 800 figures is known to 1/√1600 = 2.5 %, and the density at a limit to some hundredths.
    for (const [figure, error] of pairs) expect(Math.abs(ratioOf(figure, error) - 1)).toBeLessThan(0.1);
  });
});

describe('bootstrapInterval in degenerate cases', () => {
  it.each(CORRECTED)('has no error in a census by %s, whatever the statistic and interval', (method) => {
    const statistics: readonly BootstrapStatistic[] = ['mean', 'median', RATIO];
    for (const statistic of statistics) {
      for (const interval of ['percentile', 'basic', 'bca'] as const) {
        const options = { ...OPTIONS, populationSize: 15, method, interval };
        const {
          estimate,
          standardError,
          bias,
          interval: limits,
        } = bootstrapInterval(amounts.values, statistic, options);
        expect([standardError, bias, limits.lower, limits.upper]).toEqual([0, 0, estimate, estimate]);
      }
    }
    const studentised = { ...OPTIONS, populationSize: 15, method, interval: 'studentised' } as const;
    const { estimate, interval } = bootstrapInterval(amounts.values, 'mean', studentised);
    expect([interval.lower, interval.upper]).toEqual([estimate, estimate]);
  });

  it.each(['plain', 'rao-wu'] as const)(
    'still has an error in a census by %s, and says why that is wrong',
    (method) => {
      const { standardError, warning } = bootstrapInterval(amounts.values, 'mean', {
        ...OPTIONS,
        populationSize: 15,
        method,
      });
      expect(standardError).toBeGreaterThan(0);
      expect(warning).toMatch(/the true sampling error is 0/);
    },
  );

  it.each(RESAMPLING_METHODS)('has no error among equal values by %s, without rounding', (method) => {
    for (const interval of BOOTSTRAP_INTERVALS) {
      const {
        estimate,
        standardError,
        bias,
        interval: limits,
      } = bootstrapInterval(
        // In float64 (0.7 + 0.7 + 0.7)/3 is 0.6999999999999998, whose distance from 0.7 is no spread.
        [0.7, 0.7, 0.7],
        'mean',
        { ...OPTIONS, method, interval },
      );
      expect([estimate, standardError, bias, limits.lower, limits.upper]).toEqual([0.7, 0, 0, 0.7, 0.7]);
    }
  });

  it('refuses one value, which says nothing about the spread', () => {
    expect(() => bootstrapInterval([5], 'mean', OPTIONS)).toThrow(
      expect.objectContaining({ code: 'too-few-values', received: 1 }),
    );
    expect(() => bootstrapInterval([], 'mean', OPTIONS)).toThrow(expect.objectContaining({ code: 'too-few-values' }));
  });

  it('takes two values, but three for a studentised interval of a method that draws n − 1', () => {
    for (const method of RESAMPLING_METHODS) {
      expect(bootstrapInterval([1, 2], 'mean', { ...OPTIONS, method }).standardError).toBeGreaterThan(0);
    }
    const options = { ...OPTIONS, method: 'rao-wu', interval: 'studentised' } as const;
    expect(() => bootstrapInterval([1, 2], 'mean', options)).toThrow(
      expect.objectContaining({ code: 'too-few-values', received: 2 }),
    );
  });

  it('refuses a studentised interval whose limits are infinite, since too many replicates have no spread', () => {
    const options = { ...OPTIONS, method: 'plain', interval: 'studentised' } as const;
    expect(() => bootstrapInterval([1, 2], 'mean', options)).toThrow(
      expect.objectContaining({ code: 'not-identified' }),
    );
  });

  it('refuses a ratio whose denominators sum to 0, in the sample or in a replicate', () => {
    const over = (denominators: number[]) => () =>
      bootstrapInterval([1, 2, 3], { kind: 'ratio', denominators }, { ...OPTIONS, method: 'plain' });
    expect(over([1, -2, 1])).toThrow(expect.objectContaining({ code: 'zero-denominator' }));
    expect(over([0, 0, 1])).toThrow(expect.objectContaining({ code: 'undefined-statistic' }));
  });

  it('keeps large numbers apart: ten digits of offset cost none of the spread', () => {
    const shifted = amounts.values.map((value) => value + 1e15);
    const { standardError } = bootstrapInterval(shifted, 'mean', OPTIONS);
    expect(standardError / bootstrapInterval(amounts.values, 'mean', OPTIONS).standardError).toBeCloseTo(1, 6);
  });

  it('says overflow where a total leaves float64', () => {
    expect(() => bootstrapInterval([1e308, 1.5e308], 'total', OPTIONS)).toThrow(
      expect.objectContaining({ code: 'overflow' }),
    );
  });
});

describe('bootstrapInterval with arguments that it cannot use', () => {
  const call =
    (options: object, statistic: unknown = 'mean', values: unknown = [1, 2, 3]) =>
    () =>
      bootstrapInterval(values as number[], statistic as BootstrapStatistic, { ...OPTIONS, ...options });

  it.each([
    ['populationSize', 2, 'sample-exceeds-population'],
    ['populationSize', 3.5, 'invalid-number'],
    ['populationSize', undefined, 'missing-option'],
    ['method', 'gross', 'invalid-choice'],
    ['interval', 'exact', 'invalid-choice'],
    ['interval', undefined, 'missing-option'],
    ['replicates', 0, 'invalid-number'],
    ['replicates', 1e9, 'invalid-number'],
    ['replicates', 38, 'too-few-replicates'],
    ['confidenceLevel', 95, 'invalid-number'],
    ['seed', 2 ** 31, 'invalid-number'],
    ['seed', undefined, 'missing-option'],
    ['fpc', 0.6, 'unknown-option'],
  ])('refuses %s = %s with %s', (key, value, code) => {
    expect(call({ [key]: value })).toThrow(expect.objectContaining({ name: 'KlusterlabError', code }));
  });

  it('takes 39 replicates at 95 % and 19 at 90 %, the least that have one beyond each limit', () => {
    expect(call({ replicates: 39 })).not.toThrow();
    expect(call({ replicates: 19, confidenceLevel: 0.9 })).not.toThrow();
    expect(call({ replicates: 18, confidenceLevel: 0.9 })).toThrow(
      expect.objectContaining({ code: 'too-few-replicates' }),
    );
  });

  it.each([
    ['mode', 'invalid-choice'],
    [null, 'invalid-choice'],
    [{ kind: 'geometric' }, 'invalid-choice'],
    [{ kind: 'quantile', probability: 1 }, 'invalid-number'],
    [{ kind: 'quantile' }, 'missing-option'],
    [{ kind: 'quantile', probability: 0.5, rule: 7 }, 'unknown-option'],
    [{ kind: 'ratio', denominators: [1, 2] }, 'size-mismatch'],
    [{ kind: 'ratio', denominators: [1, NaN, 2] }, 'invalid-value'],
  ])('refuses the statistic %j with %s', (statistic, code) => {
    expect(call({}, statistic)).toThrow(expect.objectContaining({ name: 'KlusterlabError', code }));
  });

  it('names the place of a value that is no number', () => {
    expect(call({}, 'mean', [1, NaN, 3])).toThrow(
      expect.objectContaining({ code: 'invalid-value', parameter: 'values[1]', where: 'bootstrapInterval' }),
    );
    expect(call({}, 'mean', 'text')).toThrow(expect.objectContaining({ code: 'invalid-value' }));
  });

  it.each([['median'], [{ kind: 'quantile', probability: 0.25 }], [(values: readonly number[]) => values[0]!]])(
    'refuses a studentised interval of %s, which has no standard error by formula',
    (statistic) => {
      expect(call({ interval: 'studentised' }, statistic)).toThrow(
        expect.objectContaining({ code: 'unsupported-interval' }),
      );
    },
  );
});
