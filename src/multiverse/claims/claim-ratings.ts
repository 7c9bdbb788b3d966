import type { BoundsVerdict } from './claim';

/** The five words for how far a claim carries. */
export type ClaimRating = 'holdsUnderEveryModel' | 'robust' | 'dependsOnTheModel' | 'fragile' | 'contradicted';

/** One step of the scale. */
export interface ClaimRatingStep {
  readonly rating: ClaimRating;
  readonly label: string;
  /** The least share of supporting alternatives, 0 to 1. */
  readonly atLeast: number;
  /** True if the share must be above that. */
  readonly above: boolean;
  readonly meaning: string;
}

/**
 * The scale, from the strongest step: a claim has the first whose share it reaches.
 *
 * The bounds of the weakest assumptions go before any share: if they alone decide, the claim has the first or the last
 * step. The share counts analyses that somebody thought of; it is no probability that the claim is true. The thresholds
 * 0.9 and 0.5 are conventions, stated here so that they can be disputed.
 */
export const CLAIM_RATINGS: readonly ClaimRatingStep[] = [
  {
    rating: 'holdsUnderEveryModel',
    label: 'holds under every model',
    atLeast: 1,
    above: false,
    meaning: 'Every alternative that speaks to the claim supports it, or the bounds of the weakest assumptions do.',
  },
  {
    rating: 'robust',
    label: 'robust',
    atLeast: 0.9,
    above: false,
    meaning: 'At least nine in ten alternatives support the claim, and some do not.',
  },
  {
    rating: 'dependsOnTheModel',
    label: 'depends on the model',
    atLeast: 0.5,
    above: false,
    meaning: 'At least half of the alternatives support the claim, but fewer than nine in ten.',
  },
  {
    rating: 'fragile',
    label: 'fragile',
    atLeast: 0,
    above: true,
    meaning: 'Some alternatives support the claim, but fewer than half.',
  },
  {
    rating: 'contradicted',
    label: 'contradicted',
    atLeast: 0,
    above: false,
    meaning: 'No alternative supports the claim, or the bounds of the weakest assumptions rule it out.',
  },
];

/**
 * The step of the scale for a share of supporting alternatives and what the weakest assumptions say.
 *
 * @param share 0 to 1; null where no alternative speaks to the claim
 * @param weakestBounds verdict of the bounds under the weakest assumptions; null where there are none
 * @returns the step; null if there is nothing to rate by
 *
 * @example
 * rateClaim(0.6, 'undecided').label; // 'depends on the model'
 */
export function rateClaim(share: number | null, weakestBounds: BoundsVerdict | null): ClaimRatingStep | null {
  const strongest = CLAIM_RATINGS[0] as ClaimRatingStep;
  const last = CLAIM_RATINGS[CLAIM_RATINGS.length - 1] as ClaimRatingStep;
  if (weakestBounds === 'holds') return strongest;
  if (weakestBounds === 'fails') return last;
  if (share === null) return null;
  return CLAIM_RATINGS.find(({ atLeast, above }) => share > atLeast || (!above && share === atLeast)) ?? last;
}
