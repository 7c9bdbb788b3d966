import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bootstrapReplicates } from '../../src/resampling';
import { acceleration } from '../../src/resampling/interval/acceleration';
import { basicLimits } from '../../src/resampling/interval/basic-limits';
import { bcaLimits } from '../../src/resampling/interval/bca-limits';
import { percentileLimits } from '../../src/resampling/interval/percentile-limits';
import { replicateQuantile } from '../../src/resampling/interval/replicate-quantile';
import { sortTails } from '../../src/resampling/interval/sort-tails';
import { standardNormal } from '../../src/resampling/interval/standard-normal';
import { studentisedLimits } from '../../src/resampling/interval/studentised-limits';
import { studentisedQuotients } from '../../src/resampling/interval/studentised-quotients';
import { tailCount } from '../../src/resampling/interval/tail-count';
import { replicateMoments } from '../../src/resampling/replicate-moments';
import { createEvaluator } from '../../src/resampling/statistic/create-evaluator';
import oracle from '../oracles/boot.json';

const PLAIN = { where: 'test', populationSize: 39, correction: 1 };

describe.each(oracle.cases)('from the replicates of R boot: $name', (golden) => {
  const replicates = Float64Array.from(golden.replicates);
  const sorted = replicates.slice().sort();
  const { estimate } = golden;
  const size = Math.abs(estimate);

  /** Equal to 1e-12 of the estimate. */
  const expectLimits = (
    ours: { lower: number; upper: number },
    [lower = NaN, upper = NaN]: readonly number[],
  ): void => {
    expect(Math.abs(ours.lower - lower) / size).toBeLessThan(1e-12);
    expect(Math.abs(ours.upper - upper) / size).toBeLessThan(1e-12);
  };

  it.each(golden.limits)('percentileLimits and basicLimits are boot.ci’s at $confidenceLevel', (limits) => {
    expectLimits(percentileLimits(sorted, limits.confidenceLevel), limits.percentile);
    expectLimits(basicLimits(sorted, estimate, limits.confidenceLevel), limits.basic);
  });

  it.each(golden.limits)('studentisedLimits are boot.ci’s at $confidenceLevel', (limits) => {
    const standardErrors = Float64Array.from(golden.variances, Math.sqrt);
    const quotients = studentisedQuotients(replicates, standardErrors, estimate).sort();
    expectLimits(
      studentisedLimits(quotients, estimate, Math.sqrt(golden.variance), limits.confidenceLevel),
      limits.studentised,
    );
  });

  it.each(golden.limits)('bcaLimits are boot.ci’s with the jackknife’s acceleration at $confidenceLevel', (limits) => {
    const ours = bcaLimits('test', sorted, estimate, acceleration(golden.influences), limits.confidenceLevel);
    expectLimits(ours, limits.bca);
  });

  it('replicateMoments are their bias and standard deviation', () => {
    const { bias, standardError } = replicateMoments(replicates, estimate);
    expect(Math.abs(bias - golden.bias) / size).toBeLessThan(1e-12);
    expect(standardError / golden.standardError).toBeCloseTo(1, 12);
  });

  it('the evaluator has R’s estimate, standard error and jackknife influences', () => {
    const statistic =
      golden.denominators === null ? 'mean' : ({ kind: 'ratio', denominators: golden.denominators } as const);
    const evaluator = createEvaluator(golden.values, statistic, PLAIN);
    expect(evaluator.estimate / estimate).toBeCloseTo(1, 13);
    expect(evaluator.spread!.standardError ** 2 / golden.variance).toBeCloseTo(1, 12);
    golden.influences.forEach((influence, unit) => {
      expect(Math.abs(14 * (evaluator.estimate - evaluator.without(unit)) - influence) / size).toBeLessThan(1e-12);
    });
    expect(acceleration(golden.influences) / golden.acceleration).toBeCloseTo(1, 12);
  });
});

describe('sortTails', () => {
  it('has the ends of the sorted replicates and the same replicates between, ties and infinities included', () => {
    const numbers = fc.oneof(
      fc.integer({ min: -5, max: 5 }),
      fc.constantFrom(Infinity, -Infinity),
      fc.double({ noNaN: true }),
    );
    fc.assert(
      fc.property(
        fc.array(numbers, { minLength: 1, maxLength: 200 }),
        fc.integer({ min: 1, max: 60 }),
        (all, count) => {
          const replicates = Float64Array.from(all, (number) => number + 0);
          const sorted = replicates.slice().sort();
          const tails = sortTails(replicates, count);
          expect(tails.slice(0, count)).toEqual(sorted.slice(0, count));
          expect(tails.slice(-count)).toEqual(sorted.slice(-count));
          expect(tails.slice().sort()).toEqual(sorted);
        },
      ),
    );
  });

  it('leaves the limits and their errors as they are from all in order', () => {
    const replicates = bootstrapReplicates([1, 2, 4, 9], 'mean', { populationSize: 7, replicates: 5000, seed: 1 });
    for (const level of [0.5, 0.8, 0.9, 0.95, 0.999]) {
      const tails = sortTails(replicates, tailCount(5000, level));
      expect(percentileLimits(tails, level)).toEqual(percentileLimits(replicates.slice().sort(), level));
    }
  });
});

describe('replicateQuantile', () => {
  const sorted = Float64Array.from([1, 2, 4, 8, 16, 32, 64, 128, 256]);

  it('is the (R + 1)p-th replicate where that is a whole number', () => {
    expect([0.1, 0.3, 0.5, 0.9].map((probability) => replicateQuantile(sorted, probability))).toEqual([1, 4, 16, 256]);
  });

  it('is the smallest or largest replicate beyond these', () => {
    expect([0.01, 0.099, 0.95].map((probability) => replicateQuantile(sorted, probability))).toEqual([1, 1, 256]);
  });

  it('does not make NaN of two infinite replicates', () => {
    expect(replicateQuantile(Float64Array.of(-Infinity, -Infinity, 0, Infinity, Infinity), 0.25)).toBe(-Infinity);
  });
});

describe('bcaLimits', () => {
  it('counts replicates that equal the estimate half', () => {
    const tied = Float64Array.from([1, 2, 3, 3, 3, 4, 5]);
    const { lower, upper } = bcaLimits('test', tied, 3, 0, 0.5);
    const { lower: low, upper: high } = percentileLimits(tied, 0.5);
    expect([lower, upper]).toEqual([low, high]);
  });

  it('says so if all replicates lie to one side of the estimate, or the acceleration is too steep', () => {
    const sorted = Float64Array.from({ length: 99 }, (_, index) => index);
    expect(() => bcaLimits('test', sorted, -1, 0, 0.9)).toThrow(
      expect.objectContaining({ code: 'not-identified', parameter: 'interval' }),
    );
    expect(() => bcaLimits('test', sorted, 50, 0.9, 0.9)).toThrow(
      expect.objectContaining({ code: 'not-identified', parameter: 'confidenceLevel' }),
    );
  });
});

describe('standardNormal', () => {
  // R 4.2.2: pnorm(c(-8, -1.96, 0, 0.5, 3)) with 17 digits.
  it.each([
    [-8, 6.2209605742717849e-16],
    [-1.96, 0.024997895148220428],
    [0, 0.5],
    [0.5, 0.69146246127401301],
    [3, 0.9986501019683699],
  ])('at %d is %d', (z, probability) => {
    expect(standardNormal(z) / probability).toBeCloseTo(1, 13);
  });
});
