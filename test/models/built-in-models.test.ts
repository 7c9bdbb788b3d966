import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimationModels, runModel } from '../../src/models';
import type { EstimationModel, ModelEstimate, ModelInput } from '../../src/models';
import { inputOf, optionsOf, positiveSamples, relativeDifference } from './samples';

const MODELS = estimationModels().map((model) => [model.name, model] as const);
const POINT_MODELS = MODELS.filter(([, { family }]) => family !== 'bounds');

/** The estimate, or the code of the error that the model refuses the input with. */
function attempt(model: EstimationModel, input: ModelInput): ModelEstimate | string {
  try {
    return runModel(model, input, optionsOf());
  } catch (error) {
    return (error as { code: string }).code;
  }
}

/** All numbers of an estimate in order. */
function numbersOf({ total, standardError, interval }: ModelEstimate): readonly (number | null)[] {
  return [total, standardError, interval?.lower ?? null, interval?.upper ?? null];
}

function expectClose(ours: readonly (number | null)[], expected: readonly (number | null)[], tolerance: number): void {
  ours.forEach((value, index) => {
    const other = expected[index]!;
    if (value === null || other === null) expect(value).toBe(other);
    else expect(relativeDifference(value, other)).toBeLessThan(tolerance);
  });
}

describe('the built-in models', () => {
  it('are at least 20 with a total, at least 16 of them with an interval', () => {
    const input = inputOf([3, 5, 6, 8, 9, 11, 12, 14, 16, 21, 25, 26, 28, 33, 39], 24);
    const estimates = POINT_MODELS.map(([, model]) => runModel(model, input, optionsOf()));
    expect(estimates.filter(({ total }) => total !== null).length).toBeGreaterThanOrEqual(20);
    expect(estimates.filter(({ interval }) => interval !== null).length).toBeGreaterThanOrEqual(16);
  });

  it('say why where they have no interval, and only there', () => {
    const input = inputOf([3, 5, 6, 8, 9, 11, 12, 14, 16, 21, 25, 26, 28, 33, 39], 24);
    for (const [, model] of MODELS) {
      const { interval } = runModel(model, input, optionsOf());
      expect(model.noInterval === undefined).toBe(interval !== null);
    }
  });

  it.each(MODELS)('%s: follows the unit of the values', (_, model) => {
    fc.assert(
      fc.property(
        positiveSamples,
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: -20, max: 20 }),
        (values, unseen, power) => {
          const unit = 2 ** power;
          const one = attempt(model, inputOf(values, unseen));
          const other = attempt(
            model,
            inputOf(
              values.map((value) => value * unit),
              unseen,
            ),
          );
          if (typeof one === 'string' || typeof other === 'string') expect(other).toBe(one);
          else
            expectClose(
              numbersOf(other),
              numbersOf(one).map((value) => value && value * unit),
              1e-9,
            );
        },
      ),
      { numRuns: 30 },
    );
  });

  it.each(MODELS)('%s: does not depend on the order of the values', (_, model) => {
    fc.assert(
      fc.property(positiveSamples, fc.integer({ min: 1, max: 30 }), (values, unseen) => {
        const input = inputOf(values, unseen);
        const shuffled = { ...input, values: [...input.values!].reverse() };
        expect(attempt(model, shuffled)).toEqual(attempt(model, input));
      }),
      { numRuns: 20 },
    );
  });

  it.each(MODELS)(
    '%s: gives the known total without error in a census, but for the one that sets the sum aside',
    (name, model) => {
      fc.assert(
        fc.property(positiveSamples, (values) => {
          const input = inputOf(values, 0);
          const { total, standardError, interval } = runModel(model, input, optionsOf());
          const { sum, median } = input.summary;
          if (name === 'median-times-population') {
            expect(total).toBe(values.length * median!);
            return;
          }
          if (total !== null) expect(relativeDifference(total, sum)).toBeLessThan(1e-14);
          expect(standardError ?? 0).toBe(0);
          if (interval !== null) expectClose([interval.lower, interval.upper], [sum, sum], 1e-14);
        }),
        { numRuns: 20 },
      );
    },
  );

  it.each(MODELS)('%s: is repeatable, and its interval encloses its total', (_, model) => {
    fc.assert(
      fc.property(positiveSamples, fc.integer({ min: 1, max: 30 }), (values, unseen) => {
        const estimate = attempt(model, inputOf(values, unseen));
        expect(attempt(model, inputOf(values, unseen))).toEqual(estimate);
        if (typeof estimate === 'string' || estimate.interval === null || estimate.total === null) return;
        expect(estimate.interval.lower).toBeLessThanOrEqual(estimate.total);
        expect(estimate.interval.upper).toBeGreaterThanOrEqual(estimate.total);
      }),
      { numRuns: 20 },
    );
  });

  it.each(MODELS)('%s: reads only what it says it needs', (_, model) => {
    const input = inputOf([3, 5, 6, 8, 9, 11, 12, 14], 9);
    const unknown = { ...input.summary, standardDeviation: null, minimum: null, maximum: null, median: null };
    const half = model.needs === 'summary' ? { ...input, values: null } : { ...input, summary: unknown };
    expect(runModel(model, half, optionsOf())).toEqual(runModel(model, input, optionsOf()));
  });

  it.each(MODELS)('%s: says what is missing where it is', (_, model) => {
    const input = inputOf([3, 5, 6, 8, 9, 11, 12, 14], 9);
    const unknown = { ...input.summary, standardDeviation: null, minimum: null, maximum: null, median: null };
    const outcome = attempt(model, { ...input, summary: unknown, values: null, support: null });
    if (model.name === 'mean')
      expect(outcome).toMatchObject({ total: (68 / 8) * 17, standardError: null, interval: null });
    else expect(outcome).toBe('missing-input');
  });

  it.each(POINT_MODELS)('%s: widens with the level', (_, model) => {
    const input = inputOf([3, 5, 6, 8, 9, 11, 12, 14, 16, 21, 25, 26, 28, 33, 39], 24);
    const widthAt = (confidenceLevel: number): number => {
      const convention = { ...optionsOf().convention!, confidenceLevel };
      const { interval } = runModel(model, input, optionsOf(convention));
      return interval === null ? 0 : interval.upper - interval.lower;
    };
    if (model.noInterval === undefined) expect(widthAt(0.95)).toBeGreaterThan(widthAt(0.8));
    else expect(widthAt(0.95)).toBe(0);
  });

  it.each(POINT_MODELS)(
    '%s: values without spread give that value for all, with no width but from the support',
    (name, model) => {
      const outcome = attempt(model, inputOf([4, 4, 4, 4, 4, 4, 4, 4], 3));
      if (name === 'mean-any-distribution' || name === 'lognormal-bayes-informed') {
        expect((outcome as ModelEstimate).interval!.upper).toBeGreaterThan(44);
        return;
      }
      const { total, standardError, interval } = outcome as ModelEstimate;
      expect(total).toBeCloseTo(44, 12);
      expect(standardError ?? 0).toBeCloseTo(0, 12);
      if (interval !== null) expect(interval.upper - interval.lower).toBeCloseTo(0, 12);
    },
  );

  it.each([
    [{ ...inputOf([1, 2, 3], 2), extra: 1 }, 'unknown-option'],
    [{ ...inputOf([1, 2, 3], 2), design: { populationSize: 5, sampleSize: 3 } }, 'invalid-design'],
    [{ ...inputOf([1, 2, 3], 2), summary: { ...inputOf([1, 2, 3], 2).summary, sum: NaN } }, 'invalid-number'],
    [
      { ...inputOf([1, 2, 3], 2), summary: { ...inputOf([1, 2, 3], 2).summary, standardDeviation: -1 } },
      'invalid-number',
    ],
    [{ ...inputOf([1, 2, 3], 2), summary: { ...inputOf([1, 2, 3], 2).summary, median: 4 } }, 'inconsistent-summary'],
    [{ ...inputOf([1, 2, 3], 2), summary: { ...inputOf([1, 2, 3], 2).summary, maximum: 1.9 } }, 'inconsistent-summary'],
    [{ ...inputOf([1, 2, 3], 2), summary: { ...inputOf([1, 2, 3], 2).summary, minimum: 2.1 } }, 'inconsistent-summary'],
    [{ ...inputOf([1, 2, 3], 2), support: { lower: 3, upper: 1 } }, 'inverted-bounds'],
  ])('all refuse a faulty input, case %#: %s', (input, code) => {
    for (const [, model] of MODELS) expect(attempt(model, input as unknown as ModelInput)).toBe(code);
  });

  it.each([
    [{ confidenceLevel: 95 }, 'invalid-number'],
    [{ confidenceLevel: 0.95, replicates: 20 }, 'invalid-number'],
    [{ confidenceLevel: 0.95, level: 0.95 }, 'unknown-option'],
    [{}, 'missing-option'],
    [{ confidenceLevel: 0.9, convention: optionsOf().convention }, 'contradictory-option'],
    [{ confidenceLevel: 0.95, convention: { distribution: 't', confidenceLevel: 0.95 } }, 'missing-option'],
  ])('all refuse the options %j: %s', (options, code) => {
    const input = inputOf([3, 5, 6, 8, 9, 11, 12, 14], 9);
    for (const [, model] of MODELS) {
      expect(() => runModel(model, input, options as never)).toThrow(expect.objectContaining({ code }));
    }
  });

  it('ask for a convention or a random source only if they use it', () => {
    const input = inputOf([3, 5, 6, 8, 9, 11, 12, 14], 9);
    const asked = MODELS.filter(([, model]) => {
      try {
        runModel(model, input, { confidenceLevel: 0.9 });
        return false;
      } catch (error) {
        expect(error).toMatchObject({ code: 'missing-option' });
        return true;
      }
    }).map(([name]) => name);
    expect(asked).toEqual([
      'mean',
      'trimmed-mean-10',
      'trimmed-mean-20',
      'winsorised-mean-10',
      'winsorised-mean-20',
      'geometric-mean',
      'harmonic-mean',
      'hodges-lehmann',
      'lognormal',
      'lognormal-unbiased',
      'weibull-likelihood',
      'size-tilted-half',
      'polya-posterior',
      'lognormal-bayes',
      'lognormal-bayes-informed',
    ]);
  });
});
