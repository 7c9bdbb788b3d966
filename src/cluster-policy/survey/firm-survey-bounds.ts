import { sampleSizeToExclude, unknownCategoryBounds } from '../../survey';
import type { SurveyResult } from './survey-results';

/** One statement of the firms' survey with what its unknown answers leave open. */
export interface FirmSurveyBounds {
  readonly statement: string;
  /** Printed share of yes. */
  readonly yes: number;
  /** The share of yes if those without an answer had answered: from none of them to all. */
  readonly yesAtMost: number;
  /** The share of no, in the same way. */
  readonly noAtLeast: number;
  readonly noAtMost: number;
  /** Whether yes outweighs no whatever the unknown would say: yes, no, or open. */
  readonly majority: 'yes' | 'no' | 'open';
  /** How many firms must have answered for the share of yes to differ from one half at the level asked for. */
  readonly answersNeeded: number | null;
}

/**
 * Ramböll's percentages (5.2) with bounds: "don't know", "no" and missing answers are printed for a few of them only.
 *
 * @param results what surveyResults gives
 * @param options `confidenceLevel` of the comparison with one half; the number of firms is not printed
 * @returns one row for each statement, in shares
 * @throws KlusterlabError what unknownCategoryBounds throws
 *
 * @example
 * firmSurveyBounds(results, { confidenceLevel: 0.95 })[0]?.yesAtMost; // 0.97
 */
export function firmSurveyBounds(
  results: readonly SurveyResult[],
  options: { readonly confidenceLevel: number },
): readonly FirmSurveyBounds[] {
  const own = results.filter(({ study }) => study === 'ramboll-2011');
  return own
    .filter(({ answer }) => answer === 'yes')
    .map(({ question, label, share: yes }) => {
      const shareOf = (answer: string): number | undefined =>
        own.find((result) => result.question === question && result.answer === answer)?.share;
      const [no, unknown] = [shareOf('no'), shareOf('unknown')];
      const bounds = unknownCategoryBounds(
        [{ name: 'yes', share: yes }, ...(no === undefined ? [] : [{ name: 'no', share: no }])],
        unknown === undefined ? {} : { unknown },
      );
      const yesAtMost = bounds.answers[0]?.ifUnknownAnswered.upper ?? 1;
      const noAtLeast = no ?? 0;
      return {
        statement: label,
        yes,
        yesAtMost,
        noAtLeast,
        noAtMost: 1 - yes,
        majority: yes > 0.5 ? 'yes' : noAtLeast > 0.5 ? 'no' : 'open',
        answersNeeded: sampleSizeToExclude({ share: yes, threshold: 0.5 }, options),
      };
    });
}
