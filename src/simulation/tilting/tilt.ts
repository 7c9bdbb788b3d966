import { KlusterlabError } from '../../errors';
import { requireChoice, requireKeys, requireNumber } from '../../estimation/contract';
import { ln } from '../../portable-math';

/**
 * Selection by size as one number, λ: how inclusion grows with the value y of a unit. λ > 0: large units are favoured;
 * λ = 0: none are.
 *
 * - `power`: inclusion ∝ y^λ. λ has no unit; all values must be positive. λ = 0.5 favours a unit four times as large
 *   by a factor of two.
 * - `exponential`: inclusion ∝ exp(λ·y/scale). λ = 0.5 favours a unit that is larger by one scale by a factor of 1.65.
 */
export type TiltFamily =
  | { readonly kind: 'power' }
  | {
      readonly kind: 'exponential';
      /** The size that counts as one, in the unit of the values, above 0. */
      readonly scale: number;
    };

/** Throws unless the family is one of the two, well described, and the values fit it. */
export function requireTiltFamily(where: string, family: TiltFamily, values: readonly number[]): void {
  requireChoice(where, 'family.kind', (family as TiltFamily | undefined)?.kind, ['power', 'exponential']);
  if (family.kind === 'exponential') {
    requireKeys(where, 'family', family, { required: ['kind', 'scale'] });
    requireNumber(where, 'family.scale', family.scale, { above: 0, unit: 'the unit of the values' });
    return;
  }
  requireKeys(where, 'family', family, { required: ['kind'] });
  const index = values.findIndex((value) => value <= 0);
  if (index < 0) return;
  throw new KlusterlabError({
    code: 'invalid-value',
    where,
    parameter: `values[${index}]`,
    expected: 'a positive number, as selection is by a power of it',
    received: values[index],
    hint: "Use { kind: 'exponential', scale }.",
  });
}

/** The logarithm of inclusion is λ times this, but for a constant. */
export function tiltCoordinate(value: number, family: TiltFamily): number {
  return family.kind === 'power' ? ln(value) : value / family.scale;
}
