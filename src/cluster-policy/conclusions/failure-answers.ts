import type { Answer, CodedRow, PolicyAnswers } from '../../classification';
import { KlusterlabError } from '../../errors';

/** How words of the report are read as answers to the three criteria; every one is the reader's choice. */
export interface CriterionReading {
  /** Support in failure theory (appendix) → is there a market failure? */
  readonly failureTheory: Readonly<Record<string, Answer>>;
  /** Last column of Table 10 → is there additionality? `not-judged` for the rows that it leaves out. */
  readonly additionality: Readonly<Record<string, Answer>>;
  /** Whether what is brought about is worth its cost; the report says that this is not known. */
  readonly costEffectiveness: Answer;
}

/**
 * The answers of chapters 4 and 6 to the three criteria, failure by failure.
 *
 * @param rows what verdictRows gives
 * @param reading how the report's words are read as yes, no or unknown
 * @returns one item for each failure, for survivingItems; its answers go to threeCriterionTest as they are
 * @throws KlusterlabError `no-reading` for a word that the reading leaves out
 *
 * @example
 * failureAnswers(rows, reading)[0]; // { item: 'inputs', answers: { marketFailure: 'yes', additionality: 'yes', costEffectiveness: 'unknown' } }
 */
export function failureAnswers(
  rows: readonly CodedRow[],
  reading: CriterionReading,
): readonly { readonly item: string; readonly answers: PolicyAnswers }[] {
  return rows.map((row) => ({
    item: String(row['failure']),
    answers: {
      marketFailure: answerTo(row, 'failure_theory', reading.failureTheory),
      additionality: answerTo(row, 'additionality', reading.additionality),
      costEffectiveness: reading.costEffectiveness,
    },
  }));
}

function answerTo(row: CodedRow, column: string, reading: Readonly<Record<string, Answer>>): Answer {
  const answer = reading[String(row[column])];
  if (answer !== undefined) return answer;
  throw new KlusterlabError({
    code: 'no-reading',
    where: `failureAnswers, row ${String(row['failure'])}`,
    parameter: column,
    expected: `one of ${Object.keys(reading).join(', ')}`,
    received: row[column] ?? null,
  });
}
