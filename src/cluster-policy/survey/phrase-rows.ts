import type { SurveyResult } from './survey-results';

/** One share that is printed as a phrase, as a row of a table. */
export interface PhraseRow {
  readonly group: string;
  readonly label: string;
  readonly share: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * The shares that 5.2 prints as a phrase ("about a fifth"), with what we let the phrase mean.
 *
 * @param results what surveyResults gives
 *
 * @example
 * phraseRows(results)[0]?.upper; // 0.225
 */
export function phraseRows(results: readonly SurveyResult[]): readonly PhraseRow[] {
  return results
    .filter(({ rounded }) => !rounded)
    .map(({ group, label, share, range }) => ({ group, label, share, lower: range.lower, upper: range.upper }));
}
