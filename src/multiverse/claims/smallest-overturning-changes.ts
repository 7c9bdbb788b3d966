import { KlusterlabError } from '../../errors';
import type { ComputedResult } from '../run/multiverse-result';
import { claimAnswer } from './claim';
import type { Claim } from './claim';

/** One choice that is made otherwise. */
export interface ChangedChoice {
  readonly choice: string;
  readonly from: string;
  readonly to: string;
}

/** A specification that overturns the claim, as changes of the reference. */
export interface OverturningChange {
  readonly key: string;
  readonly changed: readonly ChangedChoice[];
  readonly result: ComputedResult;
}

/** The fewest changes of choices that overturn a claim, starting from a reference. */
export interface SmallestOverturningChanges {
  readonly reference: string;
  /** Whether the claim holds at the reference; null if that does not speak to it, and then nothing can be overturned. */
  readonly holdsAtReference: boolean | null;
  /** How many choices must change; null if no specification overturns the claim. */
  readonly changedChoices: number | null;
  /** All specifications that overturn it with that many changes, by key. */
  readonly changes: readonly OverturningChange[];
}

/**
 * The smallest change of choices after which a claim is no longer what it is at a reference specification.
 *
 * Breadth first: specifications with one changed choice, then with two, until some overturn the claim; excluded
 * combinations are not stepped on, so that two choices may have to change together.
 *
 * @param claim the predicate
 * @param results computed rows of one estimand
 * @param reference the key of a specification, or the name of a reproduction
 * @returns all minimal changes
 * @throws KlusterlabError `unknown-reference`, `invalid-claim`
 *
 * @example
 * smallestOverturningChanges(rangeClaim({ name: 'big', statement: 'It is at least 3.', atLeast: 3 }),
 *   [['x', 4], ['y', 2]].map(([a, estimate]) => ({ status: 'computed', key: `a=${a}`, estimand: 'only', picks: { a }, reproduction: null, estimate, interval: null, details: {} })),
 *   'a=x').changes[0].changed; // [{ choice: 'a', from: 'x', to: 'y' }]
 */
export function smallestOverturningChanges(
  claim: Claim,
  results: readonly ComputedResult[],
  reference: string,
): SmallestOverturningChanges {
  const start = results.find(({ key, reproduction }) => key === reference || reproduction === reference);
  if (start === undefined) {
    throw new KlusterlabError({
      code: 'unknown-reference',
      where: 'smallestOverturningChanges',
      parameter: 'reference',
      expected: 'the key of a computed specification of these results, or the name of a reproduction among them',
      received: reference,
    });
  }
  const holdsAtReference = claimAnswer(claim, start);
  const candidates = results.map((result) => ({ key: result.key, changed: changesBetween(start, result), result }));
  const furthest = Object.keys(start.picks).length;
  for (let distance = 1; holdsAtReference !== null && distance <= furthest; distance += 1) {
    const changes = candidates
      .filter(({ changed }) => changed.length === distance)
      .filter(({ result }) => claimAnswer(claim, result) === !holdsAtReference)
      .sort((a, b) => (a.key < b.key ? -1 : 1));
    if (changes.length > 0) return { reference: start.key, holdsAtReference, changedChoices: distance, changes };
  }
  return { reference: start.key, holdsAtReference, changedChoices: null, changes: [] };
}

function changesBetween(from: ComputedResult, to: ComputedResult): readonly ChangedChoice[] {
  return Object.keys(from.picks)
    .map((choice) => ({ choice, from: from.picks[choice] ?? '', to: to.picks[choice] ?? '' }))
    .filter((change) => change.from !== change.to);
}
