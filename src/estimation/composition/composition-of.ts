import { requireKeys, requireNumber } from '../contract';
import { KlusterlabError } from '../../errors';
import { sum } from '../statistics/sum';

/** A part of a whole. */
export interface CompositionPart {
  readonly name: string;
  readonly amount: number;
  /** amount / whole, from 0 to 1. */
  readonly share: number;
}

/** A whole and its parts, in the order in which they were given. */
export interface Composition {
  readonly whole: number;
  readonly parts: readonly CompositionPart[];
}

/**
 * A whole and the shares of its parts.
 *
 * @param parts name to amount, at least one; amounts at least 0 in one unit, not all 0
 * @returns the whole (compensated sum), and each part with its share; the shares add up to 1 to about 1e-15
 * @throws KlusterlabError `invalid-options`, `invalid-number`, `not-identified` if the whole is 0, `overflow`
 *
 * @example
 * compositionOf({ local: 50, national: 30, european: 20 }).parts[1]; // { name: 'national', amount: 30, share: 0.3 }
 */
export function compositionOf(parts: Readonly<Record<string, number>>): Composition {
  const where = 'compositionOf';
  requireKeys(where, 'parts', parts, { required: [], optional: Object.keys(parts ?? {}) });
  for (const [name, amount] of Object.entries(parts)) requireNumber(where, `parts.${name}`, amount, { atLeast: 0 });
  const whole = sum(Object.values(parts));
  if (whole === 0) {
    const expected = 'at least one part above 0';
    throw new KlusterlabError({ code: 'not-identified', where, parameter: 'parts', expected, received: parts });
  }
  return { whole, parts: Object.entries(parts).map(([name, amount]) => ({ name, amount, share: amount / whole })) };
}
