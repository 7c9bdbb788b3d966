import { fastRandom } from '../../random';
import type { FastRandom } from '../../random';
import { readSummary } from '../constraints/read-summary';
import { priorWeights } from '../prior/prior-weights';
import type { PriorWeights } from '../prior/prior-weights';
import type { ReconstructionPrior } from '../prior/reconstruction-prior';
import type { PublishedSummary } from '../published-summary';
import { blockMoves, moveBlock } from './block-moves';
import type { BlockMoves } from './block-moves';
import type { ChainState } from './chain-state';
import { jointStart } from './joint-start';
import { linkLayers, swapUnits } from './joint-state';
import type { JointState } from './joint-state';
import { createLayer } from './layer';
import { localMoves } from './local-moves';
import { randomStart } from './random-start';
import { readRemainder } from './read-remainder';
import { settle } from './settle';

/** One chain's work: plain data, so that it can be sent to a worker. */
export interface ChainTask {
  readonly summary: PublishedSummary;
  /** Figures of what remains of the values when their parts are taken off; null without parts. */
  readonly remainder: PublishedSummary | null;
  readonly prior: ReconstructionPrior;
  readonly seed: number;
  /** The chain's number, which is its stream of the seed. */
  readonly chain: number;
  readonly draws: number;
  readonly warmUpDraws: number;
  readonly rotationsPerDraw: number;
}

/** What a chain gives back: plain data as well. */
export interface ChainResult {
  /** The draws one after the other, each in order of size. */
  readonly values: Float64Array;
  /** The parts in the order of the values; null without parts. */
  readonly parts: Float64Array | null;
  readonly rotations: number;
  readonly accepted: number;
}

/** Rounds of a draw where rotations, other moves and layers take turns; one where there are rotations only. */
const ROUNDS = 10;
const NO_WEIGHTS: PriorWeights = { forRotations: null, forOthers: null, description: 'uniform' };

/**
 * Runs one Markov chain over the data sets that meet the published figures.
 *
 * Rotations of random triples about (1, 1, 1) keep sum and sum of squares; local moves take sum, spread, minimum,
 * median and maximum through their intervals; pairings of remainders with values are swapped. Each move keeps the
 * prior's measure (see `ReconstructionPrior`), and so does their fixed order. Depends on nothing but the task.
 *
 * @param task see `ChainTask`; `reconstruct` makes and checks tasks
 * @returns the draws after warm-up
 * @throws KlusterlabError `infeasible` and what `readSummary` and `priorWeights` throw
 *
 * @example
 * runChain(
 *   reconstructionTasks({ sampleSize: 1, sum: { lower: 9, upper: 9 } }, { prior: 'uniform', draws: 2, chains: 1, seed: 1 })[0],
 * ).values; // Float64Array.of(9, 9)
 */
export function runChain(task: ChainTask): ChainResult {
  const { draws, warmUpDraws } = task;
  const random = fastRandom(task.seed, { stream: task.chain });
  const chain = startChain(task, random);
  const { state, moves } = chain;
  for (let draw = 0; draw < warmUpDraws; draw += 1) advance(chain, random, true);
  for (const { counts } of moves) counts.fill(0);
  const size = task.summary.sampleSize;
  const values = new Float64Array(draws * size);
  const parts = state.remainders === null ? null : new Float64Array(draws * size);
  for (let draw = 0; draw < draws; draw += 1) {
    advance(chain, random, false);
    writeDraw(state, values.subarray(draw * size, (draw + 1) * size), parts?.subarray(draw * size, (draw + 1) * size));
  }
  const [rotations = 0, accepted = 0] = moves[0]?.counts ?? [];
  return { values, parts, rotations, accepted };
}

interface StartedChain {
  readonly state: JointState;
  readonly rounds: number;
  readonly moves: readonly BlockMoves[];
}

function startChain({ summary, remainder, prior, rotationsPerDraw }: ChainTask, random: FastRandom): StartedChain {
  const where = 'reconstruct';
  const constraints = readSummary(where, summary);
  const layer = createLayer(constraints);
  const weights = priorWeights(where, prior, constraints, layer.centre);
  const rounds = remainder === null && localMoves(layer).length === 0 ? 1 : ROUNDS;
  const perRound = Math.max(1, Math.ceil(rotationsPerDraw / rounds));
  const moves = blockMoves(layer, perRound, weights);
  const values = randomStart(layer, constraints, random);
  if (remainder === null) {
    return { state: { values, remainders: null, unitOf: new Int32Array(0) }, rounds, moves: [moves] };
  }
  const rest = readRemainder(where, remainder, constraints);
  const restLayer = createLayer(rest);
  const state = jointStart(where, values, moves, { constraints: rest, layer: restLayer }, random);
  return { state, rounds, moves: [moves, blockMoves(restLayer, perRound, NO_WEIGHTS)] };
}

function advance({ state, rounds, moves }: StartedChain, random: FastRandom, adapts: boolean): void {
  const layers: readonly (ChainState | null)[] = [state.values, state.remainders];
  for (let round = 0; round < rounds; round += 1) {
    layers.forEach((layer, at) => {
      const ofLayer = moves[at];
      if (layer === null || ofLayer === undefined) return;
      moveBlock(layer, ofLayer, random, adapts);
      linkLayers(state);
    });
    swapUnits(state, random);
    linkLayers(state);
  }
  for (const layer of layers) if (layer !== null) settle(layer);
  linkLayers(state);
}

function writeDraw(
  { values, remainders, unitOf }: JointState,
  into: Float64Array,
  parts: Float64Array | undefined,
): void {
  const { centre, fixed } = values.layer;
  // Taking the centre off and putting it back would leave an exact minimum, median or maximum a last bit off.
  const amounts = values.values.map((value, slot) =>
    Number.isNaN(fixed[slot]) ? value + centre : (fixed[slot] as number),
  );
  if (remainders === null || parts === undefined) return into.set(amounts.sort());
  const partOf = new Float64Array(amounts.length);
  unitOf.forEach((unit, slot) => {
    const rest = (remainders.values[slot] as number) + remainders.layer.centre;
    // Two centres were taken off and put back: rounding must not make a part negative.
    partOf[unit] = Math.max(0, (amounts[unit] as number) - rest);
  });
  const order = Int32Array.from(amounts.keys()).sort((a, b) => (amounts[a] as number) - (amounts[b] as number));
  order.forEach((unit, at) => {
    into.set([amounts[unit] as number], at);
    parts.set([partOf[unit] as number], at);
  });
}
