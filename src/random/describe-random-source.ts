import type { RandomSource } from './random-source';

/** What a result says about the generator that it used; null where the source does not tell. */
export interface RandomSourceDescription {
  readonly algorithm: string | null;
  readonly seed: number | null;
  readonly stream: number | null;
}

/**
 * The generator's algorithm, seed and stream, for a result to carry.
 *
 * @param random the source that was drawn from
 * @returns its description, null for what the source does not say
 *
 * @example
 * describeRandomSource({ next: () => 0, seed: 7 }); // { algorithm: null, seed: 7, stream: null }
 */
export function describeRandomSource(random: RandomSource): RandomSourceDescription {
  return { algorithm: random.algorithm ?? null, seed: random.seed ?? null, stream: random.stream ?? null };
}
