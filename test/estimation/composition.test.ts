import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  amountBounds,
  applyShare,
  compositionOf,
  remainingPart,
  remainingShare,
  shareOf,
  splitBoundsByShares,
  splitByShares,
  sum,
} from '../../src/estimation';

const amount = fc.double({ min: 0, max: 1e12, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const throwsWith = (code: string, parameter?: string): unknown =>
  expect.objectContaining(parameter === undefined ? { code } : { code, parameter });

describe('shareOf', () => {
  it('is the part over the whole', () => {
    expect(shareOf(30, 120)).toBe(0.25);
    expect(shareOf(0, 1)).toBe(0);
    expect(shareOf(7, 7)).toBe(1);
  });

  it.each([
    [121, 120, 'part'],
    [-1, 120, 'part'],
    [1, 0, 'whole'],
    [NaN, 1, 'part'],
    [1, NaN, 'whole'],
  ])('refuses %d of %d', (part, whole, parameter) => {
    expect(() => shareOf(part, whole)).toThrow(throwsWith('invalid-number', parameter));
  });
});

describe('compositionOf', () => {
  it('names the whole and each part with its share, in the order given', () => {
    expect(compositionOf({ local: 50, national: 30, european: 20 })).toEqual({
      whole: 100,
      parts: [
        { name: 'local', amount: 50, share: 0.5 },
        { name: 'national', amount: 30, share: 0.3 },
        { name: 'european', amount: 20, share: 0.2 },
      ],
    });
  });

  it('has shares that add up to 1', () => {
    const parts = fc.dictionary(fc.string({ minLength: 1 }), fc.integer({ min: 1, max: 1e9 }), { minKeys: 1 });
    fc.assert(
      fc.property(parts, (amounts) => {
        expect(sum(compositionOf(amounts).parts.map((part) => part.share))).toBeCloseTo(1, 14);
      }),
    );
  });

  it('refuses a negative part, no parts, and parts of nothing', () => {
    expect(() => compositionOf({ local: 50, national: -1 })).toThrow(throwsWith('invalid-number', 'parts.national'));
    expect(() => compositionOf({})).toThrow(throwsWith('not-identified'));
    expect(() => compositionOf({ local: 0 })).toThrow(throwsWith('not-identified'));
    expect(() => compositionOf([1, 2] as never)).toThrow(throwsWith('invalid-options'));
    expect(() => compositionOf(null as never)).toThrow(throwsWith('invalid-options'));
  });
});

describe('remainingPart', () => {
  it('is what the known parts leave, down to 0', () => {
    expect(remainingPart(100, [30, 25])).toBe(45);
    expect(remainingPart(100, [])).toBe(100);
    expect(remainingPart(0.3, [0.1, 0.2])).toBe(0);
  });

  it('adds up with the known parts to the whole', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1e12 })), fc.integer({ min: 0, max: 1e12 }), (parts, rest) => {
        expect(remainingPart(sum([...parts, rest]), parts)).toBe(rest);
      }),
    );
  });

  it('refuses parts that exceed the whole, and negative ones', () => {
    expect(() => remainingPart(100, [60, 41])).toThrow(throwsWith('infeasible'));
    expect(() => remainingPart(100, [-1])).toThrow(throwsWith('invalid-number', 'knownParts[0]'));
    expect(() => remainingPart(-1, [])).toThrow(throwsWith('invalid-number', 'whole'));
  });
});

describe('remainingShare', () => {
  it('is bounded by the other ends of the known shares', () => {
    const bounds = remainingShare({ local: { lower: 0.45, upper: 0.5 }, european: { lower: 0.3, upper: 0.3 } });
    expect(bounds.lower).toBeCloseTo(0.2, 15);
    expect(bounds.upper).toBeCloseTo(0.25, 15);
  });

  it('is everything if there is no other share, and nothing if the others are everything', () => {
    expect(remainingShare({})).toEqual({ lower: 1, upper: 1 });
    const all = { a: { lower: 0.7, upper: 0.7 }, b: { lower: 0.2, upper: 0.2 }, c: { lower: 0.1, upper: 0.1 } };
    expect(remainingShare(all).upper).toBeCloseTo(0, 15);
    expect(remainingShare(all).lower).toBeGreaterThanOrEqual(0);
  });

  it('is cut at 0 where the upper ends add up to more than 1', () => {
    const bounds = remainingShare({ a: { lower: 0.25, upper: 0.75 }, b: { lower: 0.5, upper: 0.5 } });
    expect(bounds).toEqual({ lower: 0, upper: 0.25 });
  });

  it('holds the remainder of any shares within the known bounds', () => {
    fc.assert(
      fc.property(share, share, share, share, (first, second, third, fourth) => {
        const [low, high] = [Math.min(first, second) / 2, Math.max(first, second) / 2];
        const known = third / 2;
        const remainder = 1 - (low + fourth * (high - low)) - known;
        const bounds = remainingShare({ a: { lower: low, upper: high }, b: { lower: known, upper: known } });
        expect(remainder).toBeGreaterThanOrEqual(bounds.lower - 1e-12);
        expect(remainder).toBeLessThanOrEqual(bounds.upper + 1e-12);
      }),
    );
  });

  it('refuses shares that cannot be, each by its name', () => {
    const half = { lower: 0.6, upper: 0.7 };
    expect(() => remainingShare({ a: half, b: half })).toThrow(throwsWith('infeasible', 'knownShares'));
    expect(() => remainingShare({ a: { lower: 45, upper: 50 } })).toThrow(
      throwsWith('invalid-number', 'knownShares.a.lower'),
    );
    expect(() => remainingShare({ a: { lower: 0.5, upper: 0.4 } })).toThrow(
      throwsWith('inverted-bounds', 'knownShares.a'),
    );
  });
});

describe('splitByShares', () => {
  it('splits an amount as the shares say, and loses nothing', () => {
    expect(splitByShares(200, { cash: 0.75, inKind: 0.25 })).toEqual({ cash: 150, inKind: 50 });
    fc.assert(
      fc.property(amount, share, (whole, cash) => {
        const parts = splitByShares(whole, { cash, inKind: 1 - cash });
        expect(Math.abs(parts.cash + parts.inKind - whole)).toBeLessThanOrEqual(1e-12 * whole);
      }),
    );
  });

  it('refuses shares that do not add up to 1, such as 70 and 30', () => {
    expect(() => splitByShares(1, { cash: 0.7, inKind: 0.2 })).toThrow(throwsWith('infeasible', 'shares'));
    expect(() => splitByShares(1, { cash: 70, inKind: 30 })).toThrow(throwsWith('invalid-number', 'shares.cash'));
    expect(() => splitByShares(1, {})).toThrow(throwsWith('infeasible'));
    expect(() => splitByShares(-1, { cash: 1 })).toThrow(throwsWith('invalid-number', 'amount'));
  });
});

describe('splitBoundsByShares', () => {
  it('has the split of each end at its ends', () => {
    expect(splitBoundsByShares({ lower: 100, upper: 200 }, { cash: 0.75, inKind: 0.25 })).toEqual({
      cash: { lower: 75, upper: 150 },
      inKind: { lower: 25, upper: 50 },
    });
  });

  it('refuses inverted bounds and shares that do not add up', () => {
    expect(() => splitBoundsByShares({ lower: 2, upper: 1 }, { cash: 1 })).toThrow(throwsWith('inverted-bounds'));
    expect(() => splitBoundsByShares({ lower: 1, upper: 2 }, { cash: 0.9 })).toThrow(throwsWith('infeasible'));
  });
});

describe('applyShare', () => {
  it('takes the same share of each amount', () => {
    expect(applyShare({ perUnit: 10, total: 400 }, 0.25)).toEqual({ perUnit: 2.5, total: 100 });
  });

  it('refuses 30 where 0.3 is meant, and amounts that are no numbers', () => {
    expect(() => applyShare({ total: 400 }, 30)).toThrow(throwsWith('invalid-number', 'share'));
    expect(() => applyShare({ total: NaN }, 0.3)).toThrow(throwsWith('invalid-number', 'amounts.total'));
    expect(() => applyShare(undefined as never, 0.3)).toThrow(throwsWith('invalid-options'));
  });
});

describe('amountBounds', () => {
  it('is the whole times either end', () => {
    expect(amountBounds(200, { lower: 0.25, upper: 0.5 })).toEqual({ lower: 50, upper: 100 });
  });

  it('refuses shares above 1 and negative wholes', () => {
    expect(() => amountBounds(200, { lower: 0.5, upper: 1.5 })).toThrow(throwsWith('invalid-number', 'share.upper'));
    expect(() => amountBounds(-1, { lower: 0, upper: 1 })).toThrow(throwsWith('invalid-number', 'whole'));
  });
});
