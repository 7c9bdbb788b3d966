import { KlusterlabError } from '../../errors';
import { requireKeys } from '../../estimation/contract';
import type { Bounds } from '../../estimation';
import type { ComputedResult } from '../run/multiverse-result';

/** Whether a claim is true for all totals within bounds, for none, or for some. */
export type BoundsVerdict = 'holds' | 'fails' | 'undecided';

/** A conclusion as a predicate: what a sentence of a report means for one result. */
export interface Claim {
  readonly name: string;
  /** The conclusion in words, as readers know it. */
  readonly statement: string;
  /** True or false; null where the result does not speak to the claim (a margin, and no interval). */
  holds(result: ComputedResult): boolean | null;
  /** For the ladder of assumptions: what bounds of the estimand say. Without it the ladder is not judged. */
  readonly judgeBounds?: (bounds: Bounds) => BoundsVerdict;
}

/**
 * A claim, checked.
 *
 * @param claim name, statement and predicate; `judgeBounds` where bounds alone can decide
 * @returns the claim, frozen
 * @throws KlusterlabError `invalid-claim`, `unknown-option`, `missing-option`
 *
 * @example
 * defineClaim({ name: 'above-2', statement: 'It is more than two.', holds: ({ estimate }) => estimate > 2 }).name; // 'above-2'
 */
export function defineClaim(claim: Claim): Claim {
  const where = 'defineClaim';
  requireKeys(where, 'claim', claim, { required: ['name', 'statement', 'holds'], optional: ['judgeBounds'] });
  const text = (field: 'name' | 'statement'): boolean => typeof claim[field] === 'string' && claim[field].trim() !== '';
  const isFunction = (value: unknown): boolean => value === undefined || typeof value === 'function';
  const fault = [
    ['name', text('name'), 'a name'],
    ['statement', text('statement'), 'a sentence'],
    ['holds', isFunction(claim.holds), 'a function of a result'],
    ['judgeBounds', isFunction(claim.judgeBounds), 'a function of bounds'],
  ].find(([, meets]) => meets === false);
  if (fault === undefined) return Object.freeze({ ...claim });
  const [field, , expected] = fault as [keyof Claim, boolean, string];
  throw new KlusterlabError({ code: 'invalid-claim', where, parameter: field, expected, received: claim[field] });
}

/** The claim's answer for a result; throws `invalid-claim` for anything but true, false and null. */
export function claimAnswer(claim: Claim, result: ComputedResult): boolean | null {
  const answer = claim.holds(result) as boolean | null | undefined;
  if (answer === null || typeof answer === 'boolean') return answer;
  throw new KlusterlabError({
    code: 'invalid-claim',
    where: `claim ${claim.name}`,
    parameter: result.key,
    expected: 'true, false, or null where the result does not speak to the claim',
    received: answer,
  });
}
