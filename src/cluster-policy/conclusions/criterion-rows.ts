import { threeCriterionTest } from '../../classification';
import type { PolicyAnswers, PolicyVerdict } from '../../classification';

/** One failure with its answers to the three criteria and the verdict that they leave. */
export interface CriterionRow extends PolicyAnswers {
  readonly failure: string;
  readonly verdict: PolicyVerdict;
}

/**
 * The three-criterion test, failure by failure, in a form to look at.
 *
 * @param items what failureAnswers gives
 * @returns one row for each failure
 *
 * @example
 * criterionRows([{ item: 'ideas', answers: { marketFailure: 'no', additionality: 'no', costEffectiveness: 'unknown' } }])[0]?.verdict; // 'notJustified'
 */
export function criterionRows(
  items: readonly { readonly item: string; readonly answers: PolicyAnswers }[],
): readonly CriterionRow[] {
  return items.map(({ item, answers }) => ({
    failure: item,
    ...answers,
    verdict: threeCriterionTest(answers).verdict,
  }));
}
