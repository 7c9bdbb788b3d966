import { KlusterlabError } from '../../src/errors';

/** A kind of numeral that is no figure of the report, such as a page number. */
export interface Exclusion {
  readonly id: string;
  /** A regular expression (flag u), applied to each line; what lies inside a match is excluded. */
  readonly pattern: string;
  readonly reason: string;
}

/** An exclusion that is ready to be applied. */
export interface CompiledExclusion {
  readonly id: string;
  readonly pattern: RegExp;
}

/**
 * Exclusions with their patterns compiled.
 *
 * @throws KlusterlabError `bad-exclusion` with the id of a pattern that is no regular expression.
 */
export function compileExclusions(exclusions: readonly Exclusion[]): readonly CompiledExclusion[] {
  return exclusions.map(({ id, pattern }) => {
    try {
      return { id, pattern: new RegExp(pattern, 'gu') };
    } catch (error) {
      throw new KlusterlabError({
        code: 'bad-exclusion',
        where: 'exclusions',
        parameter: id,
        expected: 'a regular expression (flag u)',
        received: pattern,
        hint: (error as Error).message,
      });
    }
  });
}

/** The first exclusion with a match that holds the whole span; undefined if there is none. */
export function exclusionOf(
  span: { readonly start: number; readonly end: number },
  line: string,
  exclusions: readonly CompiledExclusion[],
): string | undefined {
  const holds = ({ pattern }: CompiledExclusion): boolean =>
    [...line.matchAll(pattern)].some(
      ({ index = 0, 0: text }) => index <= span.start && span.end <= index + text.length,
    );
  return exclusions.find(holds)?.id;
}
