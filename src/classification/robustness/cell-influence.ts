import { KlusterlabError } from '../../errors';
import { requireChoice, requireKnownKeys, requireNumber } from '../contract';
import type { CodedRow, CodeValue } from '../contract';
import { conclusionTester } from './conclusions';
import type { Conclusions } from './conclusions';
import { EVALUATIONS_PER_STEP, runToEnd } from './long-run';
import type { LongRunOptions, Steps } from './long-run';
import { requireCells } from './recodable-cells';
import type { RecodableCell } from './recodable-cells';
import { eachRecoding, recodingCount } from './recodings';

export interface CellInfluenceOptions {
  readonly cells: readonly RecodableCell[];
  readonly conclusions: Conclusions;
  /** 1: each cell alone; 2: also each cell together with every other. */
  readonly flips: 1 | 2;
  /** More recodings than this are refused. */
  readonly maximumEvaluations: number;
}

/** How much one conclusion hangs on one cell. */
export interface ConclusionInfluence {
  readonly conclusion: string;
  /** Flips of the cell alone that overturn the conclusion, per flip of the cell, 0 to 1. */
  readonly single: number;
  /** Double flips with the cell that overturn it, per double flip with the cell, 0 to 1; null if not run. */
  readonly double: number | null;
}

/** One cell with its influence on each conclusion. */
export interface CellInfluence {
  readonly row: number;
  readonly id: CodeValue;
  readonly column: string;
  readonly code: CodeValue;
  readonly influence: readonly ConclusionInfluence[];
}

/**
 * How often flipping a cell, alone or with one other, overturns each conclusion; exhaustively.
 *
 * @param rows the coded table
 * @param options cells, conclusions, single or also double flips, and the largest number of evaluations
 * @param run progress callback and abort signal
 * @returns one entry for each cell, in their order
 * @throws KlusterlabError `too-many-recodings`, or as recodingRobustness
 *
 * @example
 * const rows = [{ n: 'a', x: 1 }, { n: 'b', x: 0 }];
 * const cells = recodableCells(rows, { idColumn: 'n', codes: { x: [0, 1] }, alternatives: 'any' });
 * const conclusions = (table) => ({ first: table[0].x === 1 });
 * cellInfluence(rows, { cells, conclusions, flips: 2, maximumEvaluations: 10 })
 *   .map((cell) => [cell.influence[0].single, cell.influence[0].double]); // [[1, 1], [0, 1]]
 */
export function cellInfluence(
  rows: readonly CodedRow[],
  options: CellInfluenceOptions,
  run: LongRunOptions = {},
): readonly CellInfluence[] {
  return runToEnd(cellInfluenceSteps(rows, options), run);
}

/** The same as steps, for runInSlices. */
export function* cellInfluenceSteps(
  rows: readonly CodedRow[],
  options: CellInfluenceOptions,
): Steps<readonly CellInfluence[]> {
  const where = 'cellInfluence';
  requireKnownKeys(where, options, { required: ['cells', 'conclusions', 'flips', 'maximumEvaluations'] });
  const { cells, flips, maximumEvaluations } = options;
  requireCells(where, rows, cells);
  requireChoice(where, 'flips', flips, [1, 2]);
  requireNumber(where, 'maximumEvaluations', maximumEvaluations, { atLeast: 1, unit: 'evaluations' });
  const evaluations = recodingCount(cells, 1) + (flips === 2 ? recodingCount(cells, 2) : 0);
  if (evaluations > maximumEvaluations) {
    throw new KlusterlabError({
      code: 'too-many-recodings',
      where,
      parameter: 'maximumEvaluations',
      expected: `at most ${maximumEvaluations} recodings of ${flips === 1 ? 'one cell' : 'one or two cells'}`,
      received: evaluations,
    });
  }
  const tester = conclusionTester(where, rows, options.conclusions);
  const single = yield* tally(cells, tester, 1);
  const double = flips === 2 ? yield* tally(cells, tester, 2) : null;
  return cells.map((cell) => ({
    row: cell.row,
    id: cell.id,
    column: cell.column,
    code: cell.code,
    influence: tester.names.map((conclusion) => ({
      conclusion,
      single: single(cell, conclusion),
      // With one cell only there is no double flip, and so none that overturns.
      double: double === null || cells.length === 1 ? null : double(cell, conclusion),
    })),
  }));
}

type Share = (cell: Pick<RecodableCell, 'row' | 'column'>, conclusion: string) => number;

function* tally(
  cells: readonly RecodableCell[],
  tester: ReturnType<typeof conclusionTester>,
  flips: number,
): Steps<Share> {
  const key = (...parts: readonly (string | number)[]): string => JSON.stringify(parts);
  const counts = new Map<string, number>();
  const add = (name: string): void => void counts.set(name, (counts.get(name) ?? 0) + 1);
  const total = recodingCount(cells, flips);
  let done = 0;
  for (const recoding of eachRecoding(cells, flips)) {
    const overturned = tester.overturned(recoding);
    for (const { row, column } of recoding) {
      add(key(row, column));
      for (const conclusion of overturned) add(key(row, column, conclusion));
    }
    done += 1;
    if (done % EVALUATIONS_PER_STEP === 0 || done === total) yield { stage: `${flips} flips`, done, total };
  }
  return ({ row, column }, conclusion) =>
    (counts.get(key(row, column, conclusion)) ?? 0) / (counts.get(key(row, column)) ?? 1);
}
