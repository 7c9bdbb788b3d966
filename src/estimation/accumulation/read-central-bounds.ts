import { requireKeys, requireNumber } from '../contract';
import type { NumberRequirement } from '../contract';
import { KlusterlabError } from '../../errors';
import type { CentralBounds } from '../interval/central-bounds';

/** A number, or bounds with a central value, as bounds; throws `invalid-number` or `inverted-bounds`. */
export function readCentralBounds(
  where: string,
  parameter: string,
  value: number | CentralBounds,
  requirement: NumberRequirement,
): CentralBounds {
  if (typeof value === 'number') {
    requireNumber(where, parameter, value, requirement);
    return { lower: value, central: value, upper: value };
  }
  requireKeys(where, parameter, value, { required: ['lower', 'central', 'upper'] });
  for (const end of ['lower', 'central', 'upper'] as const) {
    requireNumber(where, `${parameter}.${end}`, value[end], requirement);
  }
  if (value.lower <= value.central && value.central <= value.upper) return value;
  const expected = 'lower ≤ central ≤ upper';
  throw new KlusterlabError({ code: 'inverted-bounds', where, parameter, expected, received: value });
}
