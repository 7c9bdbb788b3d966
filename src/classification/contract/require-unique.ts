import { KlusterlabError } from '../../errors';

/** Throws `duplicate` if a key occurs twice, naming it and both positions (from 1). */
export function requireUnique(where: string, parameter: string, keys: readonly string[]): void {
  const seen = new Map<string, number>();
  keys.forEach((key, index) => {
    const before = seen.get(key);
    if (before !== undefined) {
      throw new KlusterlabError({
        code: 'duplicate',
        where,
        parameter,
        expected: `each key once, but positions ${before + 1} and ${index + 1} are the same`,
        received: key,
      });
    }
    seen.set(key, index);
  });
}
