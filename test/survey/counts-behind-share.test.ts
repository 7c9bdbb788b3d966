import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsBehindShare } from '../../src/survey';

describe('countsBehindShare', () => {
  // By hand: 205.7 ≤ k ≤ 209.1.
  it('gives the whole counts between the ends of the print', () => {
    const behind = countsBehindShare({ percent: 61, decimals: 0 }, { sampleSize: 340, rounding: 'nearest' });
    expect(behind).toMatchObject({ possible: true, counts: { lower: 206, upper: 209 } });
  });

  it('says so when no count gives the print', () => {
    const behind = countsBehindShare(
      { percent: 65, decimals: 0 },
      { sampleSize: { lower: 12, upper: 15 }, rounding: 'nearest' },
    );
    expect(behind).toEqual({ possible: false, samples: [] });
  });

  it('leaves out the sample sizes that cannot give the print', () => {
    const behind = countsBehindShare(
      { percent: 65, decimals: 0 },
      { sampleSize: { lower: 14, upper: 20 }, rounding: 'nearest' },
    );
    // 11/17 = 64.7 %, 13/20 = 65 %; nothing in between.
    expect(behind.samples).toEqual([
      { sampleSize: 17, counts: { lower: 11, upper: 11 } },
      { sampleSize: 20, counts: { lower: 13, upper: 13 } },
    ]);
    expect(behind).toMatchObject({ counts: { lower: 11, upper: 13 }, share: { lower: 11 / 17, upper: 0.65 } });
  });

  it('lets a tie stand for both neighbours', () => {
    // 1/8 = 12.5 %.
    for (const percent of [12, 13]) {
      const behind = countsBehindShare({ percent, decimals: 0 }, { sampleSize: 8, rounding: 'nearest' });
      expect(behind).toMatchObject({ possible: true, counts: { lower: 1, upper: 1 } });
    }
  });

  it('finds exactly the counts that print as the percentage, by trying each', () => {
    const rules = {
      nearest: (count: number, size: number, percent: number) => Math.abs(200 * count - 2 * percent * size) <= size,
      down: (count: number, size: number, percent: number) => Math.floor((100 * count) / size) === percent,
      up: (count: number, size: number, percent: number) => Math.ceil((100 * count) / size) === percent,
    };
    const rounding = fc.constantFrom('nearest' as const, 'down' as const, 'up' as const);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 0, max: 100 }),
        rounding,
        (sampleSize, percent, rule) => {
          const tried = Array.from({ length: sampleSize + 1 }, (_, count) => count).filter((count) =>
            rules[rule](count, sampleSize, percent),
          );
          const { samples } = countsBehindShare({ percent, decimals: 0 }, { sampleSize, rounding: rule });
          const expected =
            tried.length === 0 ? [] : [{ sampleSize, counts: { lower: tried[0], upper: tried[tried.length - 1] } }];
          expect(samples).toEqual(expected);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('reads a sample of one', () => {
    expect(countsBehindShare({ percent: 100, decimals: 0 }, { sampleSize: 1, rounding: 'nearest' })).toMatchObject({
      counts: { lower: 1, upper: 1 },
    });
    expect(countsBehindShare({ percent: 50, decimals: 0 }, { sampleSize: 1, rounding: 'nearest' }).possible).toBe(
      false,
    );
  });

  it.each([
    [{ sampleSize: 0 }, 'not-an-integer-in-range'],
    [{ sampleSize: 340.5 }, 'not-an-integer-in-range'],
    [{ sampleSize: { lower: 345, upper: 335 } }, 'not-an-integer-in-range'],
    [{ sampleSize: { lower: 1, upper: 200_000 } }, 'range-too-wide'],
    [{ sampleSize: undefined }, 'missing-option'],
    [{ rounding: 'round' }, 'unknown-word'],
    [{ n: 340 }, 'unknown-option'],
  ])('rejects %j as %s', (change, code) => {
    const options = { sampleSize: 340, rounding: 'nearest', ...change } as never;
    expect(() => countsBehindShare({ percent: 61, decimals: 0 }, options)).toThrow(expect.objectContaining({ code }));
  });
});
