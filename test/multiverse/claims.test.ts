import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assessClaim,
  CLAIM_RATINGS,
  defineClaim,
  judgeLadder,
  rangeClaim,
  rateClaim,
  resultsByEstimand,
  smallestOverturningChanges,
} from '../../src/multiverse';
import type { ComputedResult, MultiverseResult } from '../../src/multiverse';
import { runAll } from './small-multiverse';

const refused = (code: string) => expect.objectContaining({ code }) as Error;
const ofAll = async (): Promise<readonly MultiverseResult[]> => resultsByEstimand(await runAll()).get('scope=all')!;
const atLeast = (value: number) => rangeClaim({ name: 'big', statement: `It is at least ${value}.`, atLeast: value });
const LADDER = [
  { name: 'support', assumption: 'Values are not negative.', bounds: { lower: 20, upper: 300 } },
  { name: 'random', assumption: 'The sample was random.', bounds: { lower: 105, upper: 130 }, level: 0.95 },
  { name: 'model', assumption: 'The model is right.', bounds: { lower: 112, upper: 114 } },
];

describe('rangeClaim', () => {
  const row = (estimate: number | null, lower = 0, upper = 0): ComputedResult => ({
    status: 'computed',
    key: 'a=x',
    estimand: 'only',
    picks: { a: 'x' },
    reproduction: null,
    estimate,
    interval: { lower, upper },
    details: {},
  });
  const about5 = rangeClaim({ name: 'about-5', statement: 'It is about five.', atLeast: 4.5, atMost: 5.5 });

  it('holds in the range with its ends', () => {
    expect([4.4, 4.5, 5, 5.5, 5.6].map((estimate) => about5.holds(row(estimate)))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });

  it('judges bounds: inside, outside, or across an end', () => {
    const verdict = (lower: number, upper: number) => about5.judgeBounds!({ lower, upper });
    expect([verdict(4.5, 5.5), verdict(5.6, 9), verdict(1, 4.4), verdict(1, 5), verdict(4, 6)]).toEqual([
      'holds',
      'fails',
      'fails',
      'undecided',
      'undecided',
    ]);
  });

  it('lets a row with bounds only speak where they decide', () => {
    expect([about5.holds(row(null, 5, 5.2)), about5.holds(row(null, 6, 7)), about5.holds(row(null, 5, 7))]).toEqual([
      true,
      false,
      null,
    ]);
  });

  it('refuses no end, inverted ends, a number that is none', () => {
    expect(() => rangeClaim({ name: 'a', statement: 'b' })).toThrow(refused('missing-option'));
    expect(() => rangeClaim({ name: 'a', statement: 'b', atLeast: 2, atMost: 1 })).toThrow(refused('inverted-bounds'));
    expect(() => rangeClaim({ name: 'a', statement: 'b', atLeast: Infinity })).toThrow(refused('invalid-number'));
    expect(() => rangeClaim({ name: '', statement: 'b', atLeast: 1 })).toThrow(refused('invalid-claim'));
  });
});

describe('defineClaim', () => {
  it('refuses what is no claim, and an answer that is neither true nor false nor null', async () => {
    const claim = { name: 'a', statement: 'b', holds: () => true };
    expect(() => defineClaim({ ...claim, statement: ' ' })).toThrow(refused('invalid-claim'));
    expect(() => defineClaim({ ...claim, holds: 3 as never })).toThrow(refused('invalid-claim'));
    expect(() => defineClaim({ ...claim, judgeBounds: 3 as never })).toThrow(refused('invalid-claim'));
    expect(() => defineClaim({ ...claim, test: 3 } as never)).toThrow(refused('unknown-option'));
    const rows = await ofAll();
    expect(() => assessClaim(defineClaim({ ...claim, holds: () => undefined as never }), rows)).toThrow(
      refused('invalid-claim'),
    );
  });
});

describe('assessClaim', () => {
  it('counts alternatives and keeps reproductions apart', async () => {
    // Alternatives 100, 111, 112, 114, 115, 116; the reproduction is 110.
    const found = assessClaim(atLeast(112), await ofAll());
    expect(found).toMatchObject({
      estimand: 'scope=all',
      holding: 4,
      notHolding: 2,
      silent: 0,
      failed: 0,
      ladder: null,
      overturning: null,
    });
    expect(found.share).toBeCloseTo(4 / 6, 12);
    expect(found.reproductions).toEqual([{ name: 'Table A', holds: false }]);
    expect(found.rating?.label).toBe('depends on the model');
  });

  it('leaves alternatives out that do not speak to the claim, and says so', async () => {
    const margin = defineClaim({
      name: 'margin',
      statement: 'The margin is small.',
      holds: ({ interval }) => interval && true,
    });
    expect(assessClaim(margin, await ofAll())).toMatchObject({ share: null, silent: 6, rating: null });
  });

  it('finds the weakest assumption that decides, either way', async () => {
    const rows = await ofAll();
    const decisive = (value: number) => assessClaim(atLeast(value), rows, { ladder: LADDER }).ladder?.decisive;
    expect(decisive(10)).toMatchObject({ name: 'support', verdict: 'holds', level: null });
    expect(decisive(100)).toMatchObject({ name: 'random', verdict: 'holds', level: 0.95 });
    expect(decisive(112)).toMatchObject({ name: 'model', verdict: 'holds' });
    expect(decisive(131)).toMatchObject({ name: 'random', verdict: 'fails' });
    expect(decisive(113)).toBeNull();
  });

  it('rates by the bounds of the weakest assumption before any share', async () => {
    const rows = await ofAll();
    expect(assessClaim(atLeast(20), rows, { ladder: LADDER }).rating?.rating).toBe('holdsUnderEveryModel');
    expect(assessClaim(atLeast(301), rows, { ladder: LADDER }).rating?.rating).toBe('contradicted');
    // All alternatives are above 99, and the weakest bounds leave it open.
    expect(assessClaim(atLeast(99), rows, { ladder: LADDER }).rating?.rating).toBe('holdsUnderEveryModel');
    expect(assessClaim(atLeast(111), rows, { ladder: LADDER }).rating?.rating).toBe('dependsOnTheModel');
    expect(assessClaim(atLeast(116), rows, { ladder: LADDER }).rating?.rating).toBe('fragile');
    expect(assessClaim(atLeast(117), rows, { ladder: LADDER }).rating?.rating).toBe('contradicted');
  });

  it('refuses mixed estimands, an unknown reference and an unknown option', async () => {
    const rows = await runAll();
    expect(() => assessClaim(atLeast(1), rows)).toThrow(refused('mixed-estimands'));
    expect(() => assessClaim(atLeast(1), rows.slice(0, 2), { reference: 'Table Z' })).toThrow(
      refused('unknown-reference'),
    );
    expect(() => assessClaim(atLeast(1), rows.slice(0, 2), { rungs: [] } as never)).toThrow(refused('unknown-option'));
  });

  it('counts failed rows apart', async () => {
    const rows = await runAll(undefined, ({ picks }) => {
      if (picks['level'] === 'high') throw new Error('no');
      return { estimate: 1 };
    });
    expect(assessClaim(atLeast(1), resultsByEstimand(rows).get('scope=all')!)).toMatchObject({
      failed: 3,
      holding: 3,
      share: 1,
    });
  });
});

describe('smallestOverturningChanges', () => {
  const computed = async (): Promise<readonly ComputedResult[]> =>
    (await ofAll()).filter((row): row is ComputedResult => row.status === 'computed');
  const changesOf = async (value: number, reference = 'Table A') => {
    const found = smallestOverturningChanges(atLeast(value), await computed(), reference);
    return {
      ...found,
      changes: found.changes.map(({ changed }) => changed.map(({ choice, from, to }) => `${choice}: ${from} to ${to}`)),
    };
  };

  it('finds one change where one is enough, and all of them', async () => {
    expect(await changesOf(105)).toMatchObject({
      holdsAtReference: true,
      changedChoices: 1,
      changes: [['estimator: mean to median']],
    });
    expect(await changesOf(111)).toMatchObject({
      holdsAtReference: false,
      changedChoices: 1,
      changes: [['correction: none to large'], ['level: low to high'], ['correction: none to small']],
    });
  });

  it('finds two changes where no single one does it', async () => {
    expect(await changesOf(115)).toMatchObject({
      changedChoices: 2,
      changes: [
        ['correction: none to large', 'level: low to high'],
        ['correction: none to small', 'level: low to high'],
      ],
    });
  });

  it('does not step on excluded combinations: from the corrected mean the way to the median takes three', async () => {
    expect(await changesOf(105, 'correction=large estimator=mean level=high scope=all')).toMatchObject({
      changedChoices: 3,
      changes: [['estimator: mean to median', 'correction: large to none', 'level: high to low']],
    });
  });

  it('says that nothing overturns it, and that a silent reference has nothing to overturn', async () => {
    expect(await changesOf(1)).toMatchObject({ holdsAtReference: true, changedChoices: null, changes: [] });
    const silent = defineClaim({ name: 'a', statement: 'b', holds: () => null });
    expect(smallestOverturningChanges(silent, await computed(), 'Table A')).toMatchObject({
      holdsAtReference: null,
      changes: [],
    });
  });
});

describe('judgeLadder', () => {
  it('leaves rungs without bounds undecided, and gives null for a claim that cannot judge bounds', () => {
    const ladder = [{ name: 'a', assumption: 'b', bounds: null }, LADDER[1]!];
    expect(judgeLadder(atLeast(100), ladder)).toMatchObject({
      rungs: [{ verdict: 'undecided' }, { verdict: 'holds' }],
      decisive: { name: 'random' },
    });
    const silent = defineClaim({ name: 'a', statement: 'b', holds: () => null });
    expect(judgeLadder(silent, LADDER)).toBeNull();
  });

  it('refuses no rungs and inverted bounds', () => {
    expect(() => judgeLadder(atLeast(1), [])).toThrow(refused('no-rungs'));
    expect(() => judgeLadder(atLeast(1), [{ name: 'a', assumption: 'b', bounds: { lower: 2, upper: 1 } }])).toThrow(
      refused('inverted-bounds'),
    );
  });
});

describe('rateClaim', () => {
  it('has five steps that cover every share, the stronger the larger', () => {
    expect(CLAIM_RATINGS.map(({ label }) => label)).toEqual([
      'holds under every model',
      'robust',
      'depends on the model',
      'fragile',
      'contradicted',
    ]);
    const place = (share: number): number => CLAIM_RATINGS.indexOf(rateClaim(share, 'undecided')!);
    expect([1, 0.999, 0.9, 0.899, 0.5, 0.499, 1e-9, 0].map(place)).toEqual([0, 1, 1, 2, 2, 3, 3, 4]);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (a, b) => {
        expect(place(Math.max(a, b))).toBeLessThanOrEqual(place(Math.min(a, b)));
      }),
    );
    expect(rateClaim(null, null)).toBeNull();
    expect(rateClaim(null, 'fails')?.rating).toBe('contradicted');
  });
});
