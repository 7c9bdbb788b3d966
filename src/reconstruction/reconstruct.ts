import type { Ensemble } from './ensemble/ensemble';
import { joinChains } from './ensemble/join-chains';
import type { PublishedSummary } from './published-summary';
import { reconstructionTasks } from './reconstruction-tasks';
import type { ReconstructionOptions } from './reconstruction-tasks';
import { runChain } from './sampling/run-chain';
import { chainsFromText, chainsToText } from './store/chain-text';
import { hostStore } from './store/ensemble-store';
import { markCached } from './store/origin';

/**
 * Data sets that the published figures allow, drawn with the probabilities of a prior over data sets.
 *
 * Constrained Markov chain Monte Carlo: rotations of triples of values about (1, 1, 1) keep sum and sum of squares, and
 * are accepted as long as the order of minimum, median and maximum holds; see `runChain`. With sum and standard
 * deviation exact, the draws are uniform on the surface that sphere and polytope share, which is also the limit of
 * counting grid points in ever thinner shells, since the surface's gradients have the same volume everywhere on it.
 *
 * Assumes that all figures describe the same n values. The draws are no estimate of the lost values: they are what
 * cannot be ruled out, weighed by the prior.
 *
 * @param summary what is published, each figure as an interval
 * @param options prior, number of draws and chains, seed: all stated
 * @param onChain told after each chain how many are done, for progress; no part of the result
 * @returns the draws chain after chain, and how well the chains mixed; the same digits on any number of workers
 * @throws KlusterlabError `infeasible` with the figure that the others rule out and the range that they leave it;
 *   `unbounded`, `undefined-statistic`, `prior-not-defined`, `not-converged`, `invalid-number`, `inverted-bounds`,
 *   `invalid-choice`, `unknown-option`, `missing-option`, `size-mismatch`
 * Oracle: enumeration on a grid, `gridDataSets`, in the tests.
 *
 * @example
 * reconstruct(
 *   { sampleSize: 3, sum: { lower: 9, upper: 9 }, minimum: { lower: 1, upper: 1 }, median: { lower: 3, upper: 3 },
 *     maximum: { lower: 5, upper: 5 } },
 *   { prior: 'uniform', draws: 2, chains: 1, seed: 1 },
 * ).draws[0]; // Float64Array.of(1, 3, 5)
 */
export function reconstruct(
  summary: PublishedSummary,
  options: ReconstructionOptions,
  onChain: (done: number, all: number) => void = () => undefined,
): Ensemble {
  const tasks = reconstructionTasks(summary, options);
  const store = hostStore();
  const key = JSON.stringify(tasks, finiteText);
  const kept = store?.get(key) ?? null;
  const found = kept === null ? null : chainsFromText(kept, tasks);
  if (found !== null) {
    const ensemble = joinChains(tasks, found);
    markCached(ensemble);
    return ensemble;
  }
  const results = tasks.map((task, at) => {
    const result = runChain(task);
    onChain(at + 1, tasks.length);
    return result;
  });
  store?.set(key, chainsToText(results));
  return joinChains(tasks, results);
}

/** JSON has no infinities: without this, a support that is open upwards and one open downwards would share a key. */
function finiteText(_name: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
}
