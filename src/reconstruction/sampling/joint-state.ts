import type { RandomSource } from '../../random';
import type { ChainState } from './chain-state';

/**
 * Values and, if asked for, what remains of each when its part is taken off.
 *
 * The remainders have a layer of their own; `unitOf` says whose value a remainder belongs to. A remainder is at most
 * its value, and that is all that ties the layers.
 */
export interface JointState {
  readonly values: ChainState;
  readonly remainders: ChainState | null;
  /** Slot of the value for each slot of the remainders. */
  readonly unitOf: Int32Array;
}

/** Tells each layer the limits that come from the other. */
export function linkLayers(state: JointState): void {
  const { values, remainders, unitOf } = state;
  if (remainders === null) return;
  const offset = values.layer.centre - remainders.layer.centre;
  for (let slot = 0; slot < unitOf.length; slot += 1) {
    const unit = unitOf[slot] as number;
    remainders.outerUpper[slot] = (values.values[unit] as number) + offset;
    values.outerLower[unit] = (remainders.values[slot] as number) - offset;
  }
}

/** Lets random pairs of remainders change places, where both stay within their new values; each sum stays as it is. */
export function swapUnits(state: JointState, random: RandomSource): void {
  const { values, remainders, unitOf } = state;
  if (remainders === null) return;
  const size = unitOf.length;
  const offset = values.layer.centre - remainders.layer.centre;
  for (let step = 0; step < size; step += 1) {
    const first = Math.floor(random.next() * size);
    const second = Math.floor(random.next() * size);
    const [unit, other] = [unitOf[first] as number, unitOf[second] as number];
    const fits =
      (remainders.values[first] as number) <= (values.values[other] as number) + offset &&
      (remainders.values[second] as number) <= (values.values[unit] as number) + offset;
    if (!fits) continue;
    unitOf[first] = other;
    unitOf[second] = unit;
  }
}
