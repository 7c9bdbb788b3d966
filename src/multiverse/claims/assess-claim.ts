import { requireKeys } from '../../estimation/contract';
import { computedResults } from '../run/multiverse-result';
import type { MultiverseResult } from '../run/multiverse-result';
import { requireOneEstimand } from '../run/results-by-estimand';
import { claimAnswer } from './claim';
import type { Claim } from './claim';
import { rateClaim } from './claim-ratings';
import type { ClaimRatingStep } from './claim-ratings';
import { judgeLadder } from './judge-ladder';
import type { AssumptionRung, LadderJudgement } from './judge-ladder';
import { smallestOverturningChanges } from './smallest-overturning-changes';
import type { SmallestOverturningChanges } from './smallest-overturning-changes';

export interface AssessClaimOptions {
  /** Bounds from the weakest assumption to the strongest. */
  readonly ladder?: readonly AssumptionRung[];
  /** The specification to start from: its key, or the name of a reproduction. */
  readonly reference?: string;
}

/** How far a claim carries over a multiverse of one estimand. */
export interface ClaimAssessment {
  readonly claim: string;
  readonly statement: string;
  readonly estimand: string;
  /** Alternatives for which it holds, over those that speak to it; null if none does. No probability. */
  readonly share: number | null;
  readonly holding: number;
  readonly notHolding: number;
  /** Alternatives that do not speak to it. */
  readonly silent: number;
  readonly failed: number;
  /** The published analyses, apart. */
  readonly reproductions: readonly { readonly name: string; readonly holds: boolean | null }[];
  /** Null without a ladder, or if the claim cannot judge bounds. */
  readonly ladder: LadderJudgement | null;
  /** Null without a reference. */
  readonly overturning: SmallestOverturningChanges | null;
  /** A step of `CLAIM_RATINGS`; null if there is nothing to rate by. */
  readonly rating: ClaimRatingStep | null;
}

/**
 * Where a claim holds and where it does not: share of alternatives, weakest sufficient assumption, smallest change of
 * choices that overturns it, and a rating in words.
 *
 * @param claim what `defineClaim` or `rangeClaim` gave
 * @param results rows of one estimand
 * @param options ladder and reference, each where there is one
 * @returns the assessment; reproductions do not count in the share
 * @throws KlusterlabError `mixed-estimands`, `no-results`, `duplicate-result`, `unknown-reference`, `invalid-claim`,
 *   and what `judgeLadder` throws
 *
 * @example
 * assessClaim(rangeClaim({ name: 'big', statement: 'It is at least 3.', atLeast: 3 }),
 *   [['x', 4], ['y', 2]].map(([a, estimate]) => ({ status: 'computed', key: `a=${a}`, estimand: 'only', picks: { a }, reproduction: null, estimate, interval: null, details: {} }))).share; // 0.5
 */
export function assessClaim(
  claim: Claim,
  results: readonly MultiverseResult[],
  options: AssessClaimOptions = {},
): ClaimAssessment {
  const where = 'assessClaim';
  requireKeys(where, 'options', options, { required: [], optional: ['ladder', 'reference'] });
  const estimand = requireOneEstimand(where, results);
  const computed = computedResults(results);
  const answers = computed
    .filter(({ reproduction }) => reproduction === null)
    .map((result) => claimAnswer(claim, result));
  const holding = answers.filter((answer) => answer === true).length;
  const notHolding = answers.filter((answer) => answer === false).length;
  const share = holding + notHolding === 0 ? null : holding / (holding + notHolding);
  const ladder = options.ladder === undefined ? null : judgeLadder(claim, options.ladder);
  return {
    claim: claim.name,
    statement: claim.statement,
    estimand,
    share,
    holding,
    notHolding,
    silent: answers.length - holding - notHolding,
    failed: results.length - computed.length,
    reproductions: computed.flatMap((result) =>
      result.reproduction === null ? [] : [{ name: result.reproduction, holds: claimAnswer(claim, result) }],
    ),
    ladder,
    overturning:
      options.reference === undefined ? null : smallestOverturningChanges(claim, computed, options.reference),
    rating: rateClaim(share, ladder?.rungs[0]?.verdict ?? null),
  };
}
