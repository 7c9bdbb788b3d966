import { KlusterlabError } from '../../errors';
import type { Row, Value } from '../../tables';
import { requireKeys } from '../rows';
import type { LedgerReader } from './ledger-reader';

/** Which answers belong to which question of the survey of 2011; the firms' survey has yes, no and unknown throughout. */
const ANSWERS: Readonly<Record<string, readonly Value[]>> = {
  received: ['yes'],
  importance: ['very-important', 'not-important'],
  elsewhere: ['obtainable', 'easily-obtainable', 'none-other'],
  decisive: ['decisive'],
};
const FIRMS_ANSWERS: readonly Value[] = ['yes', 'no', 'unknown'];

/**
 * Throws unless the rows of `survey-results` fit together: key, answer, group, kind of print, base and figure.
 *
 * @param rows the rows
 * @param reader how the ledger is read; the number of respondents is the only base that is printed
 * @throws KlusterlabError `key-mismatch` or `wrong-cell` naming the row and the column
 */
export function requireSurveyRows(rows: readonly Row[], reader: LedgerReader): void {
  requireKeys('surveyResults', rows, keyOf);
  const respondents = reader.published('5.2.sweco.respondents');
  for (const row of rows) {
    const isFirms = row['study'] === 'ramboll-2011';
    requireCell(row, 'answer', (isFirms ? FIRMS_ANSWERS : ANSWERS[String(row['question'])]) ?? []);
    if (isFirms) requireCell(row, 'group', ['all']);
    requireCell(row, 'base_count', [!isFirms && row['question'] === 'received' ? respondents : null]);
    // A phrase has bounds of its own, and may stand in one row of the ledger for several groups.
    if (row['comparison'] === 'about') {
      requireCell(row, 'lower', typeof row['lower'] === 'number' ? [row['lower']] : []);
      requireCell(row, 'upper', typeof row['upper'] === 'number' ? [row['upper']] : []);
    } else {
      requireCell(row, 'lower', [null]);
      requireCell(row, 'upper', [null]);
      requireCell(row, 'figure', [`5.2.${String(row['id'])}`]);
    }
  }
}

function keyOf(row: Row): string {
  const [study, question, group, answer] = ['study', 'question', 'group', 'answer'].map((column) => row[column]);
  if (study === 'ramboll-2011') return `ramboll.${question}.${answer}`;
  if (answer === 'yes') return `sweco.${question}.${group}`;
  return group === 'any' ? `sweco.${answer}` : `sweco.${answer}.${group}`;
}

function requireCell(row: Row, column: string, allowed: readonly Value[]): void {
  if (allowed.includes(row[column] ?? null)) return;
  throw new KlusterlabError({
    code: 'wrong-cell',
    where: `surveyResults, row ${String(row['id'])}`,
    parameter: column,
    expected: allowed.map((value) => String(value)).join(' or ') || 'a cell that fits the others of its row',
    received: row[column],
  });
}
