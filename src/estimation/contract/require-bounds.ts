import { KlusterlabError } from '../../errors';
import type { Bounds } from '../interval/bounds';
import { requireKeys } from './require-keys';
import { requireNumber } from '../../errors/require-number';
import type { NumberRequirement } from '../../errors/require-number';

/** Throws `invalid-number` for an end outside the requirement, and `inverted-bounds` if lower is above upper. */
export function requireBounds(where: string, parameter: string, bounds: Bounds, requirement: NumberRequirement): void {
  requireKeys(where, parameter, bounds, { required: ['lower', 'upper'] });
  requireNumber(where, `${parameter}.lower`, bounds.lower, requirement);
  requireNumber(where, `${parameter}.upper`, bounds.upper, requirement);
  if (bounds.lower <= bounds.upper) return;
  const expected = 'a lower end that is not above the upper end';
  throw new KlusterlabError({ code: 'inverted-bounds', where, parameter, expected, received: bounds });
}
