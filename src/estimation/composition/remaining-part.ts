import { requireNumber, requireValues } from '../contract';
import { KlusterlabError } from '../../errors';
import { sum } from '../statistics/sum';

/**
 * What is left of a whole when the known parts are taken out.
 *
 * @param whole at least 0
 * @param knownParts amounts at least 0 in the unit of the whole, together no more than it
 * @returns the remainder, at least 0; exact for whole numbers up to 2^53
 * @throws KlusterlabError `invalid-number`, `invalid-value`, `infeasible` if the parts exceed the whole
 *
 * @example
 * remainingPart(100, [30, 25]); // 45
 */
export function remainingPart(whole: number, knownParts: readonly number[]): number {
  const where = 'remainingPart';
  requireNumber(where, 'whole', whole, { atLeast: 0 });
  requireValues(where, knownParts, 0);
  knownParts.forEach((part, index) => requireNumber(where, `knownParts[${index}]`, part, { atLeast: 0 }));
  const remainder = sum([whole, ...knownParts.map((part) => -part)]);
  // Decimal parts that make up the whole leave some 1e-17 of it in float64; more than that is an excess.
  if (remainder < -1e-12 * whole) {
    throw new KlusterlabError({
      code: 'infeasible',
      where,
      parameter: 'knownParts',
      expected: `parts that add up to at most the whole, ${whole}`,
      received: sum(knownParts),
    });
  }
  return Math.max(0, remainder);
}
