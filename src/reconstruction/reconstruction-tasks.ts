import { requireChoice, requireKeys, requireNumber } from '../estimation/contract';
import { readSummary } from './constraints/read-summary';
import { createLayer } from './sampling/layer';
import { priorWeights } from './prior/prior-weights';
import { RECONSTRUCTION_PRIORS } from './prior/reconstruction-prior';
import type { ReconstructionPrior } from './prior/reconstruction-prior';
import type { PublishedSummary } from './published-summary';
import { readRemainder } from './sampling/read-remainder';
import type { ChainTask } from './sampling/run-chain';

/** How data sets are reconstructed. */
export interface ReconstructionOptions {
  readonly prior: ReconstructionPrior;
  /** Data sets in all, shared among the chains. */
  readonly draws: number;
  /** Independent Markov chains from dispersed starts; at least 2 to see whether they agree. */
  readonly chains: number;
  /** From −2^31 to 2^31 − 1. Chain k draws from its stream k. */
  readonly seed: number;
  /** Figures of what remains of each value when its part is taken off; asks for parts. */
  readonly remainder?: PublishedSummary;
  /** Rotations tried between two draws; 40 for each value unless stated, which leaves draws all but independent. */
  readonly rotationsPerDraw?: number;
  /** Draws thrown away at the start of each chain, while step sizes adapt; 100 unless stated. */
  readonly warmUpDraws?: number;
}

const ROTATIONS_PER_VALUE = 40;
const WARM_UP_DRAWS = 100;

/**
 * The chains of a reconstruction as tasks, checked: each can be run by itself, in any order and place.
 *
 * @param summary what is published
 * @param options prior, number of draws and chains, seed: all stated
 * @returns a task for each chain; the draws are shared as evenly as can be, the first chains getting one more
 * @throws KlusterlabError as `reconstruct`
 *
 * @example
 * reconstructionTasks(
 *   { sampleSize: 3, sum: { lower: 9, upper: 9 } },
 *   { prior: 'uniform', draws: 10, chains: 4, seed: 1 },
 * ).map(({ draws }) => draws); // [3, 3, 2, 2]
 */
export function reconstructionTasks(summary: PublishedSummary, options: ReconstructionOptions): readonly ChainTask[] {
  const where = 'reconstruct';
  requireKeys(where, 'options', options, {
    required: ['prior', 'draws', 'chains', 'seed'],
    optional: ['remainder', 'rotationsPerDraw', 'warmUpDraws'],
  });
  const { prior, draws, chains, seed, remainder = null } = options;
  const { rotationsPerDraw = ROTATIONS_PER_VALUE * summary.sampleSize, warmUpDraws = WARM_UP_DRAWS } = options;
  requireChoice(where, 'prior', prior, RECONSTRUCTION_PRIORS);
  requireNumber(where, 'chains', chains, { whole: true, atLeast: 1, atMost: 1000 });
  requireNumber(where, 'draws', draws, { whole: true, atLeast: chains, unit: 'data sets, one for each chain or more' });
  requireNumber(where, 'seed', seed, { whole: true, atLeast: -(2 ** 31), atMost: 2 ** 31 - 1 });
  requireNumber(where, 'warmUpDraws', warmUpDraws, { whole: true, atLeast: 0 });
  const constraints = readSummary(where, summary);
  requireNumber(where, 'rotationsPerDraw', rotationsPerDraw, { whole: true, atLeast: 1 });
  priorWeights(where, prior, constraints, createLayer(constraints).centre);
  if (remainder !== null) readRemainder(where, remainder, constraints);
  return Array.from({ length: chains }, (_, chain) => ({
    summary,
    remainder,
    prior,
    seed,
    chain,
    draws: Math.floor(draws / chains) + (chain < draws % chains ? 1 : 0),
    warmUpDraws,
    rotationsPerDraw,
  }));
}
