import { KlusterlabError } from '../../errors';
import { requireChoice, requireKeys } from '../../estimation/contract';
import { computedResults } from '../run/multiverse-result';
import type { MultiverseResult } from '../run/multiverse-result';
import { requireOneEstimand } from '../run/results-by-estimand';
import { betweenSquares } from './between-squares';
import { explainedSquares } from './explained-squares';
import { shapleyValues } from './shapley-values';

export interface VarianceSharesOptions {
  /** Whether the specifications that repeat a published analysis count as well: they are part of the grid. */
  readonly reproductions: 'included' | 'apart';
}

/** How much of the spread of the estimates goes back to one choice. */
export interface ChoiceShare {
  readonly choice: string;
  /** Share of the variance, 0 to 1. */
  readonly share: number;
  /** Options that occur. */
  readonly options: number;
}

/** The spread of a multiverse, divided among its choices. */
export interface VarianceShares extends VarianceSharesOptions {
  readonly estimand: string;
  readonly specifications: number;
  /** Variance of the estimates over the specifications (divisor: their number), square of their unit. */
  readonly variance: number;
  /** Choices with at least two options, in the order of the picks; all shares 0 if the variance is 0. */
  readonly shares: readonly ChoiceShare[];
  /** What the choices do only together (interactions). */
  readonly remainder: number;
  readonly balanced: boolean;
  readonly method: string;
  readonly source: string;
}

/** Beyond this, all subsets of the choices are too many. */
const MAXIMUM_CHOICES = 12;

/**
 * Which choices move the estimate most: the share of the variance over the specifications that each choice explains.
 *
 * Balanced (every combination of options equally often): the main effects of the classical analysis of variance, Σ over
 * options of (mean − grand mean)²/(number × variance), which do not depend on any order. Unbalanced, because of
 * exclusions: the increase of R² of the additive model by a choice, averaged over all orders of the choices (LMG:
 * Lindeman, Merenda & Gold 1980; Shapley value; Grömping 2007, The American Statistician 61(2), 139–147). Sequential sums
 * of squares (type I) would depend on the order of declaration, and conditional variances (Sobol) would count twice what
 * two choices share. In the balanced case both ways agree.
 *
 * The shares describe the declared choices: a choice with more, or more extreme, options has more. No inference.
 *
 * @param results rows of one estimand; rows without an estimate are left out
 * @param options whether reproductions count, stated
 * @returns shares that add up to 1 with the remainder
 * @throws KlusterlabError `mixed-estimands`, `no-results`, `no-estimates`, `too-many-choices`, `invalid-choice`
 *
 * @example
 * varianceShares([1, 3].map((estimate) => ({ status: 'computed', key: `a=${estimate}`, estimand: 'only', picks: { a: `${estimate}` },
 *   reproduction: null, estimate, interval: null, details: {} })), { reproductions: 'included' }).shares; // [{ choice: 'a', share: 1, options: 2 }]
 */
export function varianceShares(results: readonly MultiverseResult[], options: VarianceSharesOptions): VarianceShares {
  const where = 'varianceShares';
  const estimand = requireOneEstimand(where, results);
  requireKeys(where, 'options', options, { required: ['reproductions'] });
  requireChoice(where, 'reproductions', options.reproductions, ['included', 'apart']);
  const rows = computedResults(results).flatMap(({ picks, estimate, reproduction }) =>
    estimate === null || (options.reproductions === 'apart' && reproduction !== null) ? [] : [{ picks, estimate }],
  );
  const [first] = rows;
  if (first === undefined) {
    const expected = 'at least one specification with an estimate';
    throw new KlusterlabError({ code: 'no-estimates', where, parameter: 'results', expected, received: 0 });
  }
  const factors = Object.keys(first.picks)
    .map((choice) => ({ choice, levels: levelsOf(rows.map(({ picks }) => picks[choice] ?? '')) }))
    .filter(({ levels }) => levels.count > 1);
  if (factors.length > MAXIMUM_CHOICES) {
    const expected = `at most ${MAXIMUM_CHOICES} choices with several options`;
    const received = factors.length;
    throw new KlusterlabError({ code: 'too-many-choices', where, parameter: 'results', expected, received });
  }
  const levels = factors.map((factor) => factor.levels);
  const estimates = rows.map(({ estimate }) => estimate);
  const { total, explained } = explainedSquares(estimates, levels);
  const balanced = isBalanced(levels, rows.length);
  const squares = balanced
    ? levels.map((grouping) => betweenSquares(estimates, grouping))
    : shapleyValues(levels.length, explained);
  const shareOf = (part: number): number => (total === 0 ? 0 : Math.max(0, part / total));
  const shares = factors.map(({ choice }, index) => ({
    choice,
    share: shareOf(squares[index] as number),
    options: levels[index]!.count,
  }));
  return {
    reproductions: options.reproductions,
    estimand,
    specifications: rows.length,
    variance: total / rows.length,
    shares,
    remainder: total === 0 ? 0 : Math.max(0, 1 - shares.reduce((sum, { share }) => sum + share, 0)),
    balanced,
    method: balanced
      ? 'main effects of the analysis of variance (every combination equally often)'
      : 'increase of R² of the additive model, averaged over all orders of the choices (LMG, Shapley)',
    source: 'Lindeman, Merenda & Gold (1980); Grömping (2007), The American Statistician 61(2), 139–147',
  };
}

/** Options as numbers from 0, in order of first occurrence. */
interface Levels {
  readonly codes: readonly number[];
  readonly count: number;
}

function levelsOf(picks: readonly string[]): Levels {
  const names = [...new Set(picks)];
  return { codes: picks.map((pick) => names.indexOf(pick)), count: names.length };
}

function isBalanced(levels: readonly Levels[], rows: number): boolean {
  const cells = levels.reduce((product, { count }) => product * count, 1);
  const counts = new Map<string, number>();
  for (let row = 0; row < rows; row += 1) {
    const cell = levels.map(({ codes }) => codes[row]).join(' ');
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  return counts.size === cells && new Set(counts.values()).size === 1;
}
