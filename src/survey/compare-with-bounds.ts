import { checkKeys } from './checks';
import { shareBounds } from './share';
import type { ClosedRange, Share } from './share';

/** Whether a published figure can be true together with the margins that gave the bounds. */
export interface BoundsComparison {
  readonly verdict: 'consistent' | 'notConsistent';
  /** Where the figure lies: wholly within the bounds, partly, or wholly outside. */
  readonly position: 'inside' | 'overlapping' | 'below' | 'above';
  /** The distance to the nearest bound; 0 if consistent. */
  readonly gap: number;
  readonly published: ClosedRange;
  readonly bounds: ClosedRange;
}

/**
 * Compares a directly published share with bounds that other published shares imply.
 *
 * Consistent if figure and bounds have a value in common (last bits of float64 aside). Consistent does not mean
 * confirmed: wide bounds are consistent with much, so state them with the verdict.
 *
 * @param published the share, or its range if it is printed rounded (see publishedShareBounds).
 * @param bounds what the margins allow.
 * @returns verdict, position and gap, the gap as a share.
 * @throws KlusterlabError on bad keys or shares.
 * @example
 * compareWithBounds(0.1, { lower: 0.02, upper: 0.09 }).verdict
 * // "notConsistent"
 */
export function compareWithBounds(published: Share, bounds: ClosedRange): BoundsComparison {
  const figure = shareBounds(published, 'compareWithBounds', 'published');
  checkKeys('compareWithBounds bounds', bounds, ['lower', 'upper'], []);
  const allowed = shareBounds(bounds, 'compareWithBounds', 'bounds');
  const position = positionOf(figure, allowed);
  const consistent = position === 'inside' || position === 'overlapping';
  return {
    verdict: consistent ? 'consistent' : 'notConsistent',
    position,
    gap: consistent ? 0 : Math.max(figure.lower - allowed.upper, allowed.lower - figure.upper),
    published: figure,
    bounds: allowed,
  };
}

// Shares are at most 1, so a dozen last bits of 1 are far below any printed decimal.
const LAST_BITS = 1e-12;

function positionOf(figure: ClosedRange, allowed: ClosedRange): BoundsComparison['position'] {
  if (figure.upper < allowed.lower - LAST_BITS) return 'below';
  if (figure.lower > allowed.upper + LAST_BITS) return 'above';
  const inside = figure.lower >= allowed.lower - LAST_BITS && figure.upper <= allowed.upper + LAST_BITS;
  return inside ? 'inside' : 'overlapping';
}
