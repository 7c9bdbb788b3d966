import { requireChoice } from '../../estimation/contract';
import { KlusterlabError } from '../../errors';
import type { RandomSource } from '../../random';
import type { PublishedSummary } from '../published-summary';
import { gridProblem, requireGridOptions } from './grid-problem';
import type { GridOptions, GridProblem } from './grid-problem';
import { randomBigint } from './random-bigint';

/** All data sets on a grid that meet the published figures. */
export interface GridDataSets {
  /** How many there are, with their orderings if these count; exact. */
  readonly count: bigint;
  /** One of them, each with its weight over `count`; in order of size. */
  draw(random: RandomSource): Float64Array;
}

/** How far a count has come: `next` grid point to place, values placed, their sums, and a lower middle value in wait. */
interface Place {
  readonly next: number;
  readonly placed: number;
  readonly sum: number;
  readonly squares: number;
  readonly lowMiddle: number;
}

const MOST_PLACES = 2_000_000;
const MOST_POINTS = 2_000;

/**
 * Counts, exactly, the data sets on a grid that meet the published figures, and draws from them uniformly.
 *
 * Dynamic programming: grid points are gone through upwards, and how many ways there are to go on depends only on the
 * number of values placed, their sum and their sum of squares (and, between the two middle values of an even number, on
 * the lower one). A draw goes the same way with the ways that lie ahead as probabilities. For small cases: work and
 * memory grow with sample size × grid points × sums × sums of squares.
 *
 * @param summary what is published, each figure as an interval
 * @param options the step of the grid and what counts as one
 * @returns the count, 0 if no data set on the grid meets the figures, and a function that draws
 * @throws KlusterlabError `too-large` beyond 2,000 grid points or two million intermediate places; `empty` when drawing from none; what
 *   `reconstruct` throws for figures that no real numbers have
 * Oracle: plain enumeration, in the tests.
 *
 * @example
 * gridDataSets(
 *   { sampleSize: 3, sum: { lower: 4, upper: 4 }, maximum: { lower: 2, upper: 2 } },
 *   { step: 1, weighting: 'dataSets' },
 * ).count; // 2n
 */
export function gridDataSets(summary: PublishedSummary, options: GridOptions): GridDataSets {
  const where = 'gridDataSets';
  requireGridOptions(where, options);
  requireChoice(where, 'weighting', options.weighting, ['dataSets', 'orderings']);
  const problem = gridProblem(where, summary, options);
  if (problem.highest >= MOST_POINTS) throw tooLarge(where, options.step);
  const known = new Map<string, bigint>();
  const waysFrom = (place: Place): bigint => {
    if (place.placed === problem.size) return isComplete(problem, place) ? 1n : 0n;
    if (isHopeless(problem, place)) return 0n;
    const { next, placed, sum, squares, lowMiddle } = place;
    const key = `${next},${placed},${sum},${squares},${lowMiddle}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= MOST_PLACES) throw tooLarge(where, options.step);
    let ways = 0n;
    for (const { place: then, weight } of stepsFrom(problem, place, options.weighting)) ways += weight * waysFrom(then);
    known.set(key, ways);
    return ways;
  };
  const start: Place = { next: 0, placed: 0, sum: 0, squares: 0, lowMiddle: -1 };
  const count = waysFrom(start);
  const draw = (random: RandomSource): Float64Array => {
    if (count === 0n) throw nothingToDraw(where);
    const values: number[] = [];
    for (let place = start; place.placed < problem.size;) {
      let rest = randomBigint(random, waysFrom(place));
      const chosen = stepsFrom(problem, place, options.weighting).find(({ place: then, weight }) => {
        rest -= weight * waysFrom(then);
        return rest < 0n;
      }) as Step;
      for (let k = place.placed; k < chosen.place.placed; k += 1) values.push(place.next);
      place = chosen.place;
    }
    return Float64Array.from(values, (value) => (value + problem.origin) * problem.step);
  };
  return { count, draw };
}

interface Step {
  readonly place: Place;
  readonly weight: bigint;
}

/** All numbers of values that can lie at the next grid point, none included. */
function stepsFrom(problem: GridProblem, place: Place, weighting: GridOptions['weighting']): readonly Step[] {
  const { size, lower, upper, middle } = problem;
  const { next, placed, sum, squares, lowMiddle } = place;
  const steps: Step[] = [];
  let weight = 1n;
  for (let copies = 0; placed + copies <= size; copies += 1) {
    if (copies > 0) {
      const position = placed + copies - 1;
      if (next < (lower[position] as number) || next > (upper[position] as number)) break;
      // So many ways to choose which of the values left are these: a product over all runs is the number of orderings.
      if (weighting === 'orderings') weight = (weight * BigInt(size - position)) / BigInt(copies);
      if (middle !== null && position === size / 2) {
        const both = next + (lowMiddle >= 0 ? lowMiddle : next);
        if (both < middle.lower || both > middle.upper) break;
      }
    }
    const now = placed + copies;
    const waits = middle !== null && now === size / 2;
    steps.push({
      place: {
        next: next + 1,
        placed: now,
        sum: sum + copies * next,
        squares: squares + copies * next * next,
        lowMiddle: waits ? (copies > 0 ? next : lowMiddle) : -1,
      },
      weight,
    });
  }
  return steps;
}

function isComplete({ size, sum, spread }: GridProblem, place: Place): boolean {
  const spreadOfPlace = size * place.squares - place.sum ** 2;
  return (
    place.sum >= sum.lower && place.sum <= sum.upper && spreadOfPlace >= spread.lower && spreadOfPlace <= spread.upper
  );
}

/** True if the values still to come, all at least `next`, cannot bring sum or squares to where they have to be. */
function isHopeless({ size, sum, spread, highest, upper }: GridProblem, place: Place): boolean {
  const left = size - place.placed;
  if (place.next > (upper[place.placed] as number)) return true;
  const least = place.sum + left * place.next;
  const most = place.sum + left * highest;
  if (least > sum.upper || most < sum.lower) return true;
  const mostSquares = (spread.upper + sum.upper ** 2) / size;
  return place.squares + left * place.next ** 2 > mostSquares;
}

function tooLarge(where: string, step: number): KlusterlabError {
  return new KlusterlabError({
    code: 'too-large',
    where,
    parameter: 'step',
    expected: `a grid with at most ${MOST_POINTS} points and ${MOST_PLACES} intermediate places`,
    received: step,
    hint: 'Use a coarser step, or reconstruct.',
  });
}

function nothingToDraw(where: string): KlusterlabError {
  return new KlusterlabError({
    code: 'empty',
    where,
    expected: 'a grid on which some data set meets the figures',
    received: 'none',
    hint: 'Use a finer step or wider intervals.',
  });
}
