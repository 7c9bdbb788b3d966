import { compareWithBounds } from '../../survey';
import type { OverlappingCascades } from '../../survey';
import type { FigureValue } from '../../report';
import type { BenefitInterval } from './benefit-intervals';
import { BENEFITS } from './benefit-intervals';
import { findResult } from './find-result';
import type { SurveyResult } from './survey-results';

/**
 * What 5.2 reads from the survey of 2011, by rules of ours.
 *
 * - Strongest: the benefit that is most often very important, if it is also the least common; else `none`.
 * - Decisive: the benefit that can have been decisive for the largest part of its own receivers.
 * - In line: whether the firms' share with new networks lies in the interval for the share with new contacts.
 *
 * @param results what surveyResults gives
 * @param cascades what counterfactualCascades gives
 * @param intervals what benefitIntervals gives
 * @returns ledger id to value
 *
 * @example
 * counterfactualValues(results, cascades, intervals)['5.2.sweco.strongest']; // 'financing'
 */
export function counterfactualValues(
  results: readonly SurveyResult[],
  cascades: OverlappingCascades,
  intervals: readonly BenefitInterval[],
): Readonly<Record<string, FigureValue>> {
  const shareIn =
    (question: string) =>
    (group: string): number =>
      findResult(results, `sweco.${question}.${group}`).share;
  const strongest = largest(shareIn('very-important'));
  const rarest = largest((group) => -shareIn('received')(group));
  const receivers = (group: string): number =>
    cascades.groups.find(({ name }) => name === group)?.cascade.passed.upper ?? 0;
  return {
    '5.2.sweco.strongest': strongest === rarest ? strongest : 'none',
    '5.2.sweco.decisive.benefit': largest(receivers),
    '5.2.sweco.in-line': isInLine(results, intervals) ? 'yes' : 'no',
  };
}

function isInLine(results: readonly SurveyResult[], intervals: readonly BenefitInterval[]): boolean {
  const contacts = intervals.find(({ group, answer }) => group === 'contacts' && answer === 'received');
  const networks = findResult(results, 'ramboll.new-networks.yes').range;
  const bounds = { lower: contacts?.lower ?? 0, upper: contacts?.upper ?? 1 };
  return compareWithBounds(networks, bounds).verdict === 'consistent';
}

function largest(value: (group: string) => number): string {
  return [...BENEFITS].sort((first, second) => value(second) - value(first))[0] as string;
}
