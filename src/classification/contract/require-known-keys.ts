import { KlusterlabError } from '../../errors';

/** Throws `unknown-option` for a key that the function does not know, and `missing-option` for one that it needs. */
export function requireKnownKeys(
  where: string,
  options: object,
  keys: { readonly required: readonly string[]; readonly optional?: readonly string[] },
): void {
  const known = [...keys.required, ...(keys.optional ?? [])];
  for (const key of Object.keys(options)) {
    if (known.includes(key)) continue;
    throw new KlusterlabError({
      code: 'unknown-option',
      where,
      parameter: key,
      expected: `one of ${known.join(', ')}`,
      received: key,
    });
  }
  for (const key of keys.required) {
    if ((options as Record<string, unknown>)[key] !== undefined) continue;
    throw new KlusterlabError({
      code: 'missing-option',
      where,
      parameter: key,
      expected: 'a stated choice, since it has no default',
      received: undefined,
    });
  }
}
