import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unknownCategoryBounds } from '../../src/survey';

const close = (lower: number, upper: number) => ({
  lower: expect.closeTo(lower, 12) as number,
  upper: expect.closeTo(upper, 12) as number,
});

describe('unknownCategoryBounds', () => {
  // By hand: of 64 % yes and 33 % who do not know, 3 % are left; 64/67 = 95.5 % of those who know said yes.
  it('gives an answer none or all of the unknown', () => {
    const { answers, unknown, unlisted } = unknownCategoryBounds([{ name: 'yes', share: 0.64 }], { unknown: 0.33 });
    expect(answers[0]?.ifUnknownAnswered).toEqual(close(0.64, 0.97));
    expect(answers[0]?.amongKnown).toEqual(close(0.64 / 0.67, 0.64 / 0.67));
    expect(unknown).toEqual(close(0.33, 0.33));
    expect(unlisted).toEqual(close(0.03, 0.03));
  });

  // By hand: 24 % yes, 56 % no: 20 % are unknown, or answered something that is not published.
  it('takes what the listed answers leave as unknown or unlisted when nothing is said', () => {
    const { answers, unknown, unlisted } = unknownCategoryBounds([
      { name: 'yes', share: 0.24 },
      { name: 'no', share: 0.56 },
    ]);
    expect(unknown).toEqual(close(0, 0.2));
    expect(unlisted).toEqual(close(0, 0.2));
    expect(answers[0]?.ifUnknownAnswered).toEqual(close(0.24, 0.44));
    expect(answers[0]?.amongKnown).toEqual(close(0.24, 0.3));
    expect(answers[1]?.ifUnknownAnswered).toEqual(close(0.56, 0.76));
  });

  it('leaves to unlisted answers what the ends of the ranges leave', () => {
    const { unlisted } = unknownCategoryBounds([{ name: 'yes', share: { lower: 0.635, upper: 0.645 } }], {
      unknown: { lower: 0.325, upper: 0.335 },
    });
    expect(unlisted).toEqual(close(0.02, 0.04));
  });

  it('holds the truth for any respondents, whatever the unknown would have said', () => {
    const counts = fc.record({
      yes: fc.integer({ min: 0, max: 30 }),
      no: fc.integer({ min: 0, max: 30 }),
      other: fc.integer({ min: 0, max: 30 }),
      unknownYes: fc.integer({ min: 0, max: 30 }),
      unknownNo: fc.integer({ min: 0, max: 30 }),
    });
    fc.assert(
      fc.property(counts, fc.boolean(), ({ yes, no, other, unknownYes, unknownNo }, said) => {
        const total = yes + no + other + unknownYes + unknownNo;
        fc.pre(yes + no + other > 0);
        const share = (count: number) => ({
          lower: Math.max(0, count / total - 0.005),
          upper: Math.min(1, count / total + 0.005),
        });
        const { answers } = unknownCategoryBounds(
          [
            { name: 'yes', share: share(yes) },
            { name: 'no', share: share(no) },
          ],
          said ? { unknown: share(unknownYes + unknownNo) } : {},
        );
        const { ifUnknownAnswered, amongKnown } = answers[0] ?? {
          ifUnknownAnswered: close(NaN, NaN),
          amongKnown: null,
        };
        expect((yes + unknownYes) / total).toBeGreaterThanOrEqual(ifUnknownAnswered.lower - 1e-12);
        expect((yes + unknownYes) / total).toBeLessThanOrEqual(ifUnknownAnswered.upper + 1e-12);
        if (amongKnown === null) return;
        expect(yes / (yes + no + other)).toBeGreaterThanOrEqual(amongKnown.lower - 1e-12);
        expect(yes / (yes + no + other)).toBeLessThanOrEqual(amongKnown.upper + 1e-12);
      }),
    );
  });

  it('gives points when the answers leave nothing', () => {
    const { answers, unknown } = unknownCategoryBounds([
      { name: 'yes', share: 0.75 },
      { name: 'no', share: 0.25 },
    ]);
    expect(unknown).toEqual({ lower: 0, upper: 0 });
    expect(answers[0]).toEqual({
      name: 'yes',
      share: { lower: 0.75, upper: 0.75 },
      ifUnknownAnswered: { lower: 0.75, upper: 0.75 },
      amongKnown: { lower: 0.75, upper: 0.75 },
    });
  });

  it('gives no share of those who know if there may be none', () => {
    const { answers } = unknownCategoryBounds([{ name: 'yes', share: 0 }], { unknown: 1 });
    expect(answers[0]?.amongKnown).toBeNull();
    expect(answers[0]?.ifUnknownAnswered).toEqual({ lower: 0, upper: 1 });
  });

  it.each([
    [
      [
        { name: 'yes', share: 0.7 },
        { name: 'no', share: 0.4 },
      ],
      {},
      'shares-exceed-one',
    ],
    [[{ name: 'yes', share: 0.7 }], { unknown: 0.4 }, 'shares-exceed-one'],
    [
      [
        { name: 'yes', share: 0.7 },
        { name: 'yes', share: 0.1 },
      ],
      {},
      'bad-name',
    ],
    [[], {}, 'wrong-type'],
    [[{ name: 'yes', share: 70 }], {}, 'out-of-range'],
    [[{ name: 'yes' }], {}, 'missing-option'],
    [[{ name: 'yes', share: 0.7 }], { missing: 0.1 }, 'unknown-option'],
  ])('rejects %j with %j as %s', (answers, options, code) => {
    expect(() => unknownCategoryBounds(answers as never, options as never)).toThrow(expect.objectContaining({ code }));
  });
});
