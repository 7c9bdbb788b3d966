import { requireBounds, requireKeys } from '../contract';
import { KlusterlabError } from '../../errors';
import type { Bounds } from '../interval/bounds';

/**
 * The bounds of the one share that is not known, when each of the others is known or bounded.
 *
 * [1 − Σ upper, 1 − Σ lower], cut at 0: sharp, as the known shares may take their ends independently.
 *
 * @param knownShares name to the lower and upper end of a share, each from 0 to 1; an exact share has both ends equal
 * @returns lower and upper end of the remaining share
 * @throws KlusterlabError `invalid-options`, `invalid-number`, `inverted-bounds`, `infeasible` if the lower ends exceed 1
 *
 * @example
 * remainingShare({ local: { lower: 0.25, upper: 0.5 }, european: { lower: 0.25, upper: 0.25 } }); // { lower: 0.25, upper: 0.5 }
 */
export function remainingShare(knownShares: Readonly<Record<string, Bounds>>): Bounds {
  const where = 'remainingShare';
  requireKeys(where, 'knownShares', knownShares, { required: [], optional: Object.keys(knownShares ?? {}) });
  for (const [name, share] of Object.entries(knownShares)) {
    requireBounds(where, `knownShares.${name}`, share, { atLeast: 0, atMost: 1, unit: 'a share, 0.3 for 30 %' });
  }
  const shares = Object.values(knownShares);
  const lower = shares.reduce((rest, share) => rest - share.upper, 1);
  const upper = shares.reduce((rest, share) => rest - share.lower, 1);
  // Shares such as 0.7, 0.2 and 0.1 leave −2.8e-17 in float64.
  if (upper < -1e-12) {
    const expected = 'lower ends that add up to at most 1';
    throw new KlusterlabError({ code: 'infeasible', where, parameter: 'knownShares', expected, received: 1 - upper });
  }
  return { lower: Math.max(0, lower), upper: Math.max(0, upper) };
}
