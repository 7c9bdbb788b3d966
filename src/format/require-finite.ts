import { KlusterlabError } from '../errors';

/** Throws `invalid-number` for NaN, an infinity, or what is no number. */
export function requireFinite(where: string, parameter: string, value: unknown): void {
  if (typeof value === 'number' && Number.isFinite(value)) return;
  throw new KlusterlabError({
    code: 'invalid-number',
    where,
    parameter,
    expected: 'a finite number',
    received: value,
    hint: 'A missing result is not a number to print: say in words that there is none.',
  });
}
