import type { FastRandom } from '../../random';
import type { PriorWeights } from '../prior/prior-weights';
import { refreshLimits } from './chain-state';
import type { ChainState } from './chain-state';
import type { Layer } from './layer';
import { adaptScale, localMoves, tryLocalMove } from './local-moves';
import type { LocalMove } from './local-moves';
import { rotateTriples, rotationPlan } from './rotate-triples';
import type { RotationPlan } from './rotate-triples';
import { rotateWeighted } from './rotate-weighted';

const LOCAL_TRIES = 4;
const LOCAL_TRIES_OF_FEW = 6;

/** All moves of one layer, and how many rotations were tried and stayed. */
export interface BlockMoves {
  readonly plan: RotationPlan | null;
  readonly locals: readonly LocalMove[];
  readonly words: Uint32Array;
  readonly weights: PriorWeights;
  /** Rotations tried, rotations that stayed, trials of each local move while warming up. */
  readonly counts: Float64Array;
}

/** The moves of a layer with a block of the given number of rotations. */
export function blockMoves(layer: Layer, rotations: number, weights: PriorWeights): BlockMoves {
  const plan = rotationPlan(layer.members);
  const words = new Uint32Array(weights.forRotations === null ? rotations : 2 * rotations);
  return { plan, locals: localMoves(layer), words, weights, counts: new Float64Array(3) };
}

/** One block: rotations of triples, then each local move some times. Scales adapt only while `adapts`. */
export function moveBlock(state: ChainState, moves: BlockMoves, random: FastRandom, adapts: boolean): void {
  const { plan, locals, words, weights, counts } = moves;
  if (plan !== null) {
    refreshLimits(state);
    random.fillUint32(words);
    const { forRotations } = weights;
    const accepted =
      forRotations === null ? rotateTriples(state, plan, words) : rotateWeighted(state, plan, words, forRotations);
    counts[0] = (counts[0] as number) + words.length / (forRotations === null ? 1 : 2);
    counts[1] = (counts[1] as number) + accepted;
  }
  const tries = plan === null ? LOCAL_TRIES_OF_FEW : Math.max(LOCAL_TRIES, Math.ceil(state.layer.members.length / 4));
  for (let turn = 0; turn < tries; turn += 1) {
    for (const move of locals) {
      const accepted = tryLocalMove(state, move, random, weights.forOthers);
      if (adapts) adaptScale(move, accepted, counts[2] as number);
    }
    if (adapts) counts[2] = (counts[2] as number) + 1;
  }
}
