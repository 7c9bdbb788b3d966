import type { RandomSource } from '../../random';

/** A whole number from 0 to below − 1, each equally likely: words of 32 random bits, thrown away while too large. */
export function randomBigint(random: RandomSource, below: bigint): bigint {
  const bits = (below - 1n).toString(2).length;
  for (;;) {
    let value = 0n;
    for (let have = 0; have < bits; have += 32) value = (value << 32n) | BigInt(Math.floor(random.next() * 4294967296));
    // Whole words hold more bits than are needed.
    value &= (1n << BigInt(bits)) - 1n;
    if (value < below) return value;
  }
}
