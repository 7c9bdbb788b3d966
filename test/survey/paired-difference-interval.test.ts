import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairedDifferenceInterval } from '../../src/survey';

const options = { method: 'newcombe', confidenceLevel: 0.95 } as const;
const cell = fc.integer({ min: 0, max: 60 });
const table = fc
  .record({ both: cell, firstOnly: cell, secondOnly: cell, neither: cell })
  .filter(({ both, firstOnly, secondOnly, neither }) => both + firstOnly + secondOnly + neither > 0);

describe('pairedDifferenceInterval', () => {
  // Newcombe 1998, Statistics in Medicine 17:2635–2650, method 10: the first two. Altman et al., Statistics with
  // Confidence, 2000, p. 52 (0.011 to 0.226): the third. Fagerland, Lydersen and Laake 2017, chapter 8, as in the tests
  // of R contingencytables: the last.
  it.each([
    [36, 12, 2, 0, 0.0569, 0.3404, 4],
    [20, 12, 2, 16, 0.0562, 0.3292, 4],
    [14, 5, 0, 22, 0.011, 0.226, 3],
    [59, 6, 16, 80, -0.1186, -0.0046, 4],
  ])(
    'gives the published limits for the table %d, %d, %d, %d',
    (both, firstOnly, secondOnly, neither, lower, upper, digits) => {
      const interval = pairedDifferenceInterval({ both, firstOnly, secondOnly, neither }, options);
      expect(interval.lower).toBeCloseTo(lower, digits);
      expect(interval.upper).toBeCloseTo(upper, digits);
    },
  );

  it('changes sign when the questions change places', () => {
    fc.assert(
      fc.property(table, (counts) => {
        const forward = pairedDifferenceInterval(counts, options);
        const swapped = { ...counts, firstOnly: counts.secondOnly, secondOnly: counts.firstOnly };
        const backward = pairedDifferenceInterval(swapped, options);
        expect(backward.lower).toBeCloseTo(-forward.upper, 12);
        expect(backward.upper).toBeCloseTo(-forward.lower, 12);
      }),
    );
  });

  it('holds the estimate and stays in [−1, 1]', () => {
    fc.assert(
      fc.property(table, (counts) => {
        const { lower, upper, estimate } = pairedDifferenceInterval(counts, options);
        expect(lower).toBeLessThanOrEqual(estimate);
        expect(upper).toBeGreaterThanOrEqual(estimate);
        expect(lower).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(upper).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  it('is symmetric about 0 when every answer is the same', () => {
    const { lower, upper } = pairedDifferenceInterval({ both: 0, firstOnly: 0, secondOnly: 0, neither: 54 }, options);
    // Newcombe 1998, table of worked examples: ±0.0664.
    expect(upper).toBeCloseTo(0.0664, 4);
    expect(lower).toBeCloseTo(-0.0664, 4);
  });

  it.each([
    [{ both: 0, firstOnly: 0, secondOnly: 0, neither: 0 }, {}, 'no-answers'],
    [{ both: -1, firstOnly: 0, secondOnly: 0, neither: 4 }, {}, 'not-an-integer-in-range'],
    [{ both: 1, firstOnly: 0, secondOnly: 0 }, {}, 'missing-option'],
    [{ both: 1, firstOnly: 0, secondOnly: 0, neither: 4 }, { method: 'tango' }, 'unknown-word'],
  ])('rejects %j with %j as %s', (counts, change, code) => {
    expect(() => pairedDifferenceInterval(counts as never, { ...options, ...change } as never)).toThrow(
      expect.objectContaining({ code }),
    );
  });
});
