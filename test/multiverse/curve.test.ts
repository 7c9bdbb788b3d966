import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineChoices, exclude, resultsByEstimand, specificationCurve, varianceShares } from '../../src/multiverse';
import type { MultiverseResult } from '../../src/multiverse';
import { betweenSquares } from '../../src/multiverse/curve/between-squares';
import { explainedSquares } from '../../src/multiverse/curve/explained-squares';
import { shapleyValues } from '../../src/multiverse/curve/shapley-values';
import { addUp, CHOICES, numbers, runAll } from './small-multiverse';

const refused = (code: string) => expect.objectContaining({ code }) as Error;
const ofAll = async (): Promise<readonly MultiverseResult[]> => resultsByEstimand(await runAll()).get('scope=all')!;

/** A row for each combination of the effects of some choices, their sum its estimate (plus what `more` adds). */
function grid(
  effects: readonly (readonly number[])[],
  more: (picks: readonly number[]) => number = () => 0,
): MultiverseResult[] {
  const combinations = effects.reduce<readonly (readonly number[])[]>(
    (partial, options) => partial.flatMap((picks) => options.map((_, option) => [...picks, option])),
    [[]],
  );
  return combinations.map((picks) => ({
    status: 'computed',
    key: String(picks),
    estimand: 'only',
    picks: Object.fromEntries(picks.map((option, choice) => [`c${choice}`, `o${option}`])),
    reproduction: null,
    estimate: picks.reduce((sum, option, choice) => sum + effects[choice]![option]!, more(picks)),
    interval: null,
    details: {},
  }));
}

describe('specificationCurve', () => {
  it('sorts the alternatives and keeps the reproductions apart', async () => {
    const curve = specificationCurve(await ofAll(), CHOICES);
    // Mean: 110 + {0, 1, 2} + {0, 4} without the reproduction 110; median: 100.
    expect(curve.points.map(({ estimate }) => estimate)).toEqual([100, 111, 112, 114, 115, 116]);
    expect(curve.points.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(curve.reproductions).toMatchObject([{ name: 'Table A', estimate: 110, alternativesBelow: 1 }]);
    expect(curve).toMatchObject({ estimand: 'scope=all', median: 113, range: { lower: 100, upper: 116 } });
  });

  it('has a matrix with one option of each choice for each point', async () => {
    const { matrix, points } = specificationCurve(await ofAll(), CHOICES);
    expect(matrix.map(({ choice, option }) => `${choice}.${option}`)).toContain('correction.large');
    points.forEach((point, index) => {
      for (const choice of CHOICES.choices) {
        const picked = matrix.filter((row) => row.choice === choice.name && row.picked[index]);
        expect(picked.map(({ option }) => option)).toEqual([point.picks[choice.name]]);
      }
    });
  });

  it('does not depend on the order of the rows', async () => {
    const rows = await ofAll();
    expect(specificationCurve([...rows].reverse(), CHOICES)).toEqual(specificationCurve(rows, CHOICES));
  });

  it('keeps rows with bounds only and failed rows apart', async () => {
    const rows = await runAll(defineChoices([numbers('a', { x: 1, y: 2, z: 3, w: 4 })]), ({ picks }) => {
      if (picks['a'] === 'x') throw new Error('no');
      const lower = picks['a'] === 'y' ? 5 : 1;
      return picks['a'] === 'w' ? { estimate: 2 } : { estimate: null, interval: { lower, upper: 9 } };
    });
    const curve = specificationCurve(rows, defineChoices([numbers('a', { x: 1, y: 2, z: 3, w: 4 })]));
    expect(curve.points).toHaveLength(1);
    expect(curve.boundsOnly.map(({ key }) => key)).toEqual(['a=z', 'a=y']);
    expect(curve.failed.map(({ key }) => key)).toEqual(['a=x']);
  });

  it('refuses rows of two estimands, none, and one specification twice', async () => {
    const rows = await runAll();
    expect(() => specificationCurve(rows, CHOICES)).toThrow(refused('mixed-estimands'));
    expect(() => specificationCurve([], CHOICES)).toThrow(refused('no-results'));
    expect(() => specificationCurve([rows[0]!, rows[0]!], CHOICES)).toThrow(refused('duplicate-result'));
  });

  it('carries no p-value', async () => {
    expect(JSON.stringify(specificationCurve(await ofAll(), CHOICES))).not.toMatch(/pValue|significan/i);
  });
});

describe('varianceShares', () => {
  const included = { reproductions: 'included' } as const;
  const effectLists = fc.array(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 4 }), {
    minLength: 1,
    maxLength: 4,
  });
  const varianceOf = (values: readonly number[]): number => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  };

  it('is exact for an additive balanced multiverse: each choice has the variance of its effects, nothing remains', () => {
    fc.assert(
      fc.property(effectLists, (effects) => {
        const variances = effects.map(varianceOf);
        const all = variances.reduce((sum, variance) => sum + variance, 0);
        fc.pre(all > 0);
        const found = varianceShares(grid(effects), included);
        expect(found.balanced).toBe(true);
        expect(found.variance / all).toBeCloseTo(1, 10);
        found.shares.forEach(({ share }, choice) => expect(share).toBeCloseTo(variances[choice]! / all, 10));
        expect(found.remainder).toBeCloseTo(0, 10);
      }),
    );
  });

  it('leaves what two choices do only together to the remainder', () => {
    // ±1 for the product of two signs: no main effect at all; with the effect 0, 2 of the first, half of the variance.
    const sign = (picks: readonly number[]): number => (picks[0] === picks[1] ? 1 : -1);
    expect(
      varianceShares(
        grid(
          [
            [0, 0],
            [0, 0],
          ],
          sign,
        ),
        included,
      ),
    ).toMatchObject({ remainder: 1, shares: [{ share: 0 }, { share: 0 }] });
    const half = varianceShares(
      grid(
        [
          [0, 2],
          [0, 0],
        ],
        sign,
      ),
      included,
    );
    expect(half.shares[0]!.share).toBeCloseTo(0.5, 12);
    expect(half.remainder).toBeCloseTo(0.5, 12);
  });

  it('averages over the orders of the choices if the multiverse is unbalanced', () => {
    // Three of the four combinations of two choices with effects 0, 1: the estimates are 0, 1, 1. Either choice alone
    // explains 1/4, both together everything: each has (1/4 + 3/4)/2.
    const rows = grid([
      [0, 1],
      [0, 1],
    ]).slice(0, 3);
    const found = varianceShares(rows, included);
    expect(found.balanced).toBe(false);
    expect(found.shares.map(({ share }) => share)).toEqual([expect.closeTo(0.5, 12), expect.closeTo(0.5, 12)]);
    expect(found.remainder).toBeCloseTo(0, 12);
  });

  it('gives the same by both ways if the multiverse is balanced', () => {
    fc.assert(
      fc.property(effectLists, fc.integer({ min: -99, max: 99 }), (effects, twist) => {
        const rows = grid(effects, (picks) => twist * picks[0]! * picks[picks.length - 1]!);
        const estimates = rows.map((row) => (row.status === 'computed' ? row.estimate! : 0));
        const groupings = effects.map((options, choice) => ({
          codes: rows.map(({ picks }) => Number(picks[`c${choice}`]!.slice(1))),
          count: options.length,
        }));
        const { total, explained } = explainedSquares(estimates, groupings);
        shapleyValues(effects.length, explained).forEach((squares, choice) => {
          const difference = squares - betweenSquares(estimates, groupings[choice]!);
          expect(Math.abs(difference)).toBeLessThan(1e-9 * Math.max(1, total));
        });
      }),
    );
  });

  it('does not depend on the order of the choices', () => {
    fc.assert(
      fc.property(effectLists, fc.integer({ min: -99, max: 99 }), (effects, twist) => {
        const rows = grid(effects, (picks) => twist * picks[0]! * picks[picks.length - 1]!).slice(1);
        const turned = rows.map((row) => ({
          ...row,
          picks: Object.fromEntries(Object.entries(row.picks).reverse()),
        }));
        const straight = varianceShares(rows, included).shares;
        for (const { choice, share } of varianceShares(turned, included).shares) {
          expect(share).toBeCloseTo(straight.find((one) => one.choice === choice)!.share, 8);
        }
      }),
    );
  });

  it('gives choices that always go together the same share, and no more than there is', () => {
    const rowsOf = fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: -99, max: 99 })), {
      minLength: 6,
      maxLength: 30,
    });
    fc.assert(
      fc.property(rowsOf, (pairs) => {
        fc.pre(new Set(pairs.map(([option]) => option)).size > 1);
        const rows = pairs.map(([option, estimate], index): MultiverseResult => ({
          status: 'computed',
          key: String(index),
          estimand: 'only',
          picks: { a: `o${option}`, b: `p${option}` },
          reproduction: null,
          estimate,
          interval: null,
          details: {},
        }));
        const { shares, remainder, variance } = varianceShares(rows, included);
        fc.pre(variance > 0);
        expect(shares[0]!.share).toBeCloseTo(shares[1]!.share, 9);
        expect(shares[0]!.share + shares[1]!.share + remainder).toBeCloseTo(1, 9);
      }),
    );
  });

  it('gives shares from 0 to 1 that add up to 1 with the remainder, for any rows', () => {
    fc.assert(
      fc.property(
        effectLists,
        fc.infiniteStream(fc.boolean()),
        fc.integer({ min: -99, max: 99 }),
        (effects, keep, twist) => {
          const rows = grid(effects, (picks) => twist * (picks[0]! % 2) * picks[picks.length - 1]!).filter(
            () => keep.next().value,
          );
          fc.pre(rows.length > 0);
          const { shares, remainder, variance } = varianceShares(rows, included);
          const all = shares.reduce((sum, { share }) => sum + share, remainder);
          expect(all).toBeCloseTo(variance === 0 ? 0 : 1, 9);
          for (const share of [remainder, ...shares.map((one) => one.share)]) {
            expect(share).toBeGreaterThanOrEqual(0);
            expect(share).toBeLessThanOrEqual(1 + 1e-9);
          }
        },
      ),
    );
  });

  it('counts reproductions or leaves them out, as it is told', async () => {
    const rows = await ofAll();
    expect(varianceShares(rows, included).specifications).toBe(7);
    expect(varianceShares(rows, { reproductions: 'apart' }).specifications).toBe(6);
  });

  it('has shares of 0 where nothing varies, and leaves out choices with one option', () => {
    const constant = varianceShares(grid([[0.1, 0.1, 0.1], [0]]), included);
    expect(constant).toMatchObject({ variance: 0, remainder: 0, shares: [{ choice: 'c0', share: 0, options: 3 }] });
  });

  it('refuses mixed estimands, rows without estimates, too many choices and an unknown option', async () => {
    expect(() => varianceShares([], included)).toThrow(refused('no-results'));
    const bounds = grid([[0, 1]]).map((row) => ({
      ...row,
      estimate: null,
      interval: { lower: 0, upper: 1 },
    })) as MultiverseResult[];
    expect(() => varianceShares(bounds, included)).toThrow(refused('no-estimates'));
    expect(() => varianceShares(grid([[0, 1]]), { reproductions: 'yes' } as never)).toThrow(refused('invalid-choice'));
    expect(() => varianceShares(grid([[0, 1]]), {} as never)).toThrow(refused('missing-option'));
    const rows = await runAll();
    expect(() => varianceShares(rows, included)).toThrow(refused('mixed-estimands'));
    const wide = grid(Array.from({ length: 13 }, () => [0, 1])).slice(0, 13 * 400);
    expect(() => varianceShares(wide, included)).toThrow(refused('too-many-choices'));
  });

  it('does not change with unit or origin', () => {
    const rows = grid(
      [
        [0, 3, 5],
        [0, 1],
      ],
      ([a, b]) => a! * b!,
    ).slice(1);
    const moved = rows.map((row) =>
      row.status === 'computed' ? { ...row, estimate: row.estimate! * 1e6 + 5e8 } : row,
    );
    const shares = varianceShares(rows, included).shares.map(({ share }) => share);
    varianceShares(moved, included).shares.forEach(({ share }, index) => expect(share).toBeCloseTo(shares[index]!, 9));
  });
});

describe('shapleyValues', () => {
  // The glove game: player 0 has a left glove, 1 and 2 right ones; a pair is worth 1. Known values 2/3, 1/6, 1/6.
  it('gives the glove game its known values', () => {
    const values = shapleyValues(3, (players) => Number(players.includes(0) && players.length > 1));
    expect(values).toEqual([expect.closeTo(2 / 3, 12), expect.closeTo(1 / 6, 12), expect.closeTo(1 / 6, 12)]);
  });

  it('adds up to what all get', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 8, maxLength: 8 }), (worths) => {
        const worthOf = (players: readonly number[]): number =>
          worths[players.reduce((mask, player) => mask + 2 ** player, 0)]!;
        const all = shapleyValues(3, worthOf).reduce((sum, value) => sum + value, 0);
        expect(all).toBeCloseTo(worths[7]! - worths[0]!, 9);
      }),
    );
  });
});

describe('exclusions and shares together', () => {
  it('describe an unbalanced multiverse as it was computed', async () => {
    const choices = defineChoices([numbers('a', { x: 0, y: 6 }), numbers('b', { x: 0, y: 2 })], {
      exclusions: [exclude({ a: 'y', b: 'y' }, 'Not together.')],
    });
    const found = varianceShares(await runAll(choices, addUp), { reproductions: 'included' });
    expect(found).toMatchObject({ specifications: 3, balanced: false });
    expect(found.shares[0]!.share).toBeGreaterThan(found.shares[1]!.share);
  });
});
