import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { admissibleBases } from '../../src/survey';

const prints = (...percentages: readonly number[]) => percentages.map((percent) => ({ percent, decimals: 0 }));

describe('admissibleBases', () => {
  it('finds the smallest number of answers for a single print', () => {
    // 0.5 is 1/2; 0.33 is 1/3; 0.64 needs 9/14.
    for (const [percent, smallest] of [
      [50, 2],
      [33, 3],
      [64, 11],
      [100, 1],
    ] as const) {
      const found = admissibleBases(prints(percent), { baseSize: { lower: 1, upper: 100 }, rounding: 'nearest' });
      expect(found.smallest).toBe(smallest);
    }
  });

  it('finds the bases that allow all prints at once, with their counts', () => {
    const { bases, smallest, basesAllowingEach } = admissibleBases(prints(64, 14), {
      baseSize: { lower: 12, upper: 15 },
      rounding: 'nearest',
    });
    expect(bases).toEqual([
      {
        baseSize: 14,
        counts: [
          { lower: 9, upper: 9 },
          { lower: 2, upper: 2 },
        ],
      },
    ]);
    expect(smallest).toBe(14);
    expect(basesAllowingEach).toEqual([1, 1]);
  });

  it('names by a zero the print that no base allows', () => {
    const found = admissibleBases(prints(64, 65), { baseSize: { lower: 12, upper: 15 }, rounding: 'nearest' });
    expect(found).toEqual({ bases: [], smallest: null, basesAllowingEach: [1, 0] });
  });

  it('always admits the base from which the prints were made', () => {
    const answers = fc
      .integer({ min: 1, max: 150 })
      .chain((size) =>
        fc.tuple(fc.constant(size), fc.array(fc.integer({ min: 0, max: size }), { minLength: 1, maxLength: 5 })),
      );
    fc.assert(
      fc.property(answers, ([size, counts]) => {
        const shares = prints(...counts.map((count) => Math.round((100 * count) / size)));
        const { bases } = admissibleBases(shares, { baseSize: { lower: 1, upper: 150 }, rounding: 'nearest' });
        expect(bases.map(({ baseSize }) => baseSize)).toContain(size);
      }),
    );
  });

  it('admits every base of at least one hundred', () => {
    const { bases } = admissibleBases(prints(64, 65, 33), {
      baseSize: { lower: 100, upper: 300 },
      rounding: 'nearest',
    });
    expect(bases).toHaveLength(201);
  });

  it.each([
    [[], {}, 'wrong-type'],
    [prints(64), { rounding: 'any' }, 'unknown-word'],
    [prints(64), { baseSize: { lower: 0, upper: 5 } }, 'not-an-integer-in-range'],
    [prints(64), { baseSize: undefined }, 'missing-option'],
    [[{ percent: 64.5, decimals: 0 }], {}, 'too-many-decimals'],
  ])('rejects %j with %j as %s', (shares, change, code) => {
    const options = { baseSize: { lower: 1, upper: 5 }, rounding: 'nearest', ...change } as never;
    expect(() => admissibleBases(shares, options)).toThrow(expect.objectContaining({ code }));
  });
});
