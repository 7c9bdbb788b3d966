import type { ChainState } from './chain-state';
import { cos, sin } from '../../portable-math';

/** What a block of rotations needs besides the values; made once for a chain. */
export interface RotationPlan {
  /** Slots of the triples, three by three. */
  readonly triples: Int32Array;
  readonly tripleCount: number;
  readonly cosines: Float64Array;
  /** Sines over √3. */
  readonly sines: Float64Array;
}

const ANGLES = 4096;
const MOST_TRIPLES = 65536;

/**
 * The plan for rotations of the given slots; null for fewer than three.
 *
 * All triples where there are up to 65,536 of them, else that many of them. Which triple and
 * angle is tried never depends on the state, and an angle is as likely as its opposite, so that the moves are
 * reversible. Angles are (k + ½)·2π/4096.
 */
export function rotationPlan(slots: Int32Array): RotationPlan | null {
  const count = slots.length;
  if (count < 3) return null;
  const triples = count <= 74 ? allTriples(slots) : sampledTriples(slots);
  const angle = (k: number): number => ((k + 0.5) * 2 * Math.PI) / ANGLES;
  return {
    triples,
    tripleCount: triples.length / 3,
    cosines: Float64Array.from({ length: ANGLES }, (_, k) => cos(angle(k))),
    sines: Float64Array.from({ length: ANGLES }, (_, k) => sin(angle(k)) / Math.sqrt(3)),
  };
}

/**
 * Rotates triples of values about the axis (1, 1, 1), one for each random word; gives how many rotations stayed.
 *
 * Keeps the sum and the sum of squares, and the uniform measure on the surface where both are fixed.
 */
export function rotateTriples(state: ChainState, plan: RotationPlan, words: Uint32Array): number {
  const { values, lower, upper } = state;
  const { triples, tripleCount, cosines, sines } = plan;
  // The upper 20 bits of a word choose the triple, the lower 12 the angle.
  const scale = tripleCount / 1048576;
  let accepted = 0;
  for (let step = 0; step < words.length; step += 1) {
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
    values[i] = a;
    values[j] = b;
    values[k] = c;
    accepted += 1;
  }
  return accepted;
}

function allTriples(slots: Int32Array): Int32Array {
  const found: number[] = [];
  for (let i = 0; i < slots.length; i += 1)
    for (let j = i + 1; j < slots.length; j += 1)
      for (let k = j + 1; k < slots.length; k += 1)
        found.push(slots[i] as number, slots[j] as number, slots[k] as number);
  return Int32Array.from(found);
}

/** Triples from a fixed linear congruence (Numerical Recipes' constants), the same for every chain. */
function sampledTriples(slots: Int32Array): Int32Array {
  let word = 1;
  const slotBelow = (): number => {
    word = (Math.imul(word, 1664525) + 1013904223) >>> 0;
    return slots[Math.floor((word / 4294967296) * slots.length)] as number;
  };
  const found = new Int32Array(MOST_TRIPLES * 3);
  for (let at = 0; at < found.length; at += 3) {
    const first = slotBelow();
    let [second, third] = [slotBelow(), slotBelow()];
    while (second === first) second = slotBelow();
    while (third === first || third === second) third = slotBelow();
    found.set([first, second, third], at);
  }
  return found;
}
