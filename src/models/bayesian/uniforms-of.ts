import type { FastRandom, RandomSource } from '../../random';

const BLOCK = 1024;

/**
 * The numbers that `random.next()` would give, in order, from blocks where the source can fill them: a third of the cost,
 * which counts where tens of millions are drawn. What is left of the last block is not given back.
 */
export function uniformsOf(random: RandomSource): () => number {
  const { fillUint32 } = random as Partial<FastRandom>;
  if (fillUint32 === undefined) return () => random.next();
  const block = new Uint32Array(BLOCK);
  let at = BLOCK;
  return () => {
    if (at === BLOCK) {
      fillUint32(block);
      at = 0;
    }
    const high = (block[at] as number) >>> 5;
    const low = (block[at + 1] as number) >>> 6;
    at += 2;
    return (high * 67108864 + low) / 9007199254740992;
  };
}
