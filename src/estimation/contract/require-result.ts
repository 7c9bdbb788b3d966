import { KlusterlabError } from '../../errors';

/** Gives the result back; throws `overflow` if it has left the range of float64. */
export function requireResult(where: string, quantity: string, result: number): number {
  if (Number.isFinite(result)) return result;
  throw new KlusterlabError({
    code: 'overflow',
    where,
    parameter: quantity,
    expected: 'a result that a float64 number can hold',
    received: result,
    hint: 'Use a larger unit, such as millions.',
  });
}
