import type { RandomSource } from '../../random';
import type { Constraints } from '../constraints/constraints';
import { spreadOf } from '../constraints/spread-of';
import { createState, refreshLimits } from './chain-state';
import type { ChainState } from './chain-state';
import type { Layer } from './layer';

const MIXING_SHIFTS = 20;

/**
 * A random state within the constraints, as far from other starts as they allow.
 *
 * The data sets with a given sum, minimum, median and maximum form a convex polytope. From a random point of it, found
 * by shifts between pairs that start at the most even data set, the way leads straight to the most even data set or to
 * the most uneven one with its groups shuffled, whichever lies beyond the wanted spread; the spread is a quadratic
 * function on the way, so that the point with the wanted one is found exactly.
 */
export function randomStart(layer: Layer, constraints: Constraints, random: RandomSource): ChainState {
  const even = constraints.even.map((value) => value - layer.centre);
  const uneven = shuffledGroups(layer, constraints.uneven, random).map((value) => value - layer.centre);
  const state = createState(layer, even.slice());
  wander(state, random);
  const { values } = state;
  const { lower, upper } = layer.spread;
  const spread = spreadOf(values);
  if (spread < lower || spread > upper) {
    const wanted = lower + (upper - lower) * random.next();
    towards(values, spread < wanted ? uneven : even, wanted);
  }
  return createState(layer, values);
}

/** Shifts between random pairs of members, each as far as a uniform share of the room: many of them forget the start. */
function wander(state: ChainState, random: RandomSource): void {
  const { values, lower, upper, layer } = state;
  const { members } = layer;
  if (members.length < 2) return;
  refreshLimits(state);
  const pick = (): number => members[Math.floor(random.next() * members.length)] as number;
  for (let step = 0; step < MIXING_SHIFTS * members.length; step += 1) {
    const [i, j] = [pick(), pick()];
    if (i === j) continue;
    const [x, y] = [values[i] as number, values[j] as number];
    const down = Math.min(x - (lower[i] as number), (upper[j] as number) - y);
    const up = Math.min((upper[i] as number) - x, y - (lower[j] as number));
    const shift = -down + (down + up) * random.next();
    values[i] = Math.min(upper[i] as number, Math.max(lower[i] as number, x + shift));
    values[j] = Math.min(upper[j] as number, Math.max(lower[j] as number, y - shift));
  }
}

/** Moves the values along the straight line to the end until their spread is as wanted. */
function towards(values: Float64Array, end: Float64Array, wanted: number): void {
  const direction = end.map((value, slot) => value - (values[slot] as number));
  const at = (share: number): Float64Array => values.map((value, slot) => value + share * (direction[slot] as number));
  let [near, far] = [0, 1];
  const rises = spreadOf(end) > spreadOf(values);
  // The spread crosses what is wanted once: it is convex along the line and lies on different sides at its ends.
  for (let step = 0; step < 100; step += 1) {
    const middle = (near + far) / 2;
    if (spreadOf(at(middle)) < wanted === rises) near = middle;
    else far = middle;
  }
  values.set(at(far));
}

function shuffledGroups({ members, floor, ceiling }: Layer, sorted: Float64Array, random: RandomSource): Float64Array {
  const values = sorted.slice();
  for (let at = members.length - 1; at > 0; at -= 1) {
    const slot = members[at] as number;
    const group = Array.from(members.subarray(0, at + 1)).filter(
      (other) => floor[other] === floor[slot] && ceiling[other] === ceiling[slot],
    );
    const other = group[Math.floor(random.next() * group.length)] as number;
    [values[slot], values[other]] = [values[other] as number, values[slot] as number];
  }
  return values;
}
