import { KlusterlabError } from '../../errors';
import { requireColumns, requireKnownKeys } from '../contract';
import type { CodedRow } from '../contract';
import type { Answer } from './answer';
import type { Answers } from './criterion';

export interface ReadAnswersOptions {
  /** What the rows come from, for messages: a file's name. */
  readonly source: string;
  /** Column with the case that the answer is about. */
  readonly caseColumn: string;
  /** Column with the criterion's id. */
  readonly criterionColumn: string;
  /** Column with the answer word. */
  readonly answerColumn: string;
  /** The ids that may occur. */
  readonly criteria: readonly string[];
  /** The words that stand for each answer; case and outer blanks do not count. */
  readonly words: Readonly<Record<Answer, readonly string[]>>;
}

/** The answers of one case, read from rows. */
export interface CaseAnswers {
  readonly case: string;
  readonly answers: Answers;
}

/**
 * Reads answers from rows of case, criterion and answer word, in the order in which the cases first occur.
 *
 * @param rows one row for each answer; the first is counted as row 2, after a header
 * @param options columns, known criteria and answer words
 * @returns one entry for each case
 * @throws KlusterlabError `missing-column`, `unknown-criterion`, `unknown-answer-word` or `duplicate-answer`, with
 *   source, row, column and value
 *
 * @example
 * const rows = [{ name: 'Dalen', criterion: 'rivals', answer: 'Ja' }];
 * readAnswers(rows, {
 *   source: 'mine.csv', caseColumn: 'name', criterionColumn: 'criterion', answerColumn: 'answer',
 *   criteria: ['rivals'], words: { yes: ['ja', 'yes'], no: ['nej', 'no'], unknown: [''] },
 * }); // [{ case: 'Dalen', answers: { rivals: 'yes' } }]
 */
export function readAnswers(rows: readonly CodedRow[], options: ReadAnswersOptions): readonly CaseAnswers[] {
  requireKnownKeys('readAnswers', options, {
    required: ['source', 'caseColumn', 'criterionColumn', 'answerColumn', 'criteria', 'words'],
  });
  const { source, caseColumn, criterionColumn, answerColumn, criteria } = options;
  const words = wordTable(options.words);
  const cases = new Map<string, Record<string, Answer>>();
  rows.forEach((row, index) => {
    const where = `${source}, row ${index + 2}`;
    requireColumns(where, [row], [caseColumn, criterionColumn, answerColumn], () => where);
    const name = String(row[caseColumn] ?? '').trim();
    const criterion = String(row[criterionColumn] ?? '').trim();
    const fail = (code: string, parameter: string, expected: string, received: unknown): never => {
      throw new KlusterlabError({ code, where, parameter: `column ${parameter}`, expected, received });
    };
    if (name === '') fail('missing-case', caseColumn, 'the name of a case', row[caseColumn]);
    if (!criteria.includes(criterion))
      fail('unknown-criterion', criterionColumn, `one of ${criteria.join(', ')}`, criterion);
    const word = row[answerColumn] ?? '';
    const answer =
      words.get(String(word).trim().toLowerCase()) ??
      fail(
        'unknown-answer-word',
        answerColumn,
        `one of ${[...words.keys()].map((key) => JSON.stringify(key)).join(', ')}`,
        word,
      );
    const own = cases.get(name) ?? {};
    if (Object.prototype.hasOwnProperty.call(own, criterion)) {
      fail('duplicate-answer', criterionColumn, `one answer for ${name} on each criterion`, criterion);
    }
    own[criterion] = answer;
    cases.set(name, own);
  });
  return [...cases].map(([name, answers]) => ({ case: name, answers }));
}

function wordTable(words: ReadAnswersOptions['words']): Map<string, Answer> {
  const table = new Map<string, Answer>();
  for (const answer of ['yes', 'no', 'unknown'] as const) {
    for (const word of words[answer]) {
      const key = word.trim().toLowerCase();
      const before = table.get(key);
      if (before !== undefined && before !== answer) {
        throw new KlusterlabError({
          code: 'ambiguous-answer-word',
          where: 'readAnswers',
          parameter: 'words',
          expected: `one answer for each word, but it stands for ${before} and ${answer}`,
          received: word,
        });
      }
      table.set(key, answer);
    }
  }
  return table;
}
