import type { Ensemble } from '../../src/reconstruction/ensemble/ensemble';

/** An ensemble of given data sets, sorted; what models do not read is left empty. */
export function ensembleOf(draws: readonly (readonly number[])[]): Ensemble {
  const sampleSize = draws[0]?.length ?? 3;
  return {
    kind: draws.length === 1 ? 'observed' : 'reconstructed',
    sampleSize,
    draws: draws.map((draw) => Float64Array.from(draw).sort()),
    parts: null,
    prior: 'uniform',
    seed: 1,
    diagnostics: null,
    summary: { sampleSize, sum: { lower: 0, upper: 1e9 } },
  };
}
