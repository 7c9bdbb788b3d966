import { KlusterlabError } from '../../errors';
import { requireKeys, requireNumber } from '../../estimation/contract';
import type { Bounds } from '../../estimation';
import { defineClaim } from './claim';
import type { BoundsVerdict, Claim } from './claim';

export interface RangeClaimOptions {
  readonly name: string;
  readonly statement: string;
  /** The least estimate that the statement allows; no lower end without it. */
  readonly atLeast?: number;
  /** The greatest estimate that the statement allows; no upper end without it. */
  readonly atMost?: number;
}

/**
 * The claim that the estimate lies in a range ("about 500 million", "at least half").
 *
 * A result that gives bounds only speaks to the claim if they lie inside the range or outside it altogether.
 *
 * @param options name, statement, and one end or both, which belong to the range
 * @returns a claim that bounds can decide too
 * @throws KlusterlabError `missing-option` without any end, `inverted-bounds`, `invalid-number`, `invalid-claim`,
 *   `unknown-option`
 *
 * @example
 * rangeClaim({ name: 'about-5', statement: 'It is about five.', atLeast: 4.5, atMost: 5.5 }).judgeBounds({ lower: 5, upper: 6 }); // 'undecided'
 */
export function rangeClaim(options: RangeClaimOptions): Claim {
  const where = 'rangeClaim';
  requireKeys(where, 'options', options, { required: ['name', 'statement'], optional: ['atLeast', 'atMost'] });
  const { name, statement, atLeast, atMost } = options;
  if (atLeast !== undefined) requireNumber(where, 'atLeast', atLeast, {});
  if (atMost !== undefined) requireNumber(where, 'atMost', atMost, {});
  const lower = atLeast ?? -Infinity;
  const upper = atMost ?? Infinity;
  if (atLeast === undefined && atMost === undefined) {
    const expected = 'atLeast, atMost or both';
    throw new KlusterlabError({ code: 'missing-option', where, parameter: 'atLeast', expected, received: undefined });
  }
  if (lower > upper) {
    const expected = 'a lower end that is not above the upper end';
    throw new KlusterlabError({ code: 'inverted-bounds', where, parameter: 'atLeast', expected, received: atLeast });
  }
  const judgeBounds = (bounds: Bounds): BoundsVerdict => {
    if (bounds.lower >= lower && bounds.upper <= upper) return 'holds';
    return bounds.upper < lower || bounds.lower > upper ? 'fails' : 'undecided';
  };
  return defineClaim({
    name,
    statement,
    holds: ({ estimate, interval }) => {
      if (estimate !== null) return estimate >= lower && estimate <= upper;
      const verdict = interval === null ? 'undecided' : judgeBounds(interval);
      return verdict === 'undecided' ? null : verdict === 'holds';
    },
    judgeBounds,
  });
}
