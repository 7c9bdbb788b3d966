import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jointShareBounds } from '../../src/survey';
import oracle from './oracles/bounds.json';
import { respondents } from './respondents';

describe('jointShareBounds', () => {
  it.each(oracle.joint)('agrees with linear programming for $shares', ({ shares, all, any }) => {
    const bounds = jointShareBounds(shares);
    expect(bounds.all.lower).toBeCloseTo(all.lower, 9);
    expect(bounds.all.upper).toBeCloseTo(all.upper, 9);
    expect(bounds.any.lower).toBeCloseTo(any.lower, 9);
    expect(bounds.any.upper).toBeCloseTo(any.upper, 9);
  });

  // Every assignment of two and of three yes-or-no answers to a few respondents, so attained means attained.
  it.each([
    { events: 2, people: 6 },
    { events: 3, people: 4 },
  ])('gives what the extreme tables of $people people with $events answers attain', ({ events, people }) => {
    const seen = new Map<string, { shares: number[]; all: number[]; any: number[] }>();
    for (const counts of compositions(people, 2 ** events)) {
      const margin = (event: number): number => sum(counts.filter((_, cell) => (cell >> event) & 1));
      const margins = Array.from({ length: events }, (_, event) => margin(event));
      const entry = seen.get(margins.join()) ?? { shares: margins.map((count) => count / people), all: [], any: [] };
      entry.all.push((counts[2 ** events - 1] ?? 0) / people);
      entry.any.push(1 - (counts[0] ?? 0) / people);
      seen.set(margins.join(), entry);
    }
    expect(seen.size).toBe((people + 1) ** events);
    for (const { shares, all, any } of seen.values()) {
      const bounds = jointShareBounds(shares);
      expect(bounds.all.lower).toBeCloseTo(Math.min(...all), 12);
      expect(bounds.all.upper).toBeCloseTo(Math.max(...all), 12);
      expect(bounds.any.lower).toBeCloseTo(Math.min(...any), 12);
      expect(bounds.any.upper).toBeCloseTo(Math.max(...any), 12);
    }
  });

  it('holds the true joint share of any respondents, and what independence would give', () => {
    fc.assert(
      fc.property(respondents(3), (people) => {
        const bounds = jointShareBounds([0, 1, 2].map((event) => shareOf(people, (person) => person[event] === true)));
        const all = shareOf(people, (person) => person.every(Boolean));
        const any = shareOf(people, (person) => person.some(Boolean));
        for (const [range, value] of [
          [bounds.all, all],
          [bounds.any, any],
          [bounds.all, bounds.allIfIndependent.lower],
          [bounds.any, bounds.anyIfIndependent.upper],
        ] as const) {
          expect(value).toBeGreaterThanOrEqual(range.lower - 1e-12);
          expect(value).toBeLessThanOrEqual(range.upper + 1e-12);
        }
      }),
    );
  });

  it('turns into itself when each event is replaced by its opposite', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 5 }), (percentages) => {
        const events = jointShareBounds(percentages.map((percent) => percent / 100));
        const opposites = jointShareBounds(percentages.map((percent) => (100 - percent) / 100));
        expect(opposites.any.lower).toBeCloseTo(1 - events.all.upper, 12);
        expect(opposites.any.upper).toBeCloseTo(1 - events.all.lower, 12);
      }),
    );
  });

  it('widens when a margin becomes a range', () => {
    const exact = jointShareBounds([0.64, 0.65]);
    const rounded = jointShareBounds([
      { lower: 0.635, upper: 0.645 },
      { lower: 0.645, upper: 0.655 },
    ]);
    expect(rounded.all.lower).toBeCloseTo(exact.all.lower - 0.01, 12);
    expect(rounded.all.upper).toBeCloseTo(0.645, 12);
  });

  it('gives a single event back', () => {
    expect(jointShareBounds([0.3]).all).toEqual({ lower: expect.closeTo(0.3, 12) as number, upper: 0.3 });
  });

  it('is exact when an event is certain or impossible', () => {
    expect(jointShareBounds([1, 0.25]).all).toEqual({ lower: 0.25, upper: 0.25 });
    expect(jointShareBounds([0, 0.25]).all).toEqual({ lower: 0, upper: 0 });
    expect(jointShareBounds([0, 0.25]).any).toEqual({ lower: 0.25, upper: 0.25 });
  });

  it.each([
    [[], 'wrong-type'],
    [0.5, 'wrong-type'],
    [[61], 'out-of-range'],
    [[NaN], 'out-of-range'],
    [[{ lower: 0.5, upper: 0.4 }], 'reversed-bounds'],
    [[{ lower: 0.5 }], 'missing-option'],
    [[{ lower: 0.5, upper: 0.6, level: 0.95 }], 'unknown-option'],
    [[null], 'out-of-range'],
  ])('rejects %j as %s', (shares, code) => {
    expect(() => jointShareBounds(shares as never)).toThrow(expect.objectContaining({ code }));
  });
});

function shareOf<T>(items: readonly T[], test: (item: T) => boolean): number {
  return items.filter(test).length / items.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** All lists of `parts` whole numbers that add up to `total`. */
function* compositions(total: number, parts: number): Generator<readonly number[]> {
  if (parts === 1) {
    yield [total];
    return;
  }
  for (let first = 0; first <= total; first += 1) {
    for (const rest of compositions(total - first, parts - 1)) yield [first, ...rest];
  }
}
