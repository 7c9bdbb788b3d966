import { measureTotals } from './chain-state';
import type { ChainState } from './chain-state';

/**
 * Takes the rounding of many rotations out of the state: sum and spread are put back on their exact values where they
 * are points, and are measured afresh where they are intervals.
 *
 * Left alone if that would push a slot over its limit, by as little as rounding can: the next time will do.
 */
export function settle(state: ChainState): void {
  const { layer, values, totals, lower, upper } = state;
  const { members, sum, spread } = layer;
  const target = {
    sum: sum.lower === sum.upper ? sum.lower : null,
    spread: spread.lower === spread.upper ? spread.lower : null,
  };
  measureTotals(state);
  if (members.length < 3) return;
  const shift = target.sum === null ? 0 : (target.sum - (totals[0] as number)) / members.length;
  const mean = members.reduce((all, slot) => all + (values[slot] as number), 0) / members.length;
  const inner = members.reduce((all, slot) => all + ((values[slot] as number) - mean) ** 2, 0);
  const wanted = target.spread === null ? inner : inner + target.spread - (totals[1] as number);
  if (inner <= 0 || wanted <= 0) return;
  const stretch = Math.sqrt(wanted / inner);
  const settled = Array.from(members, (slot) => mean + shift + ((values[slot] as number) - mean) * stretch);
  const stays = settled.every((value, at) => {
    const slot = members[at] as number;
    return value >= (lower[slot] as number) && value <= (upper[slot] as number);
  });
  if (!stays) return;
  members.forEach((slot, at) => (values[slot] = settled[at] as number));
  measureTotals(state);
}
