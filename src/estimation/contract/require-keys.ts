import { KlusterlabError } from '../../errors';

/** Which keys an object may and must have. */
export interface Keys {
  readonly required: readonly string[];
  readonly optional?: readonly string[];
}

/** Throws `invalid-options` for what is no object, `unknown-option` for a key that it may not have, `missing-option` for one that it lacks. */
export function requireKeys(where: string, parameter: string, value: unknown, { required, optional = [] }: Keys): void {
  const known = [...required, ...optional];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const expected = `an object with ${known.join(', ')}`;
    throw new KlusterlabError({ code: 'invalid-options', where, parameter, expected, received: value });
  }
  const unknown = Object.keys(value).find((key) => !known.includes(key));
  if (unknown !== undefined) {
    const expected = `no other key than ${known.join(', ')}`;
    throw new KlusterlabError({ code: 'unknown-option', where, parameter, expected, received: unknown });
  }
  const missing = required.find((key) => (value as Record<string, unknown>)[key] === undefined);
  if (missing !== undefined) {
    const expected = 'a stated value, since it has no default';
    throw new KlusterlabError({ code: 'missing-option', where, parameter: missing, expected, received: undefined });
  }
}
