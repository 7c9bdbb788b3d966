import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOOTSTRAP_INTERVALS, bootstrapInterval, bootstrapReplicates, RESAMPLING_METHODS } from '../../src/resampling';
import type { BootstrapResult, BootstrapStatistic } from '../../src/resampling';

const samples = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 3, maxLength: 20 });
const statistics = fc.constantFrom<BootstrapStatistic[]>('mean', 'total', 'median', {
  kind: 'quantile',
  probability: 0.3,
});
const cases = fc.record({
  values: samples,
  statistic: statistics,
  method: fc.constantFrom(...RESAMPLING_METHODS),
  unobserved: fc.integer({ min: 0, max: 60 }),
  seed: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
});
const figures = ({ estimate, standardError, interval, monteCarloError }: BootstrapResult): number[] => [
  estimate,
  standardError,
  interval.lower,
  interval.upper,
  monteCarloError.standardError,
];

describe('bootstrapReplicates and bootstrapInterval', () => {
  it('give the same digits again, and whatever the order of the values', () => {
    fc.assert(
      fc.property(cases, ({ values, unobserved, statistic, ...options }) => {
        const all = { ...options, populationSize: values.length + unobserved, replicates: 60 };
        const once = bootstrapReplicates(values, statistic, all);
        expect(bootstrapReplicates([...values].reverse(), statistic, all)).toEqual(once);
        expect(bootstrapReplicates(Float64Array.from(values), statistic, all)).toEqual(once);
      }),
    );
  });

  it('start with the same replicates when more are asked for', () => {
    const options = { populationSize: 39, seed: 4 };
    const values = [1, 2, 3, 5, 8, 13];
    const many = bootstrapReplicates(values, 'mean', { ...options, replicates: 40_000 });
    expect(bootstrapReplicates(values, 'mean', { ...options, replicates: 20_000 })).toEqual(many.slice(0, 20_000));
  });

  it('have other replicates for another seed, and in another block', () => {
    const options = { populationSize: 39, replicates: 2 * 16384, seed: 4 };
    const values = [1, 2, 3, 5, 8, 13];
    const replicates = bootstrapReplicates(values, 'mean', options);
    expect(bootstrapReplicates(values, 'mean', { ...options, seed: 5 })).not.toEqual(replicates);
    expect(replicates.slice(0, 16384)).not.toEqual(replicates.slice(16384));
  });

  it('move with a shift and stretch with a scale, in every interval', () => {
    fc.assert(
      fc.property(
        cases,
        fc.constantFrom(...BOOTSTRAP_INTERVALS),
        fc.integer({ min: -500, max: 500 }),
        fc.constantFrom(0.5, 4, 3),
        ({ values, unobserved, statistic, ...options }, interval, shift, scale) => {
          fc.pre(interval !== 'studentised' || statistic === 'mean');
          const all = {
            ...options,
            interval,
            populationSize: values.length + unobserved,
            replicates: 199,
            confidenceLevel: 0.8,
          };
          const run = (sample: readonly number[]): BootstrapResult | string => {
            try {
              return bootstrapInterval(sample, statistic, all);
            } catch (error) {
              return (error as { code: string }).code;
            }
          };
          const before = run(values);
          const after = run(values.map((value) => scale * value + shift));
          // Where too many replicates have no spread, or lie to one side, that is so after the change too.
          if (typeof before === 'string' || typeof after === 'string') {
            expect(after).toBe(before);
            return;
          }
          const moved = shift * (statistic === 'total' ? all.populationSize : 1);
          const [estimate, standardError, lower, upper, error] = figures(before) as [
            number,
            number,
            number,
            number,
            number,
          ];
          const expected = [estimate, standardError, lower, upper, error].map((figure, index) =>
            index === 1 || index === 4 ? scale * figure : scale * figure + moved,
          );
          const size = 1e5 * Math.abs(scale) + Math.abs(moved);
          figures(after).forEach((figure, index) =>
            expect(Math.abs(figure - expected[index]!) / size).toBeLessThan(1e-9),
          );
        },
      ),
    );
  });

  it('never give a replicate outside the sample’s range for mean and median', () => {
    fc.assert(
      fc.property(cases, ({ values, unobserved, statistic, ...options }) => {
        // Booth's replicates are the estimate and a difference, which may lead outside.
        fc.pre(statistic !== 'total' && options.method !== 'booth');
        const populationSize = values.length + unobserved;
        const replicates = bootstrapReplicates(values, statistic, { ...options, populationSize, replicates: 100 });
        expect(Math.min(...replicates)).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
        expect(Math.max(...replicates)).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
      }),
    );
  });
});
