import { KlusterlabError } from '../errors';

/**
 * Refuses an options object that has a key nobody reads, most often a misspelt one.
 *
 * @throws KlusterlabError `unknown-option`
 * @example rejectUnknownKeys({ onyl: [] }, ['only'], 'openDataPackage') // throws
 */
export function rejectUnknownKeys(options: object, known: readonly string[], where: string): void {
  const unknown = Object.keys(options).find((key) => !known.includes(key));
  if (unknown === undefined) return;
  const expected = `only the options ${known.join(', ')}`;
  throw new KlusterlabError({ code: 'unknown-option', where, parameter: unknown, expected, received: unknown });
}
