import { ANSWERS } from '../answers/answer';
import type { Answer } from '../answers/answer';
import { KlusterlabError } from '../../errors';
import { requireChoice, requireUnique } from '../contract';

/** One item with an answer to each criterion. */
export interface JudgedItem {
  readonly item: string;
  readonly answers: Readonly<Record<string, Answer>>;
}

/** Items by whether they meet every criterion. */
export interface ItemSurvival {
  readonly surviving: readonly string[];
  /** Items that fail a criterion, with all that they fail. */
  readonly ruledOut: readonly { readonly item: string; readonly failed: readonly string[] }[];
  /** Items that fail none but lack an answer, with all that they lack. */
  readonly open: readonly { readonly item: string; readonly missing: readonly string[] }[];
}

/**
 * Which items meet all of the criteria, which fail, and which cannot be told, by Kleene's three-valued logic.
 *
 * @param items the items with their answers
 * @param criteria the criteria that all must hold, at least one
 * @returns every item in one of three lists, in their order
 * @throws KlusterlabError for a missing answer, another word, a repeated item or no criterion
 *
 * @example
 * const items = [{ item: 'a', answers: { real: 'yes', fixable: 'unknown' } }];
 * survivingItems(items, ['real', 'fixable']).open; // [{ item: 'a', missing: ['fixable'] }]
 */
export function survivingItems(items: readonly JudgedItem[], criteria: readonly string[]): ItemSurvival {
  const where = 'survivingItems';
  requireUnique(
    where,
    'items',
    items.map(({ item }) => item),
  );
  requireUnique(where, 'criteria', criteria);
  if (criteria.length === 0) {
    throw new KlusterlabError({
      code: 'no-criteria',
      where,
      parameter: 'criteria',
      expected: 'at least one criterion, or every item would survive',
      received: criteria,
    });
  }
  const judged = items.map(({ item, answers }) => {
    criteria.forEach((criterion) => requireChoice(`${where}, ${item}`, criterion, answers[criterion], ANSWERS));
    const criteriaWith = (answer: Answer): string[] => criteria.filter((criterion) => answers[criterion] === answer);
    return { item, failed: criteriaWith('no'), missing: criteriaWith('unknown') };
  });
  return {
    surviving: judged.filter(({ failed, missing }) => failed.length + missing.length === 0).map(({ item }) => item),
    ruledOut: judged.filter(({ failed }) => failed.length > 0).map(({ item, failed }) => ({ item, failed })),
    open: judged
      .filter(({ failed, missing }) => failed.length === 0 && missing.length > 0)
      .map(({ item, missing }) => ({ item, missing })),
  };
}
