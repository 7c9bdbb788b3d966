import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median, simpleRandomSample } from '../../src/estimation';
import { assumptionLadder, modelInputFromValues, modelNamed, runModel } from '../../src/models';
import type { LadderRung, ModelInput } from '../../src/models';
import { inputOf, optionsOf, T_CONVENTION } from './samples';

const NAMES = [
  'support',
  'observed-range',
  'mean-at-most-observed',
  'stochastic-dominance',
  'median-as-centre',
  'random-sampling',
];

/** Whole-number samples of 2 to 9 values with up to 7 unseen units, in a support around them. */
const wholeInputs: fc.Arbitrary<ModelInput> = fc
  .record({
    values: fc.array(fc.integer({ min: 2, max: 9 }), { minLength: 2, maxLength: 9 }),
    unseen: fc.integer({ min: 0, max: 7 }),
  })
  .map(({ values, unseen }) => {
    const design = simpleRandomSample({ populationSize: values.length + unseen, sampleSize: values.length });
    return modelInputFromValues(values, design, { lower: 0, upper: 12 });
  });

function rungNamed(rungs: readonly LadderRung[], name: string): LadderRung {
  return rungs.find((rung) => rung.name === name)!;
}

/** All sets of `count` whole numbers from low to high, in order of size. */
function sets(count: number, low: number, high: number): readonly (readonly number[])[] {
  if (count === 0) return [[]];
  return Array.from({ length: high - low + 1 }, (_, step) => low + step).flatMap((first) =>
    sets(count - 1, first, high).map((rest) => [first, ...rest]),
  );
}

describe('assumptionLadder', () => {
  it('has every rung inside the one before', () => {
    fc.assert(
      fc.property(wholeInputs, (input) => {
        const rungs = assumptionLadder(input, { convention: T_CONVENTION });
        expect(rungs.map(({ name }) => name)).toEqual(NAMES);
        const known = rungs.filter(({ bounds }) => bounds !== null);
        known.slice(1).forEach(({ bounds, narrows }, index) => {
          const before = known[index]!.bounds!;
          expect(bounds!.lower).toBeGreaterThanOrEqual(before.lower);
          expect(bounds!.upper).toBeLessThanOrEqual(before.upper);
          expect(narrows).toBe(bounds!.lower > before.lower || bounds!.upper < before.upper);
        });
      }),
    );
  });

  it('is sharp: the bounds up to the median are those of all unseen sets that meet the assumptions', () => {
    const samples = [
      [3, 4, 8],
      [2, 3, 5, 9],
      [3, 6, 6, 7, 9],
    ];
    for (const values of samples) {
      for (const unseen of [1, 2, 3, 4]) {
        const design = simpleRandomSample({ populationSize: values.length + unseen, sampleSize: values.length });
        const input = modelInputFromValues(values, design, { lower: 0, upper: 10 });
        const rungs = assumptionLadder(input);
        const { sum, minimum, maximum, median: middle } = input.summary;
        const sumOf = (set: readonly number[]): number => set.reduce((total, value) => total + value, sum);
        const anywhere = sets(unseen, 0, 10).map(sumOf);
        expect(rungNamed(rungs, 'support').bounds).toEqual({
          lower: Math.min(...anywhere),
          upper: Math.max(...anywhere),
        });
        const inside = sets(unseen, minimum!, maximum!);
        expect(rungNamed(rungs, 'observed-range').bounds).toEqual({
          lower: Math.min(...inside.map(sumOf)),
          upper: Math.max(...inside.map(sumOf)),
        });
        const centred = inside.filter((set) => median(set) === middle).map(sumOf);
        const rung = rungNamed(rungs, 'median-as-centre');
        const mostByMean = (sum * design.populationSize) / design.sampleSize;
        if (Math.min(...centred) > mostByMean) {
          expect(rung).toMatchObject({ bounds: null, reason: 'No total meets this assumption and the earlier ones.' });
          continue;
        }
        expect(rung.bounds!.lower).toBe(Math.min(...centred));
        expect(rung.bounds!.upper).toBeCloseTo(Math.min(Math.max(...centred), mostByMean), 12);
      }
    }
  });

  it('names a contradiction: 0, 10, 10 with one unseen unit at the median 10 is above the mean 6.67', () => {
    const rung = rungNamed(assumptionLadder(inputOf([0, 10, 10], 1)), 'median-as-centre');
    expect(rung).toMatchObject({ bounds: null, narrows: false });
    expect(rung.reason).toContain('No total');
  });

  it('goes on over what is not known', () => {
    const input = inputOf([1, 2, 9], 3);
    const summary = { ...input.summary, minimum: null, maximum: null, median: null, standardDeviation: null };
    const rungs = assumptionLadder({ ...input, summary, values: null }, { convention: T_CONVENTION });
    expect(rungs.map(({ bounds }) => bounds !== null)).toEqual([true, false, true, true, false, false]);
    expect(rungs[1]!.reason).toBe('The smallest or the largest observed value is not known.');
    expect(rungs[4]!.reason).toBe('The observed median is not known.');
    expect(rungs[5]!.reason).toBe('The standard deviation is not known.');
    expect(rungs[2]!.bounds).toEqual({ lower: 12, upper: 24 });
  });

  it('is an interval with a level on its last rung only, and ends before it without a convention', () => {
    const rungs = assumptionLadder(inputOf([1, 2, 9], 3), { convention: T_CONVENTION });
    expect(rungs.map(({ kind, level }) => [kind, level])).toEqual([
      ...Array.from({ length: 5 }, () => ['bounds', null]),
      ['interval', 0.95],
    ]);
    expect(assumptionLadder(inputOf([1, 2, 9], 3)).map(({ name }) => name)).toEqual(NAMES.slice(0, 5));
  });

  it('takes [0, maximum] where no support is stated', () => {
    const rung = assumptionLadder({ ...inputOf([1, 2, 9], 3), support: null })[0]!;
    expect(rung.bounds).toEqual({ lower: 12, upper: 12 + 27 });
    expect(rung.assumption).toContain('below 0');
  });

  it.each([
    [{ ...inputOf([1, 2, 9], 3), support: { lower: 2, upper: 20 } }, 'outside-support'],
    [{ ...inputOf([1, 2, 9], 3), support: { lower: 0, upper: 8 } }, 'outside-support'],
    [{ ...inputOf([-1, 2, 9], 3), support: null }, 'missing-input'],
  ])('refuses case %#: %s', (input, code) => {
    expect(() => assumptionLadder(input)).toThrow(expect.objectContaining({ code }));
  });

  it('refuses unknown options', () => {
    expect(() => assumptionLadder(inputOf([1, 2, 9], 3), { level: 0.9 } as never)).toThrow(
      expect.objectContaining({ code: 'unknown-option' }),
    );
  });
});

describe('models of bounds', () => {
  it('are the rungs of their names', () => {
    fc.assert(
      fc.property(wholeInputs, (input) => {
        const rungs = assumptionLadder(input);
        for (const [model, rung] of [
          ['bounds-support', 'support'],
          ['bounds-observed-range', 'observed-range'],
          ['bounds-mean-at-most-observed', 'mean-at-most-observed'],
        ] as const) {
          const { total, interval } = runModel(modelNamed(model), input, optionsOf());
          const bounds = rungNamed(rungs, rung).bounds!;
          expect(total).toBeNull();
          expect(interval!.level).toBeNull();
          expect(interval!.lower).toBeCloseTo(bounds.lower, 12);
          expect(interval!.upper).toBeCloseTo(bounds.upper, 12);
        }
      }),
    );
  });

  it('refuse a support that an observed value is outside of', () => {
    const input = { ...inputOf([1, 2, 9], 3), support: { lower: 0, upper: 8 } };
    expect(() => runModel(modelNamed('bounds-support'), input, optionsOf())).toThrow(
      expect.objectContaining({ code: 'outside-support' }),
    );
  });
});
