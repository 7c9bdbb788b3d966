import { readSummary } from '../constraints/read-summary';
import { effectiveSize } from '../diagnostics/effective-size';
import { isConstant, LEAST_DRAWS } from '../diagnostics/require-chains';
import { rHat } from '../diagnostics/r-hat';
import { KlusterlabError } from '../../errors';
import { priorWeights } from '../prior/prior-weights';
import { createLayer } from '../sampling/layer';
import type { ChainResult, ChainTask } from '../sampling/run-chain';
import type { Ensemble, EnsembleDiagnostics } from './ensemble';

/**
 * Puts the chains of one reconstruction together and judges how well they mixed.
 *
 * @param tasks those of `reconstructionTasks`, in order
 * @param results what `runChain` gave for each
 * @returns the ensemble that `reconstruct` gives
 * @throws KlusterlabError `size-mismatch` unless there is one result for each task
 *
 * @example
 * joinChains(
 *   reconstructionTasks({ sampleSize: 1, sum: { lower: 9, upper: 9 } }, { prior: 'uniform', draws: 1, chains: 1, seed: 1 }),
 *   [{ values: Float64Array.of(9), parts: null, rotations: 0, accepted: 0 }],
 * ).draws; // [Float64Array.of(9)]
 */
export function joinChains(tasks: readonly ChainTask[], results: readonly ChainResult[]): Ensemble {
  const [task] = tasks;
  if (task === undefined || tasks.length !== results.length) {
    throw new KlusterlabError({
      code: 'size-mismatch',
      where: 'joinChains',
      parameter: 'results',
      expected: `${tasks.length} results, one for each task, and at least one`,
      received: results.length,
    });
  }
  const { summary, prior, seed } = task;
  const size = summary.sampleSize;
  const rows = (table: Float64Array): Float64Array[] =>
    Array.from({ length: table.length / size }, (_, row) => table.subarray(row * size, (row + 1) * size));
  return {
    kind: 'reconstructed',
    sampleSize: size,
    draws: results.flatMap(({ values }) => rows(values)),
    parts: task.remainder === null ? null : results.flatMap(({ parts }) => (parts === null ? [] : rows(parts))),
    prior,
    seed,
    diagnostics: diagnose(task, results),
    summary,
  };
}

function diagnose(task: ChainTask, results: readonly ChainResult[]): EnsembleDiagnostics {
  const { summary, prior, rotationsPerDraw, warmUpDraws } = task;
  const size = summary.sampleSize;
  const length = Math.min(...results.map(({ values }) => values.length / size));
  // One chain a quantity: the k-th smallest value, or its part.
  const quantities = [results.map(({ values }) => values), results.map(({ parts }) => parts ?? new Float64Array(0))]
    .filter(([first]) => first !== undefined && first.length > 0)
    .flatMap((tables) =>
      Array.from({ length: size }, (_, k) =>
        tables.map((table) => Float64Array.from({ length }, (__, draw) => table[draw * size + k] as number)),
      ),
    )
    .filter((chains) => length >= LEAST_DRAWS && !isConstant(chains));
  const worst = (values: readonly (number | null)[], better: (...row: number[]) => number): number | null => {
    const known = values.filter((value): value is number => value !== null);
    return known.length === 0 ? null : better(...known);
  };
  const rotations = results.reduce((all, result) => all + result.rotations, 0);
  const constraints = readSummary('reconstruct', summary);
  return {
    algorithm: 'rotations of triples on sphere and polytope; xoshiro128**, one stream a chain',
    chains: results.length,
    rotationsPerDraw,
    warmUpDraws,
    acceptance: rotations === 0 ? null : results.reduce((all, { accepted }) => all + accepted, 0) / rotations,
    worstRHat: worst(
      quantities.map((chains) => rHat(chains)),
      Math.max,
    ),
    bulkEffectiveSize: worst(
      quantities.map((chains) => effectiveSize(chains, 'bulk')),
      Math.min,
    ),
    tailEffectiveSize: worst(
      quantities.map((chains) => effectiveSize(chains, 'tail')),
      Math.min,
    ),
    prior: priorWeights('reconstruct', prior, constraints, createLayer(constraints).centre).description,
  };
}
