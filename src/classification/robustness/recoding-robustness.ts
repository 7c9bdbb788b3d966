import { describeRandomSource } from '../../random';
import type { RandomSource, RandomSourceDescription } from '../../random';
import { requireKnownKeys, requireNumber } from '../contract';
import type { CodedRow } from '../contract';
import { conclusionTester } from './conclusions';
import type { Conclusions, ConclusionTester } from './conclusions';
import { EVALUATIONS_PER_STEP, runToEnd } from './long-run';
import type { LongRunOptions, Steps } from './long-run';
import { requireCells } from './recodable-cells';
import type { RecodableCell } from './recodable-cells';
import type { Recoding } from './recoding';
import { eachRecoding, recodingCount, recodingSampler } from './recodings';

export interface RecodingRobustnessOptions {
  readonly cells: readonly RecodableCell[];
  readonly conclusions: Conclusions;
  /** The largest number of cells to flip at once; every number from 1 is run. */
  readonly maximumFlips: number;
  /** All recodings with a number of flips are run if there are at most this many. */
  readonly exhaustiveLimit: number;
  /** How to sample where there are more; null leaves those numbers of flips out. */
  readonly sampling: { readonly draws: number; readonly random: RandomSource } | null;
}

/** How often one conclusion survives. */
export interface ConclusionSurvival {
  readonly conclusion: string;
  /** Recodings that leave the conclusion as it was per recoding run, 0 to 1. */
  readonly share: number;
  readonly overturned: number;
  /** Standard error of the share from sampling, by the adjusted share (x + 2)/(n + 4) so that it is never 0; null if all were run. */
  readonly monteCarloError: number | null;
}

/** What flipping a number of cells does. */
export interface FlipSurvival {
  readonly flips: number;
  /** How many recodings with that many flips there are. */
  readonly recodings: number;
  readonly method: 'exhaustive' | 'sampled' | 'leftOut';
  /** How many of them were run. */
  readonly evaluated: number;
  /** One entry for each conclusion; none if left out. */
  readonly survival: readonly ConclusionSurvival[];
}

/** How conclusions stand up to recoding. */
export interface RecodingRobustness {
  readonly baseline: Readonly<Record<string, boolean>>;
  readonly flips: readonly FlipSurvival[];
  /** The generator of the samples; null if none was given. */
  readonly generator: RandomSourceDescription | null;
}

/**
 * The share of recodings with 1, 2, … flipped cells under which each conclusion stays what it is: exhaustively while
 * there are few enough, then by sampling, every recoding being equally likely.
 *
 * @param rows the coded table
 * @param options cells, conclusions, number of flips, exhaustive limit and sampling
 * @param run progress callback and abort signal
 * @returns for each number of flips the share that each conclusion survives, with its Monte Carlo error if sampled
 * @throws KlusterlabError for a cell outside the table, conclusions that are not booleans, an unknown option, or `aborted`
 *
 * @example
 * const rows = [{ n: 'a', x: 1 }, { n: 'b', x: 0 }];
 * const cells = recodableCells(rows, { idColumn: 'n', codes: { x: [0, 1] }, alternatives: 'any' });
 * const conclusions = (table) => ({ some: table.some((row) => row.x === 1) });
 * recodingRobustness(rows, { cells, conclusions, maximumFlips: 2, exhaustiveLimit: 100, sampling: null })
 *   .flips.map((entry) => entry.survival[0].share); // [0.5, 1]
 */
export function recodingRobustness(
  rows: readonly CodedRow[],
  options: RecodingRobustnessOptions,
  run: LongRunOptions = {},
): RecodingRobustness {
  return runToEnd(recodingRobustnessSteps(rows, options), run);
}

/** The same as steps, for runInSlices. */
export function* recodingRobustnessSteps(
  rows: readonly CodedRow[],
  options: RecodingRobustnessOptions,
): Steps<RecodingRobustness> {
  const where = 'recodingRobustness';
  requireKnownKeys(where, options, {
    required: ['cells', 'conclusions', 'maximumFlips', 'exhaustiveLimit', 'sampling'],
  });
  const { cells, maximumFlips, exhaustiveLimit, sampling } = options;
  requireCells(where, rows, cells);
  requireNumber(where, 'maximumFlips', maximumFlips, { whole: true, atLeast: 1, atMost: cells.length, unit: 'cells' });
  requireNumber(where, 'exhaustiveLimit', exhaustiveLimit, { atLeast: 0, unit: 'recodings' });
  if (sampling !== null) requireNumber(where, 'draws', sampling.draws, { whole: true, atLeast: 100, unit: 'draws' });
  const tester = conclusionTester(where, rows, options.conclusions);
  const flips: FlipSurvival[] = [];
  for (let count = 1; count <= maximumFlips; count += 1) {
    flips.push(yield* survivalOf(count, tester, options));
  }
  const generator = sampling === null ? null : describeRandomSource(sampling.random);
  return { baseline: tester.baseline, flips, generator };
}

function* survivalOf(flips: number, tester: ConclusionTester, options: RecodingRobustnessOptions): Steps<FlipSurvival> {
  const { cells, sampling } = options;
  const recodings = recodingCount(cells, flips);
  const exhaustive = recodings <= options.exhaustiveLimit;
  if (!exhaustive && sampling === null) return { flips, recodings, method: 'leftOut', evaluated: 0, survival: [] };
  const total = exhaustive || sampling === null ? recodings : sampling.draws;
  const draw = exhaustive || sampling === null ? null : recodingSampler(cells, flips, sampling.random);
  const recodingsToRun = draw === null ? eachRecoding(cells, flips) : drawn(draw, total);
  let done = 0;
  const overturned = new Map(tester.names.map((name) => [name, 0]));
  for (const recoding of recodingsToRun) {
    done += 1;
    for (const name of tester.overturned(recoding)) overturned.set(name, (overturned.get(name) ?? 0) + 1);
    if (done % EVALUATIONS_PER_STEP === 0 || done === total) yield { stage: `${flips} flips`, done, total };
  }
  const survival = [...overturned].map(([conclusion, count]): ConclusionSurvival => {
    const adjusted = (count + 2) / (total + 4);
    const monteCarloError = draw === null ? null : Math.sqrt((adjusted * (1 - adjusted)) / (total + 4));
    return { conclusion, share: 1 - count / total, overturned: count, monteCarloError };
  });
  return { flips, recodings, method: draw === null ? 'exhaustive' : 'sampled', evaluated: total, survival };
}

function* drawn(draw: () => Recoding, count: number): Generator<Recoding> {
  for (let number = 0; number < count; number += 1) yield draw();
}
