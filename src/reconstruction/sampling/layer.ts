import type { Bounds } from '../../estimation/interval/bounds';
import { middlePositions } from '../constraints/constraints';
import type { Constraints } from '../constraints/constraints';

/**
 * The space in which a chain moves: n slots that keep their roles.
 *
 * Slots 0 and n − 1 hold minimum and maximum where these are published, the middle ones the median; the others are
 * members of the lower or upper group, in any order. Every order of the values has the same volume, so sampling the
 * slots and sorting them is the same as sampling the values. All numbers are less `centre`, to spare digits.
 */
export interface Layer {
  readonly size: number;
  readonly centre: number;
  /** What a slot holds if it cannot move, as published; NaN if it can. */
  readonly fixed: Float64Array;
  /** Limits of each slot for itself. */
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** The slot whose value a slot may not go below (above); −1 for none. */
  readonly floor: Int32Array;
  readonly ceiling: Int32Array;
  /** Slots of the groups that can move. */
  readonly members: Int32Array;
  /** Slots of minimum, median and maximum that can move for themselves, since these are intervals. */
  readonly narrow: Int32Array;
  /** The two slots around the median of an even number; null otherwise. */
  readonly pair: readonly [number, number] | null;
  readonly median: Bounds | null;
  readonly sum: Bounds;
  /** Σ(y − ȳ)². */
  readonly spread: Bounds;
}

/** Lays out the slots for constraints. */
export function createLayer(constraints: Constraints): Layer {
  const { sampleSize, sum, median, hasMinimum, hasMaximum } = constraints;
  const centre = (sum.lower / 2 + sum.upper / 2) / sampleSize;
  const [low, high] = middlePositions(sampleSize);
  const lower = constraints.lower.map((value) => value - centre);
  const upper = constraints.upper.map((value) => value - centre);
  const last = sampleSize - 1;
  const roles = new Set<number>();
  if (hasMinimum) roles.add(0);
  if (hasMaximum) roles.add(last);
  if (median !== null) roles.add(low).add(high);
  const anchors = [...roles].sort((a, b) => a - b);
  const floor = Int32Array.from(
    { length: sampleSize },
    (_, slot) => anchors.filter((anchor) => anchor < slot).pop() ?? -1,
  );
  const ceiling = Int32Array.from({ length: sampleSize }, (_, slot) => anchors.find((anchor) => anchor > slot) ?? -1);
  const isPair = median !== null && low < high;
  const linked = (slot: number): boolean => isPair && median.lower === median.upper && (slot === low || slot === high);
  const movable = Array.from({ length: sampleSize }, (_, slot) => slot).filter(
    (slot) => (lower[slot] as number) < (upper[slot] as number) && !linked(slot),
  );
  return {
    size: sampleSize,
    centre,
    fixed: constraints.lower.map((value, slot) => (value === constraints.upper[slot] ? value : NaN)),
    lower,
    upper,
    floor,
    ceiling,
    members: Int32Array.from(movable.filter((slot) => !roles.has(slot))),
    narrow: Int32Array.from(movable.filter((slot) => roles.has(slot))),
    pair: isPair ? [low, high] : null,
    median: median === null ? null : { lower: median.lower - centre, upper: median.upper - centre },
    sum: { lower: sum.lower - sampleSize * centre, upper: sum.upper - sampleSize * centre },
    spread: constraints.spread,
  };
}
