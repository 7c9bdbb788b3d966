import { KlusterlabError } from '../../errors';
import { requireBounds } from '../../estimation/contract';
import type { Bounds } from '../../estimation';
import type { BoundsVerdict, Claim } from './claim';

/** One rung of a ladder of assumptions: what the estimand can be if this and all weaker assumptions hold. */
export interface AssumptionRung {
  readonly name: string;
  readonly assumption: string;
  /** Null where the rung says nothing: a figure that it needs is not known. */
  readonly bounds: Bounds | null;
  /** Nominal coverage where the bounds are an interval; null or absent for bounds that hold for certain. */
  readonly level?: number | null;
}

/** A rung with what its bounds say about a claim. */
export interface JudgedRung extends AssumptionRung {
  readonly level: number | null;
  readonly verdict: BoundsVerdict;
}

/** A claim on the ladder. */
export interface LadderJudgement {
  readonly rungs: readonly JudgedRung[];
  /** The first rung whose bounds decide the claim, either way: the weakest sufficient assumption; null if none does. */
  readonly decisive: JudgedRung | null;
}

/**
 * The weakest assumption under which a claim is true for all that the estimand can be.
 *
 * Manski (2003), Partial Identification of Probability Distributions: credibility falls with each assumption, so that a
 * claim is as credible as the weakest rung that suffices.
 *
 * @param claim a claim with `judgeBounds`
 * @param ladder rungs from the weakest assumption to the strongest, in the unit of the estimand
 * @returns the verdict of each rung (`undecided` without bounds) and the first that decides; null if the claim cannot judge bounds
 * @throws KlusterlabError `no-rungs`, `inverted-bounds`, `invalid-number`, `unknown-option`, `missing-option`
 *
 * @example
 * judgeLadder(rangeClaim({ name: 'big', statement: 'It is at least 3.', atLeast: 3 }), [
 *   { name: 'none', assumption: 'Nothing.', bounds: { lower: 0, upper: 9 } },
 *   { name: 'some', assumption: 'Something.', bounds: { lower: 4, upper: 6 } } ]).decisive.name; // 'some'
 */
export function judgeLadder(claim: Claim, ladder: readonly AssumptionRung[]): LadderJudgement | null {
  const where = 'judgeLadder';
  if (ladder.length === 0) {
    const expected = 'at least one rung';
    throw new KlusterlabError({ code: 'no-rungs', where, parameter: 'ladder', expected, received: ladder });
  }
  ladder.forEach(({ name, bounds }) => {
    if (bounds !== null) requireBounds(where, name, { lower: bounds.lower, upper: bounds.upper }, {});
  });
  const { judgeBounds } = claim;
  if (judgeBounds === undefined) return null;
  const rungs = ladder.map(({ name, assumption, bounds, level = null }) => {
    const ends = bounds && { lower: bounds.lower, upper: bounds.upper };
    return {
      name,
      assumption,
      level,
      bounds: ends,
      verdict: ends === null ? ('undecided' as const) : judgeBounds(ends),
    };
  });
  return { rungs, decisive: rungs.find(({ verdict }) => verdict !== 'undecided') ?? null };
}
