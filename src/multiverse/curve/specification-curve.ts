import { median } from '../../estimation';
import type { Bounds } from '../../estimation';
import type { Picks } from '../choices/choice';
import type { Choices } from '../choices/define-choices';
import { computedResults } from '../run/multiverse-result';
import type { ComputedResult, FailedResult, MultiverseResult } from '../run/multiverse-result';
import { requireOneEstimand } from '../run/results-by-estimand';

/** One point of the curve. */
export interface CurvePoint {
  /** From 1, by size of the estimate. */
  readonly rank: number;
  readonly key: string;
  readonly picks: Picks;
  readonly estimate: number;
  readonly interval: Bounds | null;
}

/** A published analysis beside the curve. */
export interface CurveReproduction extends Omit<CurvePoint, 'rank'> {
  readonly name: string;
  /** How many alternatives have a lower estimate. */
  readonly alternativesBelow: number;
}

/** One line of the matrix under the curve. */
export interface CurveMatrixRow {
  readonly choice: string;
  readonly choiceLabel: string;
  readonly option: string;
  readonly optionLabel: string;
  /** For each point of the curve, in its order: whether it has this option. */
  readonly picked: readonly boolean[];
}

/** All specifications of one estimand in order of size. It describes the choices; it tests nothing. */
export interface SpecificationCurve {
  readonly estimand: string;
  /** The alternatives; the reproductions are apart. */
  readonly points: readonly CurvePoint[];
  readonly reproductions: readonly CurveReproduction[];
  /** Specifications that give bounds and no estimate, by lower end. */
  readonly boundsOnly: readonly ComputedResult[];
  readonly failed: readonly FailedResult[];
  /** Median estimate of the alternatives; null without any. */
  readonly median: number | null;
  /** Least and greatest estimate of the alternatives; null without any. */
  readonly range: Bounds | null;
  readonly matrix: readonly CurveMatrixRow[];
}

/**
 * The specification curve: every alternative sorted by its estimate, with the choices behind it.
 *
 * After Simonsohn, Simmons & Nelson (2020), Specification curve analysis, Nature Human Behaviour 4, 1208–1214, without
 * its joint test: the specifications are no sample of anything, so that no p-value belongs on the curve (Del Giudice &
 * Gangestad 2021, Advances in Methods and Practices in Psychological Science 4(1)).
 *
 * @param results rows of one estimand, any order
 * @param choices the declaration that they were computed from: order and labels of the matrix
 * @returns the curve; equal estimates are in the order of their keys
 * @throws KlusterlabError `mixed-estimands`, `no-results`, `duplicate-result`
 *
 * @example
 * specificationCurve([{ status: 'computed', key: 'a=x', estimand: 'only', picks: { a: 'x' }, reproduction: null, estimate: 3, interval: null, details: {} }],
 *   defineChoices([{ name: 'a', options: [{ name: 'x', label: 'X', value: 1 }] }])).range; // { lower: 3, upper: 3 }
 */
export function specificationCurve(results: readonly MultiverseResult[], choices: Choices): SpecificationCurve {
  const estimand = requireOneEstimand('specificationCurve', results);
  const computed = computedResults(results);
  const estimated = computed.flatMap((result) =>
    result.estimate === null ? [] : [{ ...result, estimate: result.estimate }],
  );
  const inOrder = estimated.sort((a, b) => a.estimate - b.estimate || compareText(a.key, b.key));
  const points = inOrder
    .filter(({ reproduction }) => reproduction === null)
    .map(({ key, picks, estimate, interval }, index) => ({ rank: index + 1, key, picks, estimate, interval }));
  const estimates = points.map(({ estimate }) => estimate);
  return {
    estimand,
    points,
    reproductions: inOrder.flatMap(({ reproduction, key, picks, estimate, interval }) =>
      reproduction === null
        ? []
        : [{ name: reproduction, key, picks, estimate, interval, alternativesBelow: countBelow(estimates, estimate) }],
    ),
    boundsOnly: computed
      .filter(({ estimate }) => estimate === null)
      .sort((a, b) => a.interval!.lower - b.interval!.lower || compareText(a.key, b.key)),
    failed: results.filter((result): result is FailedResult => result.status === 'failed'),
    median: estimates.length === 0 ? null : median(estimates),
    range:
      estimates.length === 0
        ? null
        : { lower: estimates[0] as number, upper: estimates[estimates.length - 1] as number },
    matrix: choices.choices.flatMap((choice) =>
      choice.options.map((option) => ({
        choice: choice.name,
        choiceLabel: choice.label ?? choice.name,
        option: option.name,
        optionLabel: option.label,
        picked: points.map(({ picks }) => picks[choice.name] === option.name),
      })),
    ),
  };
}

function countBelow(estimates: readonly number[], estimate: number): number {
  return estimates.filter((other) => other < estimate).length;
}

/** By code units, which is the same everywhere; the words of a language are not. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
