import { shareOfAll } from '../../survey';
import type { OverlappingCascades } from '../../survey';
import { findResult } from './find-result';
import type { SurveyResult } from './survey-results';

/** What the margins allow for one benefit. */
export interface DecisiveByBenefit {
  readonly benefit: string;
  /** Share of its receivers for whom it can have been decisive. */
  readonly ofReceiversLower: number;
  readonly ofReceiversUpper: number;
  /** The same in persons among the printed number of respondents. */
  readonly personsLower: number;
  readonly personsUpper: number;
}

/**
 * How many persons each benefit can have been decisive for, and how many decisive persons the print needs at least.
 *
 * @param cascades what counterfactualCascades gives
 * @param results what surveyResults gives
 * @param respondents how many members answered
 * @returns one row for each benefit, and one for the printed share of decisive cases
 *
 * @example
 * decisiveByBenefit(cascades, results, 340)[2]?.personsUpper; // 8.7
 */
export function decisiveByBenefit(
  cascades: OverlappingCascades,
  results: readonly SurveyResult[],
  respondents: number,
): readonly DecisiveByBenefit[] {
  const { share } = findResult(results, 'sweco.decisive');
  const printed = shareOfAll({ group: cascades.anyGroup, within: share });
  return [
    ...cascades.groups.map(({ name, cascade, passedOfAll }) => ({
      benefit: name,
      ofReceiversLower: cascade.passed.lower,
      ofReceiversUpper: cascade.passed.upper,
      personsLower: passedOfAll.lower * respondents,
      personsUpper: passedOfAll.upper * respondents,
    })),
    {
      benefit: 'any, as printed',
      ofReceiversLower: share,
      ofReceiversUpper: share,
      personsLower: printed.lower * respondents,
      personsUpper: printed.upper * respondents,
    },
  ];
}
