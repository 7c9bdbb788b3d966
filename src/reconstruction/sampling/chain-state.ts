import { spreadOf } from '../constraints/spread-of';
import type { Layer } from './layer';

/** Where a chain is in one layer. The arrays change with every move: a copy a step would cost ten times the step. */
export interface ChainState {
  readonly layer: Layer;
  /** Value of each slot, less the layer's centre. */
  readonly values: Float64Array;
  /** Limits of each slot as long as the slots of minimum, median and maximum stay; see `refreshLimits`. */
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** Limits from outside the layer: a part is at most its value, a value at least its part. */
  readonly outerLower: Float64Array;
  readonly outerUpper: Float64Array;
  /** Σy and Σ(y − ȳ)². */
  readonly totals: Float64Array;
}

/** A state without limits from outside. */
export function createState(layer: Layer, values: Float64Array): ChainState {
  const state = {
    layer,
    values,
    lower: layer.lower.slice(),
    upper: layer.upper.slice(),
    outerLower: new Float64Array(layer.size).fill(-Infinity),
    outerUpper: new Float64Array(layer.size).fill(Infinity),
    totals: new Float64Array(2),
  };
  measureTotals(state);
  return state;
}

/** Takes sum and spread from the values. */
export function measureTotals(state: ChainState): void {
  const { values, totals } = state;
  totals[0] = values.reduce((all, value) => all + value, 0);
  totals[1] = spreadOf(values);
}

/** Sets the limits of the group members to where the slots of minimum, median and maximum, and the other layer, are. */
export function refreshLimits(state: ChainState): void {
  const { layer, values, lower, upper, outerLower, outerUpper } = state;
  const { members, floor, ceiling } = layer;
  for (let at = 0; at < members.length; at += 1) {
    const slot = members[at] as number;
    const below = floor[slot] as number;
    const above = ceiling[slot] as number;
    const least = below < 0 ? -Infinity : (values[below] as number);
    const most = above < 0 ? Infinity : (values[above] as number);
    lower[slot] = Math.max(layer.lower[slot] as number, outerLower[slot] as number, least);
    upper[slot] = Math.min(layer.upper[slot] as number, outerUpper[slot] as number, most);
  }
}

/** True if every slot is within all its limits; sum and spread are not looked at. */
export function isInside({ layer, values, outerLower, outerUpper }: ChainState): boolean {
  const { size, lower, upper, floor, ceiling, pair, median } = layer;
  for (let slot = 0; slot < size; slot += 1) {
    const value = values[slot] as number;
    if (value < (lower[slot] as number) || value > (upper[slot] as number)) return false;
    if (value < (outerLower[slot] as number) || value > (outerUpper[slot] as number)) return false;
    const below = floor[slot] as number;
    if (below >= 0 && value < (values[below] as number)) return false;
    const above = ceiling[slot] as number;
    if (above >= 0 && value > (values[above] as number)) return false;
  }
  // An exact median moves only as a pair, which keeps it.
  if (pair === null || median === null || median.lower === median.upper) return true;
  const middle = ((values[pair[0]] as number) + (values[pair[1]] as number)) / 2;
  return middle >= median.lower && middle <= median.upper;
}
