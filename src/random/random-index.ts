import { KlusterlabError } from '../errors';
import type { RandomSource } from './random-source';

/**
 * A whole number from 0 to `count` − 1, each equally likely (to within count/2^53).
 *
 * @param random the source; one number is drawn
 * @param count how many values there are, at least 1
 * @returns the index
 * @throws KlusterlabError `invalid-count`, or `invalid-random-number` if the source leaves [0, 1)
 *
 * @example
 * randomIndex({ next: () => 0.5 }, 4); // 2
 */
export function randomIndex(random: RandomSource, count: number): number {
  if (!Number.isInteger(count) || count < 1) {
    throw new KlusterlabError({
      code: 'invalid-count',
      where: 'randomIndex',
      parameter: 'count',
      expected: 'a whole number of at least 1',
      received: count,
    });
  }
  const draw = random.next();
  if (!(draw >= 0 && draw < 1)) {
    throw new KlusterlabError({
      code: 'invalid-random-number',
      where: 'randomIndex',
      parameter: 'random',
      expected: 'a source whose next() is in [0, 1)',
      received: draw,
    });
  }
  return Math.floor(draw * count);
}
