import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fastRandom } from '../../src/random';
import { fromState } from '../../src/random/fast-random';

describe('fastRandom', () => {
  it("gives the reference implementation's first outputs from the state 1, 2, 3, 4", () => {
    // Blackman and Vigna, xoshiro128starstar.c (2018), as also held by the tests of Rust's rand_xoshiro.
    const reference = [
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ];
    const block = new Uint32Array(10);
    fromState(Uint32Array.of(1, 2, 3, 4)).fillUint32(block);
    expect([...block]).toEqual(reference);
  });

  it('gives the same numbers singly, in blocks of any length, and again from the same seed and stream', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(5000), fc.array(fc.integer({ min: 0, max: 40 })), (seed, stream, lengths) => {
        const single = fastRandom(seed, { stream });
        const blocks = fastRandom(seed, { stream });
        for (const length of lengths) {
          const block = new Uint32Array(length);
          blocks.fillUint32(block);
          for (const number of block) expect(single.nextUint32()).toBe(number);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('gives each stream numbers of its own, also where its high bits change', () => {
    const starts = [0, 1, 2, 3, 1023, 1024, 1025, 2048].map((stream) => fastRandom(7, { stream }).nextUint32());
    expect(new Set(starts).size).toBe(starts.length);
  });

  it('is uniform on [0, 1): the mean of a million numbers is within five standard errors of a half', () => {
    const random = fastRandom(2013, { stream: 0 });
    let sum = 0;
    for (let draw = 0; draw < 1e6; draw += 1) sum += random.next();
    expect(Math.abs(sum / 1e6 - 0.5)).toBeLessThan((5 / Math.sqrt(12)) * 1e-3);
  });

  it.each([
    ['seed', 0.5, 0],
    ['seed', 2 ** 31, 0],
    ['stream', 1, -1],
    ['stream', 1, 1_000_001],
  ])('refuses a %s out of range', (parameter, seed, stream) => {
    expect(() => fastRandom(seed, { stream })).toThrow(expect.objectContaining({ code: `invalid-${parameter}` }));
  });
});
