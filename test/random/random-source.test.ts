import fc from 'fast-check';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { describe, expect, it } from 'vitest';
import { describeRandomSource, randomIndex, seededRandom } from '../../src/random';
import type { RandomSource } from '../../src/random';

const draws = (random: RandomSource, count: number): number[] => Array.from({ length: count }, () => random.next());

describe('seededRandom', () => {
  it('gives xoroshiro128+ of pure-rand from one jump after the seed on, in 53 bits', () => {
    const generator = xoroshiro128plus(42);
    generator.jump();
    // The low 26 bits of one 32-bit draw, then the low 27 of the next.
    const high = generator.next() & (2 ** 26 - 1);
    const low = generator.next() & (2 ** 27 - 1);
    expect(seededRandom(42, { stream: 0 }).next()).toBe((high * 2 ** 27 + low) / 2 ** 53);
  });

  it('has first draws that are uniform over small seeds, too', () => {
    const firsts = Array.from({ length: 1000 }, (_, seed) => seededRandom(seed, { stream: 0 }).next());
    const tenths = Array.from(
      { length: 10 },
      (_, bin) => firsts.filter((value) => Math.floor(value * 10) === bin).length,
    );
    // 100 a tenth is expected, with a deviation of 9.5.
    expect(Math.min(...tenths)).toBeGreaterThan(60);
    expect(Math.max(...tenths)).toBeLessThan(140);
  });

  it('repeats a stream and keeps streams and seeds apart', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(3), (seed, stream) => {
        const sequence = draws(seededRandom(seed, { stream }), 5);
        expect(draws(seededRandom(seed, { stream }), 5)).toEqual(sequence);
        expect(draws(seededRandom(seed, { stream: stream + 1 }), 5)).not.toEqual(sequence);
      }),
    );
  });

  it('is uniform on [0, 1): mean 1/2 and variance 1/12 over 100 000 draws', () => {
    const values = draws(seededRandom(1, { stream: 0 }), 100_000);
    expect(Math.min(...values.slice(0, 50_000))).toBeGreaterThanOrEqual(0);
    expect(values.every((value) => value < 1)).toBe(true);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    // Four standard errors: 4 · √(1/12/100000) = 0.0037 and 4 · √(1/180/100000) = 0.00094.
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.0037);
    expect(Math.abs(variance - 1 / 12)).toBeLessThan(0.00094);
  });

  it('refuses a seed or stream that it could not repeat', () => {
    expect(() => seededRandom(0.5, { stream: 0 })).toThrow(/seed.*0.5/);
    expect(() => seededRandom(2 ** 31, { stream: 0 })).toThrow(/seed/);
    expect(() => seededRandom(1, { stream: -1 })).toThrow(/stream/);
    expect(() => seededRandom(1, { stream: 1001 })).toThrow(/stream/);
  });
});

describe('randomIndex', () => {
  it('covers 0 to count − 1 and nothing else', () => {
    expect([0, 0.25, 0.5, 1 - 2 ** -53].map((value) => randomIndex({ next: () => value }, 4))).toEqual([0, 1, 2, 3]);
  });

  it('refuses a count below 1 and a source that leaves [0, 1)', () => {
    expect(() => randomIndex({ next: () => 0 }, 0)).toThrow(/count/);
    expect(() => randomIndex({ next: () => 1 }, 2)).toThrow(/\[0, 1\)/);
    expect(() => randomIndex({ next: () => Number.NaN }, 2)).toThrow(/NaN/);
  });
});

describe('describeRandomSource', () => {
  it('tells seed and stream of a seeded source, and null where a source does not', () => {
    expect(describeRandomSource(seededRandom(7, { stream: 2 }))).toEqual({
      algorithm: 'xoroshiro128plus',
      seed: 7,
      stream: 2,
    });
    expect(describeRandomSource({ next: () => 0 })).toEqual({ algorithm: null, seed: null, stream: null });
  });
});
