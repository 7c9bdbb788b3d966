import type { ClosedRange } from '../../survey';
import type { Row } from '../../tables';
import { textCell } from '../rows';
import type { LedgerReader } from './ledger-reader';
import { requireSameFigure } from './require-same-figure';
import { requireSurveyRows } from './require-survey-rows';

/** One percentage that 5.2 prints from a survey. */
export interface SurveyResult {
  readonly id: string;
  readonly study: string;
  readonly question: string;
  /** The benefit that the answer is about; all or any where none. */
  readonly group: string;
  readonly answer: string;
  readonly label: string;
  readonly percent: number;
  /** Whether the print is a whole number of percent, or a phrase such as "a quarter". */
  readonly rounded: boolean;
  /** The print as a share. */
  readonly share: number;
  /** The shares that the print stands for. */
  readonly range: ClosedRange;
  /** The row of the ledger that holds the print. */
  readonly figure: string;
}

/**
 * The survey results of 5.2, each held against the ledger's row that prints it.
 *
 * @param rows rows of `survey-results`
 * @param reader how the ledger is read; every figure counts as used
 * @returns one entry for each print
 * @throws KlusterlabError `key-mismatch`, `wrong-cell` naming the row, `copies-differ` naming the figure
 *
 * @example
 * surveyResults(table('survey-results'), { published, publishedInterval })[13]?.share; // 0.61
 */
export function surveyResults(rows: readonly Row[], reader: LedgerReader): readonly SurveyResult[] {
  const where = 'surveyResults';
  requireSurveyRows(rows, reader);
  return rows.map((row) => {
    const figure = textCell(row, 'figure', where);
    const range = reader.publishedInterval(figure);
    requireSameFigure(where, figure, Number(row['percent']) / 100, reader.published(figure));
    if (row['lower'] !== null) requireSameFigure(where, figure, Number(row['lower']) / 100, range.lower);
    if (row['upper'] !== null) requireSameFigure(where, figure, Number(row['upper']) / 100, range.upper);
    return {
      id: textCell(row, 'id', where),
      study: textCell(row, 'study', where),
      question: textCell(row, 'question', where),
      group: textCell(row, 'group', where),
      answer: textCell(row, 'answer', where),
      label: textCell(row, 'label', where),
      percent: Number(row['percent']),
      rounded: row['comparison'] === 'rounded',
      share: reader.published(figure),
      range,
      figure,
    };
  });
}
