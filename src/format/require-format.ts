import { KlusterlabError } from '../errors';
import { NUMBER_LANGUAGES } from './number-format';
import type { NumberFormat } from './number-format';

/** Throws unless the options are complete, known and in their domain. */
export function requireFormat(where: string, format: NumberFormat, optional: readonly string[]): void {
  const fail = (code: string, parameter: string, expected: string, received: unknown): never => {
    throw new KlusterlabError({ code, where, parameter, expected, received });
  };
  const known = ['decimals', 'language', ...optional];
  if (typeof format !== 'object' || format === null) {
    fail('invalid-options', 'options', `an object with ${known.join(', ')}`, format);
  }
  const unknown = Object.keys(format).find((key) => !known.includes(key));
  if (unknown !== undefined) fail('unknown-option', unknown, `no other option than ${known.join(', ')}`, unknown);
  const { decimals, language } = format;
  const { unit } = format as { readonly unit?: unknown };
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 20) {
    fail('invalid-number', 'decimals', 'a whole number from 0 to 20', decimals);
  }
  if (!NUMBER_LANGUAGES.includes(language)) fail('invalid-choice', 'language', '"en" or "sv"', language);
  if (unit !== undefined && (typeof unit !== 'string' || unit.trim() === '')) {
    fail('invalid-unit', 'unit', 'a text that is not empty', unit);
  }
}
