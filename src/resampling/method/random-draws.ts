import type { FastRandom } from '../../random';

/** Uniform draws for loops of millions, from 32-bit numbers taken in blocks. */
export interface RandomDraws {
  /** A whole number from 0 to bound − 1; each is equally likely to within 2^-16 of its probability. */
  below(bound: number): number;
  /** A number in [0, 1), 32 bits. */
  fraction(): number;
}

const BLOCK = 1024;
const WORD = 1 / 2 ** 32;
/** Above this bound 32 bits would favour some whole numbers noticeably. */
const LARGEST_SHORT_BOUND = 2 ** 16;

/** Draws from the source, in its order. */
export function randomDraws(random: FastRandom): RandomDraws {
  const words = new Uint32Array(BLOCK);
  let next = BLOCK;
  const word = (): number => {
    if (next === BLOCK) {
      random.fillUint32(words);
      next = 0;
    }
    return words[next++] as number;
  };
  return {
    fraction: () => word() * WORD,
    below(bound) {
      if (bound <= LARGEST_SHORT_BOUND) return Math.floor(word() * WORD * bound);
      const high = word() >>> 5;
      return Math.floor(((high * 67108864 + (word() >>> 6)) / 9007199254740992) * bound);
    },
  };
}
