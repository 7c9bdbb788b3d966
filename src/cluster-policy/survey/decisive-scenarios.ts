import type { CascadeReading } from './counterfactual-cascades';

/** One way to join the printed shares, in words. */
export interface DecisiveScenario extends CascadeReading {
  readonly scenario: string;
}

/** Decisive implies very important and no other source; the three printed benefits are all that there are. */
const AS_PRINTED: DecisiveScenario = {
  scenario: 'shares as printed',
  prints: 'asPrinted',
  conditions: ['very-important', 'no-other-source'],
  meaning: 'conditionsAreNecessary',
  otherBenefits: null,
};

/** The readings under which the statement on the decisive cases is tried, one change from the first each; all are ours. */
export const DECISIVE_SCENARIOS: readonly [DecisiveScenario, ...DecisiveScenario[]] = [
  AS_PRINTED,
  { ...AS_PRINTED, scenario: 'all rounding in its favour', prints: 'roundingRanges' },
  { ...AS_PRINTED, scenario: 'other benefits besides the three', otherBenefits: { lower: 0, upper: 1 } },
  { ...AS_PRINTED, scenario: 'every respondent had some benefit', otherBenefits: 1 },
  { ...AS_PRINTED, scenario: 'decisive implies very important only', conditions: ['very-important'] },
  { ...AS_PRINTED, scenario: 'decisive implies no other source only', conditions: ['no-other-source'] },
  { ...AS_PRINTED, scenario: 'decisive implies neither', conditions: [] },
  { ...AS_PRINTED, scenario: 'decisive is just both', meaning: 'conditionsSuffice' },
  {
    ...AS_PRINTED,
    scenario: 'decisive is just very important',
    conditions: ['very-important'],
    meaning: 'conditionsSuffice',
  },
];
