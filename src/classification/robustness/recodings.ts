import { randomIndex } from '../../random';
import type { RandomSource } from '../../random';
import { columnSubsets } from '../rough-sets/column-subsets';
import type { RecodableCell } from './recodable-cells';
import { changeOf } from './recoding';
import type { Recoding } from './recoding';

/**
 * How many recodings change exactly `flips` cells: the elementary symmetric sum of the cells' numbers of alternatives.
 *
 * @param cells the cells that may change
 * @param flips how many of them change
 * @returns the number, exact up to 2^53
 *
 * @example
 * recodingCount([{ alternatives: [1, 2] }, { alternatives: [1] }], 1); // 3
 */
export function recodingCount(cells: readonly Pick<RecodableCell, 'alternatives'>[], flips: number): number {
  return tailCounts(cells, flips)[0]?.[flips] ?? 0;
}

/** Every recoding of exactly `flips` cells, once each: by cells in their order, then by alternatives. */
export function* eachRecoding(cells: readonly RecodableCell[], flips: number): Generator<Recoding> {
  for (const chosen of columnSubsets(cells, flips)) yield* alternativesOf(chosen, 0, []);
}

function* alternativesOf(cells: readonly RecodableCell[], from: number, changes: Recoding): Generator<Recoding> {
  const cell = cells[from];
  if (cell === undefined) {
    yield changes;
    return;
  }
  for (let alternative = 0; alternative < cell.alternatives.length; alternative += 1) {
    yield* alternativesOf(cells, from + 1, [...changes, changeOf(cell, alternative)]);
  }
}

/** A source of recodings of exactly `flips` cells, each equally likely, drawn with replacement. */
export function recodingSampler(cells: readonly RecodableCell[], flips: number, random: RandomSource): () => Recoding {
  const tails = tailCounts(cells, flips);
  return () => {
    const changes: Recoding[number][] = [];
    let left = flips;
    cells.forEach((cell, index) => {
      if (left === 0) return;
      const withCell = cell.alternatives.length * (tails[index + 1]?.[left - 1] ?? 0);
      const all = tails[index]?.[left] ?? 1;
      // The last cells must be taken when only as many are left: then both counts are equal, and no draw can miss.
      if (random.next() * all >= withCell) return;
      changes.push(changeOf(cell, randomIndex(random, cell.alternatives.length)));
      left -= 1;
    });
    return changes;
  };
}

/** For each position, the recodings of 0, 1, … flips within the cells from there on. */
function tailCounts(
  cells: readonly Pick<RecodableCell, 'alternatives'>[],
  flips: number,
): readonly (readonly number[])[] {
  const none = Array.from({ length: flips + 1 }, (_, count) => (count === 0 ? 1 : 0));
  const tails: number[][] = [none];
  for (const { alternatives } of [...cells].reverse()) {
    const after = tails[0] ?? none;
    tails.unshift(after.map((same, count) => same + (count === 0 ? 0 : alternatives.length * (after[count - 1] ?? 0))));
  }
  return tails;
}
