import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairedDifferenceFromMargins, pairedDifferenceInterval } from '../../src/survey';

const options = { method: 'newcombe', confidenceLevel: 0.95 } as const;
const margins = fc.integer({ min: 1, max: 60 }).chain((sampleSize) =>
  fc.record({
    first: fc.integer({ min: 0, max: sampleSize }),
    second: fc.integer({ min: 0, max: sampleSize }),
    sampleSize: fc.constant(sampleSize),
  }),
);

describe('pairedDifferenceFromMargins', () => {
  it('spans, and intersects, the intervals of every table with the margins', () => {
    fc.assert(
      fc.property(margins, ({ first, second, sampleSize }) => {
        const tables = [];
        for (let both = 0; both <= sampleSize; both += 1) {
          const counts = {
            both,
            firstOnly: first - both,
            secondOnly: second - both,
            neither: sampleSize - first - second + both,
          };
          if (Object.values(counts).every((count) => count >= 0))
            tables.push({ both, ...pairedDifferenceInterval(counts, options) });
        }
        const found = pairedDifferenceFromMargins({ first, second, sampleSize }, options);
        expect(found.tables).toBe(tables.length);
        expect(found.both).toEqual({ lower: tables[0]?.both, upper: tables[tables.length - 1]?.both });
        expect(found.outer.lower).toBe(Math.min(...tables.map(({ lower }) => lower)));
        expect(found.outer.upper).toBe(Math.max(...tables.map(({ upper }) => upper)));
        expect(found.inner?.lower).toBe(Math.max(...tables.map(({ lower }) => lower)));
        expect(found.inner?.upper).toBe(Math.min(...tables.map(({ upper }) => upper)));
        expect(found.estimate.lower).toBeCloseTo((first - second) / sampleSize, 12);
        expect(found.estimate.upper).toBeCloseTo((first - second) / sampleSize, 12);
      }),
    );
  });

  it('goes through each count of a margin that is a range', () => {
    const found = pairedDifferenceFromMargins(
      { first: { lower: 6, upper: 7 }, second: { lower: 3, upper: 4 }, sampleSize: 10 },
      options,
    );
    // Overlaps: 6 and 3: 0–3; 6 and 4: 0–4; 7 and 3: 0–3; 7 and 4: 1–4.
    expect(found.tables).toBe(4 + 5 + 4 + 4);
    expect(found.both).toEqual({ lower: 0, upper: 4 });
    expect(found.estimate).toEqual({
      lower: expect.closeTo(0.2, 12) as number,
      upper: expect.closeTo(0.4, 12) as number,
    });
  });

  it.each([
    [{ first: 11, second: 3, sampleSize: 10 }, 'not-an-integer-in-range'],
    [{ first: { lower: 4, upper: 2 }, second: 3, sampleSize: 10 }, 'not-an-integer-in-range'],
    [{ first: 4, second: 3 }, 'missing-option'],
    [{ first: 4, second: 3, sampleSize: 10, both: 2 }, 'unknown-option'],
    [{ first: { lower: 0, upper: 5000 }, second: { lower: 0, upper: 5000 }, sampleSize: 10_000 }, 'too-many-tables'],
  ])('rejects %j as %s', (data, code) => {
    expect(() => pairedDifferenceFromMargins(data as never, options)).toThrow(expect.objectContaining({ code }));
  });
});
