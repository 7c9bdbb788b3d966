import type { FastRandom } from '../../random';
import type { Bounds } from '../../estimation/interval/bounds';
import type { Constraints } from '../constraints/constraints';
import { evenSample } from '../constraints/even-sample';
import { infeasible, rangeText } from '../constraints/infeasible';
import { spreadOf } from '../constraints/spread-of';
import { moveBlock } from './block-moves';
import type { BlockMoves } from './block-moves';
import { createState, refreshLimits } from './chain-state';
import type { ChainState } from './chain-state';
import { linkLayers } from './joint-state';
import type { JointState } from './joint-state';
import type { Layer } from './layer';

const ATTEMPTS = 300;

/**
 * A random start for remainders beside values that already meet their own figures.
 *
 * The k-th smallest remainder goes to the k-th smallest value, which leaves most room. From the most even remainders
 * under these values, random pairs are pushed apart until the spread is as wanted; if it cannot be had under these
 * values, they move on, and it is tried again.
 *
 * @throws KlusterlabError `infeasible` if no attempt succeeds, with the standard deviations that were reached
 */
export function jointStart(
  where: string,
  values: ChainState,
  moves: BlockMoves,
  { constraints, layer }: { readonly constraints: Constraints; readonly layer: Layer },
  random: FastRandom,
): JointState {
  const reached = { lower: Infinity, upper: -Infinity };
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const order = Int32Array.from(values.values.keys()).sort(
      (a, b) => (values.values[a] as number) - (values.values[b] as number),
    );
    const cap = Float64Array.from(order, (slot) => (values.values[slot] as number) + values.layer.centre);
    const even = evenSample(constraints, cap);
    if (hasSum(even, constraints) && even.every((value, k) => value >= (constraints.lower[k] as number))) {
      const joint: JointState = {
        values,
        remainders: createState(
          layer,
          even.map((value) => value - layer.centre),
        ),
        unitOf: order,
      };
      linkLayers(joint);
      const spread = pushApart(joint.remainders as ChainState, random);
      reached.lower = Math.min(reached.lower, spreadOf(even));
      reached.upper = Math.max(reached.upper, spread);
      const slack = 1e-12 * layer.spread.upper;
      if (spread >= layer.spread.lower - slack && spread <= layer.spread.upper + slack) return joint;
    }
    moveBlock(values, moves, random, true);
  }
  throw notReached(where, constraints, reached);
}

function notReached(where: string, { sampleSize, sum, spread }: Constraints, reached: Bounds): Error {
  if (reached.upper < 0) {
    const expected = 'remainders that are at most their values, the k-th smallest at most the k-th smallest';
    return infeasible(where, 'remainder.sum', sum, expected);
  }
  const deviation = (total: number): number => Math.sqrt(total / (sampleSize - 1));
  const text = rangeText(deviation(reached.lower), deviation(reached.upper));
  const received = { lower: deviation(spread.lower), upper: deviation(spread.upper) };
  const expected = `about ${text}, which is what was reached beside ${ATTEMPTS} sets of values`;
  const hint = 'Found by search, which is no proof at the edge of the range.';
  return infeasible(where, 'remainder.standardDeviation', received, expected, hint);
}

function hasSum(values: Float64Array, { sum }: Constraints): boolean {
  const total = values.reduce((all, value) => all + value, 0);
  const slack = 1e-12 * Math.abs(total);
  return total >= sum.lower - slack && total <= sum.upper + slack;
}

/** Pushes random pairs apart until the spread is in its interval, or many pushes in a row have done nothing. */
function pushApart(state: ChainState, random: FastRandom): number {
  const { values, lower, upper, layer, totals } = state;
  const { members } = layer;
  refreshLimits(state);
  let spread = spreadOf(values);
  const wanted = layer.spread.lower + (layer.spread.upper - layer.spread.lower) * random.next();
  const patience = members.length ** 2 * 4;
  for (let idle = 0; idle < patience && spread < layer.spread.lower; idle += 1) {
    const [first, second] = [pick(members, random), pick(members, random)];
    if (first === second) continue;
    const [i, j] = (values[first] as number) >= (values[second] as number) ? [first, second] : [second, first];
    const distance = (values[i] as number) - (values[j] as number);
    const room = Math.min((upper[i] as number) - (values[i] as number), (values[j] as number) - (lower[j] as number));
    // A shift s adds 2s(distance + s) to the spread.
    const enough = (Math.sqrt(distance ** 2 + 2 * (wanted - spread)) - distance) / 2;
    const shift = Math.min(room, enough);
    if (!(shift > 0)) continue;
    values[i] = Math.min(upper[i] as number, (values[i] as number) + shift);
    values[j] = Math.max(lower[j] as number, (values[j] as number) - shift);
    spread = spreadOf(values);
    idle = 0;
  }
  totals[0] = values.reduce((all, value) => all + value, 0);
  totals[1] = spread;
  return spread;
}

function pick(slots: Int32Array, random: FastRandom): number {
  return slots[Math.floor(random.next() * slots.length)] as number;
}
