import type { RandomDraws } from './random-draws';

/** The places of a sample in an order that can be shuffled again and again. */
export interface UnitShuffle {
  /** Each place once. */
  readonly units: Int32Array;
  /** Puts units at random in the first `count` places; each choice and order of them is equally likely. */
  shuffleFirst(count: number): void;
}

/** The start of a Fisher–Yates shuffle, from whatever order the last one left. */
export function unitShuffle(sampleSize: number, draws: RandomDraws): UnitShuffle {
  const units = Int32Array.from({ length: sampleSize }, (_, unit) => unit);
  return {
    units,
    shuffleFirst(count) {
      for (let index = 0; index < count; index += 1) {
        const chosen = index + draws.below(sampleSize - index);
        const unit = units[chosen] as number;
        units[chosen] = units[index] as number;
        units[index] = unit;
      }
    },
  };
}
