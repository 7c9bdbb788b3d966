import type { RandomSource } from '../../random';
import { spreadOf } from '../constraints/spread-of';
import { isInside } from './chain-state';
import type { ChainState } from './chain-state';
import type { Layer } from './layer';
import { cos, exp, ln, sin } from '../../portable-math';

/**
 * A small step in a direction that block rotations do not take.
 *
 * - `rotate`: three slots about (1, 1, 1), one of them the slot of minimum, median or maximum;
 * - `difference`: the difference of the two middle values of an even number against that of two others;
 * - `step`: one slot up or down; `shift`: one up and one down alike; `gap`: the two middle values apart;
 * - `ellipse`: two slots so that the spread stays and the sum does not; `translate`: the same for two values in all.
 *
 * All are symmetric and keep Lebesgue measure, or its limit on the surface.
 */
export interface LocalMove {
  readonly kind: 'rotate' | 'difference' | 'step' | 'shift' | 'gap' | 'ellipse' | 'translate';
  /** The slot that takes part in any case; −1 for none. */
  readonly slot: number;
  /** Largest angle or step, in a one-element array, since it adapts while a chain warms up. */
  readonly scale: Float64Array;
  readonly largestScale: number;
}

/** The moves that a layer needs besides block rotations. */
export function localMoves(layer: Layer): readonly LocalMove[] {
  const { size, members, narrow, pair, sum, spread } = layer;
  const movable = members.length + narrow.length;
  const sumMoves = sum.lower < sum.upper;
  const spreadMoves = spread.lower < spread.upper;
  const range = (layer.upper[size - 1] as number) - (layer.lower[0] as number);
  const angle = (kind: LocalMove['kind'], slot: number): LocalMove => create(kind, slot, Math.PI);
  const length = (kind: LocalMove['kind']): LocalMove => create(kind, -1, range);
  const hasPairOfItsOwn = pair !== null && (layer.lower[pair[0]] as number) < (layer.upper[pair[1]] as number);
  return [
    ...(movable >= 3 ? Array.from(narrow, (slot) => angle('rotate', slot)) : []),
    ...(movable >= 3 && members.length < 3 ? [angle('rotate', -1)] : []),
    ...(hasPairOfItsOwn && otherSlots(layer).length >= 2 ? [angle('difference', -1)] : []),
    ...(hasPairOfItsOwn && spreadMoves ? [length('gap')] : []),
    ...(movable >= 1 && sumMoves && (spreadMoves || size === 1) ? [length('step')] : []),
    ...(movable >= 2 && spreadMoves ? [length('shift')] : []),
    ...(movable >= 2 && size > 2 && sumMoves ? [angle('ellipse', -1)] : []),
    ...(movable === 2 && size === 2 && sumMoves ? [length('translate')] : []),
  ];
}

/** Tries the move once, and gives whether it stayed. `weight` is the prior's log density of a slot's value, or null. */
export function tryLocalMove(
  state: ChainState,
  move: LocalMove,
  random: RandomSource,
  weight: ((value: number) => number) | null,
): boolean {
  const { values, totals, layer } = state;
  const slots = chooseSlots(layer, move, random);
  const before = slots.map((slot) => values[slot] as number);
  const after = moved(state, move, before, (2 * random.next() - 1) * (move.scale[0] as number));
  slots.forEach((slot, at) => (values[slot] = after[at] as number));
  const [sum, spread] = [totals[0] as number, totals[1] as number];
  const keepsBoth = move.kind === 'rotate' || move.kind === 'difference';
  const keepsSpread = keepsBoth || move.kind === 'ellipse' || move.kind === 'translate';
  const keepsSum = keepsBoth || move.kind === 'shift' || move.kind === 'gap';
  const newSum = keepsSum ? sum : after.reduce((all, value, at) => all + value - (before[at] as number), sum);
  const newSpread = keepsSpread ? spread : spreadOf(values);
  const stays =
    (keepsSum || within(newSum, layer.sum)) &&
    (keepsSpread || within(newSpread, layer.spread)) &&
    isInside(state) &&
    (weight === null || ln(random.next()) < gain(weight, before, after));
  if (stays) {
    totals[0] = newSum;
    totals[1] = newSpread;
  } else slots.forEach((slot, at) => (values[slot] = before[at] as number));
  return stays;
}

/** Widens or narrows the move's scale towards an acceptance of 0.35, by steps that shrink with the number of trials. */
export function adaptScale(move: LocalMove, accepted: boolean, trial: number): void {
  const { scale, largestScale } = move;
  const rate = 1 / Math.sqrt(1 + trial / 50);
  scale[0] = Math.min(largestScale, (scale[0] as number) * exp(rate * ((accepted ? 1 : 0) - 0.35)));
}

function create(kind: LocalMove['kind'], slot: number, largestScale: number): LocalMove {
  return { kind, slot, scale: Float64Array.of(largestScale), largestScale };
}

/** Movable slots other than the two middle ones. */
function otherSlots({ members, narrow, pair }: Layer): number[] {
  return [...members, ...narrow].filter((slot) => pair === null || (slot !== pair[0] && slot !== pair[1]));
}

function chooseSlots(layer: Layer, { kind, slot }: LocalMove, random: RandomSource): number[] {
  const { members, narrow, pair } = layer;
  const chosen: number[] = slot < 0 ? [] : [slot];
  if ((kind === 'gap' || kind === 'difference') && pair !== null) chosen.push(pair[0], pair[1]);
  const size = { rotate: 3, difference: 4, step: 1, shift: 2, gap: 2, ellipse: 2, translate: 2 }[kind];
  const pool = members.length + narrow.length;
  while (chosen.length < size) {
    const at = Math.floor(random.next() * pool);
    const next = at < members.length ? members[at] : narrow[at - members.length];
    if (next !== undefined && !chosen.includes(next)) chosen.push(next);
  }
  return chosen;
}

function moved(
  { layer, totals }: ChainState,
  { kind }: LocalMove,
  before: readonly number[],
  amount: number,
): number[] {
  const [x = 0, y = 0, z = 0, w = 0] = before;
  const [cosine, sine] = [cos(amount), sin(amount)];
  switch (kind) {
    case 'rotate': {
      const mean = (x + y + z) / 3;
      const part = sine / Math.sqrt(3);
      return [
        mean + (x - mean) * cosine + (z - y) * part,
        mean + (y - mean) * cosine + (x - z) * part,
        mean + (z - mean) * cosine + (y - x) * part,
      ];
    }
    case 'difference': {
      const [first, second] = [(x + y) / 2, (z + w) / 2];
      const [gap, other] = [(y - x) / 2, (w - z) / 2];
      const [newGap, newOther] = [gap * cosine - other * sine, gap * sine + other * cosine];
      return [first - newGap, first + newGap, second - newOther, second + newOther];
    }
    case 'step':
      return [x + amount];
    case 'shift':
      return [x + amount, y - amount];
    case 'translate':
      return [x + amount, y + amount];
    case 'gap':
      return [x - amount, y + amount];
    case 'ellipse': {
      // The spread is a sum of squares: half the squared difference of the two, the distance of their mean from that
      // of the others, suitably stretched, and the spread of the others.
      const others = ((totals[0] as number) - x - y) / (layer.size - 2);
      const stretch = Math.sqrt((layer.size - 2) / layer.size);
      const [difference, distance] = [(x - y) / 2, stretch * ((x + y) / 2 - others)];
      const newDifference = difference * cosine - distance * sine;
      const mean = others + (difference * sine + distance * cosine) / stretch;
      return [mean + newDifference, mean - newDifference];
    }
  }
}

function within(value: number, { lower, upper }: { readonly lower: number; readonly upper: number }): boolean {
  return value >= lower && value <= upper;
}

function gain(weight: (value: number) => number, before: readonly number[], after: readonly number[]): number {
  return after.reduce((all, value, at) => all + weight(value) - weight(before[at] as number), 0);
}
