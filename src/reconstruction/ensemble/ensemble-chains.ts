import type { Ensemble } from './ensemble';

/** A function of one draw: the values in order of size, and their parts in the same order, null if there are none. */
export type DrawFunction = (values: Float64Array, parts: Float64Array | null) => number;

/** A function's value for every draw, a row for each chain, all of the shortest chain's length. */
export function ensembleChains({ draws, parts, diagnostics }: Ensemble, f: DrawFunction): readonly Float64Array[] {
  const chains = diagnostics?.chains ?? 1;
  const shortest = Math.floor(draws.length / chains);
  const longer = draws.length % chains;
  return Array.from({ length: chains }, (_, chain) => {
    const start = chain * shortest + Math.min(chain, longer);
    return Float64Array.from({ length: shortest }, (__, at) =>
      f(draws[start + at] as Float64Array, parts?.[start + at] ?? null),
    );
  });
}
