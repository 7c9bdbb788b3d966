import { countsBehindShare, publishedShareInterval } from '../../survey';
import type { ClosedRange, ProportionIntervalOptions, RoundingRule } from '../../survey';
import { findResult } from './find-result';
import type { SurveyResult } from './survey-results';

/** The benefits that 5.2 reports on, in its order. */
export const BENEFITS = ['information', 'contacts', 'financing'] as const;

/** How the intervals are made; nothing here is printed in the report. */
export interface BenefitIntervalOptions extends Pick<ProportionIntervalOptions, 'method' | 'confidenceLevel'> {
  /** How many members answered, as a range of whole numbers. */
  readonly respondents: ClosedRange;
  readonly rounding: RoundingRule;
}

/** One print with the number of answers behind it and its interval. */
export interface BenefitInterval {
  readonly group: string;
  readonly answer: string;
  readonly percent: number;
  /** The fewest and the most answers that the percentage can be a share of. */
  readonly fewestAnswers: number;
  readonly mostAnswers: number;
  /** Numbers of answers that give the print; more than five as first and last. */
  readonly possibleBases: readonly string[];
  /** The interval over all of them; null if no number of answers gives the print. */
  readonly lower: number | null;
  readonly upper: number | null;
}

/** More possible numbers of answers than this are given as first and last. */
const MOST_BASES_LISTED = 5;

/**
 * Each whole percentage of the survey of 2011 with its interval: who received a benefit, and what they said of it.
 *
 * The shares of those who received a benefit are of a number that is not printed: it follows from the printed share of
 * all, as a range. A print that no whole number of that many answers gives has no interval.
 *
 * @param results what surveyResults gives
 * @param options number of respondents, rounding, method and level
 * @returns one row for each print of the three benefits, in shares
 * @throws KlusterlabError what publishedShareInterval throws
 *
 * @example
 * benefitIntervals(results, { respondents: { lower: 335, upper: 345 }, rounding: 'nearest', method: 'wilson',
 *   confidenceLevel: 0.95 })[0]?.lower; // 0.5523
 */
export function benefitIntervals(
  results: readonly SurveyResult[],
  options: BenefitIntervalOptions,
): readonly BenefitInterval[] {
  const { respondents, rounding, method, confidenceLevel } = options;
  return BENEFITS.flatMap((group) => {
    const receivers = receiversOf(results, group, options);
    const own = results.filter((result) => result.study === 'sweco-2011' && result.group === group && result.rounded);
    return own.map((result): BenefitInterval => {
      const sampleSize = result.question === 'received' ? respondents : receivers;
      const print = { percent: result.percent, decimals: 0 };
      const interval = publishedShareInterval(print, { sampleSize, rounding, method, confidenceLevel });
      const bases = countsBehindShare(print, { sampleSize, rounding }).samples.map((sample) =>
        String(sample.sampleSize),
      );
      return {
        group,
        answer: result.question === 'received' ? 'received' : result.answer,
        percent: result.percent,
        fewestAnswers: sampleSize.lower,
        mostAnswers: sampleSize.upper,
        possibleBases: bases.length <= MOST_BASES_LISTED ? bases : [`${bases[0]} to ${bases[bases.length - 1]}`],
        lower: interval.possible ? interval.outer.lower : null,
        upper: interval.possible ? interval.outer.upper : null,
      };
    });
  });
}

function receiversOf(
  results: readonly SurveyResult[],
  group: string,
  { respondents, rounding }: BenefitIntervalOptions,
): ClosedRange {
  const { percent } = findResult(results, `sweco.received.${group}`);
  const behind = countsBehindShare({ percent, decimals: 0 }, { sampleSize: respondents, rounding });
  return behind.possible ? behind.counts : respondents;
}
