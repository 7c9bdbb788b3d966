import { overlappingCascades } from '../../survey';
import type { CascadeGroup, CascadeStage, OverlappingCascades, Share } from '../../survey';
import { BENEFITS } from './benefit-intervals';
import { findResult } from './find-result';
import type { SurveyResult } from './survey-results';

/** What a decisive benefit must have been, besides being received. */
export type DecisiveCondition = 'very-important' | 'no-other-source';

/** How the printed shares are joined; the report says none of this. */
export interface CascadeReading {
  /** The prints themselves, or all shares that they stand for. */
  readonly prints: 'asPrinted' | 'roundingRanges';
  /** What a decisive benefit must have been. */
  readonly conditions: readonly DecisiveCondition[];
  /** Whether all that met the conditions were decisive, or only some of them: from none to all. */
  readonly meaning: 'conditionsSuffice' | 'conditionsAreNecessary';
  /** The share of the respondents with a benefit that the report does not print; null if there is none. */
  readonly otherBenefits: Share | null;
}

/**
 * The survey of 2011 as a cascade for each benefit: received, very important, not to be had from others.
 *
 * Only the margins are printed, so what passes two stages is bounded, not known. "Could have got it elsewhere" and "no
 * other could have given it" are taken as each other's complement.
 *
 * @param results what surveyResults gives
 * @param reading prints or ranges, what decisive implies, and other benefits
 * @returns the bounds for each benefit and together
 * @throws KlusterlabError what overlappingCascades throws
 *
 * @example
 * counterfactualCascades(results, { prints: 'asPrinted', conditions: ['very-important', 'no-other-source'],
 *   meaning: 'conditionsAreNecessary', otherBenefits: null }).groups[2]?.passedOfAll; // { lower: 0, upper: 0.0256 }
 */
export function counterfactualCascades(results: readonly SurveyResult[], reading: CascadeReading): OverlappingCascades {
  const shareOf = (id: string): Share => {
    const { share, range } = findResult(results, id);
    return reading.prints === 'asPrinted' ? share : range;
  };
  const condition: Readonly<Record<DecisiveCondition, (group: string) => Share>> = {
    'very-important': (group) => shareOf(`sweco.very-important.${group}`),
    'no-other-source': (group) =>
      group === 'financing' ? shareOf('sweco.none-other.financing') : complement(shareOf(`sweco.obtainable.${group}`)),
  };
  const groups = BENEFITS.map((group): CascadeGroup => ({
    name: group,
    share: shareOf(`sweco.received.${group}`),
    stages: [
      ...reading.conditions.map((name): CascadeStage => ({ name, share: condition[name](group), of: 'entrants' })),
      ...(reading.meaning === 'conditionsSuffice' ? [] : [SOME_OF_THEM]),
    ],
  }));
  if (reading.otherBenefits === null) return overlappingCascades(groups);
  return overlappingCascades([
    ...groups,
    { name: 'other benefits', share: reading.otherBenefits, stages: [SOME_OF_THEM] },
  ]);
}

/** From none to all of those who are left. */
const SOME_OF_THEM: CascadeStage = { name: 'decisive', share: { lower: 0, upper: 1 }, of: 'previous' };

function complement(share: Share): Share {
  return typeof share === 'number' ? 1 - share : { lower: 1 - share.upper, upper: 1 - share.lower };
}
