import { requireKnownKeys, requireNumber } from '../contract';
import type { CodedRow } from '../contract';
import { conclusionTester } from './conclusions';
import type { Conclusions } from './conclusions';
import { EVALUATIONS_PER_STEP, runToEnd } from './long-run';
import type { LongRunOptions, Steps } from './long-run';
import { requireCells } from './recodable-cells';
import type { RecodableCell } from './recodable-cells';
import type { Recoding } from './recoding';
import { eachRecoding, recodingCount } from './recodings';

export interface SmallestOverturningSetsOptions {
  readonly cells: readonly RecodableCell[];
  readonly conclusions: Conclusions;
  /** The largest number of cells to flip at once. */
  readonly maximumFlips: number;
  /** The search does not begin on a number of flips that would take it beyond this many evaluations in all. */
  readonly maximumEvaluations: number;
  /** How many sets to list at most for each conclusion. */
  readonly maximumSets: number;
}

/** The fewest flips that overturn one conclusion. */
export interface OverturningSets {
  readonly conclusion: string;
  readonly baseline: boolean;
  /** `survives`: no recoding with up to `searchedFlips` flips overturns it. */
  readonly status: 'found' | 'survives';
  /** The number of flips of a smallest overturning set; null if none was found. */
  readonly size: number | null;
  /** All such sets, up to the cap. */
  readonly sets: readonly Recoding[];
  /** How many there are. */
  readonly count: number;
  /** False if there are more than are listed. */
  readonly complete: boolean;
  /** The number of flips up to which every recoding was tried for this conclusion. */
  readonly searchedFlips: number;
}

/**
 * For each conclusion the smallest sets of flipped cells that overturn it: every recoding is tried, by increasing
 * number of flips, until one overturns the conclusion; that number of flips is then finished.
 *
 * @param rows the coded table
 * @param options cells, conclusions, and the limits of the search
 * @param run progress callback and abort signal
 * @returns one entry for each conclusion, with sets that a reader can check by hand
 * @throws KlusterlabError for a cell outside the table, conclusions that are not booleans, an unknown option, or `aborted`
 *
 * @example
 * const rows = [{ n: 'a', x: 1 }, { n: 'b', x: 1 }];
 * const cells = recodableCells(rows, { idColumn: 'n', codes: { x: [0, 1] }, alternatives: 'any' });
 * const conclusions = (table) => ({ some: table.some((row) => row.x === 1) });
 * smallestOverturningSets(rows, { cells, conclusions, maximumFlips: 2, maximumEvaluations: 100, maximumSets: 5 })[0].size; // 2
 */
export function smallestOverturningSets(
  rows: readonly CodedRow[],
  options: SmallestOverturningSetsOptions,
  run: LongRunOptions = {},
): readonly OverturningSets[] {
  return runToEnd(smallestOverturningSetsSteps(rows, options), run);
}

/** The same as steps, for runInSlices. */
export function* smallestOverturningSetsSteps(
  rows: readonly CodedRow[],
  options: SmallestOverturningSetsOptions,
): Steps<readonly OverturningSets[]> {
  const where = 'smallestOverturningSets';
  requireKnownKeys(where, options, {
    required: ['cells', 'conclusions', 'maximumFlips', 'maximumEvaluations', 'maximumSets'],
  });
  const { cells, maximumFlips, maximumEvaluations, maximumSets } = options;
  requireCells(where, rows, cells);
  requireNumber(where, 'maximumFlips', maximumFlips, { whole: true, atLeast: 1, unit: 'cells' });
  requireNumber(where, 'maximumEvaluations', maximumEvaluations, { atLeast: 1, unit: 'evaluations' });
  requireNumber(where, 'maximumSets', maximumSets, { whole: true, atLeast: 1, unit: 'sets' });
  const tester = conclusionTester(where, rows, options.conclusions);
  const found = new Map<string, { readonly sets: Recoding[]; readonly size: number; count: number }>();
  let evaluations = 0;
  let searched = 0;
  for (let flips = 1; flips <= Math.min(maximumFlips, cells.length); flips += 1) {
    const total = recodingCount(cells, flips);
    if (found.size === tester.names.length || evaluations + total > maximumEvaluations) break;
    let done = 0;
    for (const recoding of eachRecoding(cells, flips)) {
      for (const name of tester.overturned(recoding)) {
        const entry = found.get(name) ?? { sets: [], size: flips, count: 0 };
        if (entry.size < flips) continue;
        entry.count += 1;
        if (entry.sets.length < maximumSets) entry.sets.push(recoding);
        found.set(name, entry);
      }
      done += 1;
      if (done % EVALUATIONS_PER_STEP === 0 || done === total) yield { stage: `${flips} flips`, done, total };
    }
    evaluations += total;
    searched = flips;
  }
  return tester.names.map((conclusion): OverturningSets => {
    const baseline = tester.baseline[conclusion] === true;
    const entry = found.get(conclusion);
    if (entry === undefined) {
      const none = { size: null, sets: [], count: 0, complete: true, searchedFlips: searched };
      return { conclusion, baseline, status: 'survives', ...none };
    }
    const { sets, size, count } = entry;
    return {
      conclusion,
      baseline,
      status: 'found',
      size,
      sets,
      count,
      complete: sets.length === count,
      searchedFlips: size,
    };
  });
}
