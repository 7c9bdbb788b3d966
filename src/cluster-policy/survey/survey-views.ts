import type { TableView } from '../../notebook';

const TWO = { decimals: 2 };
const ONE = { decimals: 1 };

/** How the tables of the surveys of 5.2 are shown: headings, captions, decimals. Shares lie between 0 and 1. */
export const SURVEY_VIEWS = {
  /** What firmSurveyBounds gives. */
  firms: {
    caption: 'Shares of firms: the printed yes, and what unknown answers leave open',
    columns: {
      statement: {},
      yes: TWO,
      yesAtMost: { label: 'yes, at most', ...TWO },
      noAtLeast: { label: 'no, at least', ...TWO },
      noAtMost: { label: 'no, at most', ...TWO },
      majority: {},
      answersNeeded: { label: 'answers needed' },
    },
  },
  /** What programmeRates gives. */
  rates: {
    caption: 'Counts of Vinnväxt with exact Poisson intervals',
    columns: {
      round: {},
      outcome: {},
      count: {},
      expectedLower: { label: 'lower', ...ONE },
      expectedUpper: { label: 'upper', ...ONE },
      perInitiative: { label: 'per initiative', ...TWO },
      perInitiativeLower: { label: 'lower', ...TWO },
      perInitiativeUpper: { label: 'upper', ...TWO },
    },
  },
  /** What roundRatios gives. */
  ratios: {
    caption: 'First round per initiative, as a multiple of the second',
    columns: { outcome: {}, ratio: TWO, lower: TWO, upper: TWO },
  },
  /** What grantedShares gives. */
  granted: {
    caption: 'Applications granted, with Wilson intervals',
    columns: { round: {}, granted: {}, applications: {}, share: TWO, lower: TWO, upper: TWO },
  },
  /** What benefitIntervals gives. */
  benefits: {
    caption: 'Printed shares with Wilson intervals over all counts that round to them',
    columns: {
      group: { label: 'Benefit' },
      answer: { label: 'Answer' },
      percent: { label: 'printed', unit: 'percent' },
      fewestAnswers: { label: 'answers, fewest' },
      mostAnswers: { label: 'answers, most' },
      possibleBases: { label: 'answers that give the print' },
      lower: TWO,
      upper: TWO,
    },
  },
  /** What phraseRows gives. */
  phrases: {
    caption: 'Shares that are printed as a phrase, with what it allows (ours)',
    columns: {
      group: { label: 'Benefit' },
      label: { label: 'Answer' },
      share: TWO,
      lower: { decimals: 3 },
      upper: { decimals: 3 },
    },
  },
  /** What decisiveByBenefit gives. */
  decisive: {
    caption: 'For how many members a benefit can have been decisive',
    columns: {
      benefit: { label: 'Benefit' },
      ofReceiversLower: { label: 'of its receivers, least', ...TWO },
      ofReceiversUpper: { label: 'of its receivers, most', ...TWO },
      personsLower: { label: 'persons, least', ...ONE },
      personsUpper: { label: 'persons, most', ...ONE },
    },
  },
  /** What decisiveCeilings gives. */
  ceilings: {
    caption: 'The part of the decisive cases that can be about financing',
    columns: {
      scenario: { label: 'Reading' },
      allowedLower: { label: 'decisive, least', decimals: 3 },
      allowedUpper: { label: 'decisive, most', decimals: 3 },
      verdict: { label: 'with the print' },
      financingLower: { label: 'financing, least', ...TWO },
      financingUpper: { label: 'financing, most', ...TWO },
      mostlyFinancing: { label: 'mostly financing' },
    },
  },
  /** `listed('expected-deteriorations')`. */
  deteriorations: { columns: { number: { label: 'No.' }, label: { label: 'Would get much worse' } } },
} as const satisfies Readonly<Record<string, TableView>>;
