import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleOf } from '../../workspace/bite/sample-of';
import { caught } from '../tables/caught';

describe('sampleOf', () => {
  it('draws distinct items in their order, as many as asked or there are', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 0, max: 99 }),
        (count, size, seed) => {
          const items = Array.from({ length: count }, (_item, index) => index);
          const drawn = sampleOf(items, { size, seed });
          expect(drawn).toHaveLength(Math.min(size, count));
          expect([...new Set(drawn)].sort((a, b) => a - b)).toEqual(drawn);
        },
      ),
    );
  });

  it('gives each item the same chance', () => {
    const draws = Array.from({ length: 4000 }, (_draw, seed) => sampleOf(['a', 'b', 'c', 'd', 'e'], { size: 2, seed }));
    for (const item of ['a', 'b', 'c', 'd', 'e']) {
      // 4000 × 2/5 = 1600 expected; a standard deviation is √(4000 × 0.4 × 0.6) = 31, so this is over four of them.
      expect(Math.abs(draws.filter((draw) => draw.includes(item)).length - 1600)).toBeLessThan(140);
    }
  });

  it('refuses a size below one', () => {
    expect(caught(() => sampleOf([1], { size: 0, seed: 1 })).code).toBe('invalid-sample-size');
  });
});
