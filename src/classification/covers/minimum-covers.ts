import { KlusterlabError } from '../../errors';

/** All smallest selections of sets that together hold every element. */
export interface MinimumCovers {
  /** Each cover as indices into the sets, ascending; covers in lexicographic order of the search. */
  readonly covers: readonly (readonly number[])[];
  /** How many sets a smallest cover has. */
  readonly size: number;
  /** False if there are more covers than the cap. */
  readonly complete: boolean;
}

export interface MinimumCoversOptions {
  /** How many covers to list at most. */
  readonly maximumCovers: number;
  /** Search steps before the question is called too large; 2 million if left out, about a second of work. */
  readonly maximumSteps?: number;
}

const STEP_LIMIT = 2_000_000;

/**
 * The smallest covers of the elements 0 … `elementCount` − 1 by the given sets, exactly: by depth-first search on the
 * element that the fewest sets hold, for cover sizes 0, 1, 2, … until one exists.
 *
 * @param elementCount how many elements are to be covered
 * @param sets the elements of each set
 * @param options the cap on the covers listed
 * @returns every cover of the smallest size, up to the cap
 * @throws KlusterlabError `not-coverable` if some element is in no set, `too-large` when the search takes too many steps
 *
 * @example
 * minimumCovers(3, [[0, 1], [1, 2], [2]], { maximumCovers: 10 }).covers; // [[0, 1], [0, 2]]
 */
export function minimumCovers(
  elementCount: number,
  sets: readonly (readonly number[])[],
  options: MinimumCoversOptions,
): MinimumCovers {
  const holders = Array.from({ length: elementCount }, (_, element) =>
    sets.flatMap((set, index) => (set.includes(element) ? [index] : [])),
  );
  const orphan = holders.findIndex((holding) => holding.length === 0);
  if (orphan >= 0) {
    throw new KlusterlabError({
      code: 'not-coverable',
      where: 'minimumCovers',
      parameter: 'sets',
      expected: 'every element in at least one set',
      received: orphan,
    });
  }
  const limit = options.maximumSteps ?? STEP_LIMIT;
  let steps = 0;
  for (let size = 0; ; size += 1) {
    const covers: number[][] = [];
    let complete = true;
    const coveredBy = new Array<number>(elementCount).fill(0);
    const excluded = new Set<number>();
    const chosen: number[] = [];
    const search = (): void => {
      steps += 1;
      if (steps > limit) throw tooLarge(limit, elementCount, sets.length);
      if (!complete) return;
      const element = rarestUncovered(holders, coveredBy, excluded);
      if (element === null) {
        if (covers.length === options.maximumCovers) complete = false;
        else covers.push([...chosen].sort((a, b) => a - b));
        return;
      }
      if (chosen.length === size) return;
      const tried: number[] = [];
      for (const index of holders[element] ?? []) {
        if (excluded.has(index)) continue;
        chosen.push(index);
        for (const member of sets[index] ?? []) coveredBy[member] = (coveredBy[member] ?? 0) + 1;
        search();
        for (const member of sets[index] ?? []) coveredBy[member] = (coveredBy[member] ?? 0) - 1;
        chosen.pop();
        // Covers with this set have all been seen: leaving it out from here on lists each cover once.
        excluded.add(index);
        tried.push(index);
      }
      for (const index of tried) excluded.delete(index);
    };
    search();
    if (covers.length > 0) return { covers: covers.sort(byIndices), size, complete };
  }
}

function rarestUncovered(
  holders: readonly (readonly number[])[],
  coveredBy: readonly number[],
  excluded: ReadonlySet<number>,
): number | null {
  let rarest: number | null = null;
  let fewest = Infinity;
  holders.forEach((holding, element) => {
    if (coveredBy[element] !== 0) return;
    const available = holding.filter((index) => !excluded.has(index)).length;
    if (available < fewest) {
      fewest = available;
      rarest = element;
    }
  });
  return rarest;
}

function byIndices(a: readonly number[], b: readonly number[]): number {
  const differing = a.findIndex((value, position) => value !== b[position]);
  return differing < 0 ? 0 : (a[differing] ?? 0) - (b[differing] ?? 0);
}

function tooLarge(limit: number, elements: number, sets: number): KlusterlabError {
  return new KlusterlabError({
    code: 'too-large',
    where: 'minimumCovers',
    expected: `a search of at most ${limit} steps`,
    received: `${elements} elements and ${sets} sets`,
    hint: 'fewer columns or rows make fewer candidate rules',
  });
}
