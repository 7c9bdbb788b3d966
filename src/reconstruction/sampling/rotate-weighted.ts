import type { ChainState } from './chain-state';
import type { RotationPlan } from './rotate-triples';
import { ln } from '../../portable-math';

/**
 * As `rotateTriples`, for a prior that weighs values: a rotation within the limits is accepted with the ratio of the
 * weights after and before (Metropolis), which takes a second random word.
 *
 * @param weight log density of a slot's value; −Infinity where the prior has none
 */
export function rotateWeighted(
  state: ChainState,
  plan: RotationPlan,
  words: Uint32Array,
  weight: (value: number) => number,
): number {
  const { values, lower, upper } = state;
  const { triples, tripleCount, cosines, sines } = plan;
  const scale = tripleCount / 1048576;
  const weights = values.map(weight);
  let accepted = 0;
  for (let step = 0; step + 1 < words.length; step += 2) {
    const word = words[step] as number;
    const at = (((word >>> 12) * scale) | 0) * 3;
    const angle = word & 4095;
    const i = triples[at] as number;
    const j = triples[at + 1] as number;
    const k = triples[at + 2] as number;
    const x = values[i] as number;
    const y = values[j] as number;
    const z = values[k] as number;
    const mean = (x + y + z) * (1 / 3);
    const cosine = cosines[angle] as number;
    const sine = sines[angle] as number;
    const a = mean + (x - mean) * cosine + (z - y) * sine;
    if (a < (lower[i] as number) || a > (upper[i] as number)) continue;
    const b = mean + (y - mean) * cosine + (x - z) * sine;
    if (b < (lower[j] as number) || b > (upper[j] as number)) continue;
    const c = mean + (z - mean) * cosine + (y - x) * sine;
    if (c < (lower[k] as number) || c > (upper[k] as number)) continue;
    const ofA = weight(a);
    const ofB = weight(b);
    const ofC = weight(c);
    const gain = ofA + ofB + ofC - (weights[i] as number) - (weights[j] as number) - (weights[k] as number);
    const word2 = words[step + 1] as number;
    if (gain < 0 && ln((word2 + 0.5) / 4294967296) >= gain) continue;
    values[i] = a;
    values[j] = b;
    values[k] = c;
    weights[i] = ofA;
    weights[j] = ofB;
    weights[k] = ofC;
    accepted += 1;
  }
  return accepted;
}
