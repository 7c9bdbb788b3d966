import type { Implicant } from './prime-implicants';

/** One condition of a term, present or absent. */
export interface Literal {
  readonly condition: string;
  readonly present: boolean;
}

/** What a term mentions, in the order of the conditions. */
export function literalsOf(implicant: Implicant, conditions: readonly string[]): readonly Literal[] {
  return conditions.flatMap((condition, place) => {
    const digit = 2 ** (conditions.length - 1 - place);
    return (implicant.mask & digit) === 0 ? [] : [{ condition, present: (implicant.bits & digit) !== 0 }];
  });
}

/** The term as text: `A*~B`, or `1` if it mentions nothing. */
export function textOf(implicant: Implicant, conditions: readonly string[]): string {
  const literals = literalsOf(implicant, conditions);
  return literals.length === 0
    ? '1'
    : literals.map(({ condition, present }) => `${present ? '' : '~'}${condition}`).join('*');
}
