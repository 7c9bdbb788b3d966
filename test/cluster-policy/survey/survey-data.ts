import { published, publishedInterval, table } from '../../../src/cluster-policy';
import {
  counterfactualCascades,
  DECISIVE_SCENARIOS,
  programmeResults,
  surveyResults,
} from '../../../src/cluster-policy/survey';

export const READER = { published, publishedInterval };
export const SURVEY_ROWS = table('survey-results');
export const PROGRAMME_ROWS = table('programme-results');
export const RESULTS = surveyResults(SURVEY_ROWS, READER);
export const PROGRAMME = programmeResults(PROGRAMME_ROWS, READER);
export const CASCADES = counterfactualCascades(RESULTS, DECISIVE_SCENARIOS[0]);
/** "About 340" with the interval of the ledger. */
export const RESPONDENTS = { lower: 335, upper: 345 };
export const INTERVAL_OPTIONS = {
  respondents: RESPONDENTS,
  rounding: 'nearest',
  method: 'wilson',
  confidenceLevel: 0.95,
} as const;
