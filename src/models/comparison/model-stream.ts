import { fastRandom } from '../../random';
import type { RandomSource } from '../../random';

const STREAMS = 1_000_000;

/**
 * A model's own random stream of a seed: it depends on the model's name only, so that a result does not change with the
 * models beside it.
 */
export function modelRandom(seed: number, name: string): RandomSource {
  // FNV-1a over the name's characters.
  let hash = 0x811c9dc5;
  for (const character of name) hash = Math.imul(hash ^ (character.codePointAt(0) as number), 0x01000193);
  return fastRandom(seed, { stream: (hash >>> 0) % STREAMS });
}
