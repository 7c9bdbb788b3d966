import { KlusterlabError } from '../../errors';
import { requireChoice } from '../contract';
import { ANSWERS } from './answer';
import type { Answer } from './answer';

/** One criterion of a test, as a row of data. */
export interface Criterion {
  readonly id: string;
  /** What is asked, in words. */
  readonly label: string;
  /** The verdict that the criterion speaks for. */
  readonly verdict: string;
  /** Whether the verdict needs it; one that is not required only counts in the score. */
  readonly required: boolean;
}

/** The answers on one case: criterion id to answer. */
export type Answers = Readonly<Record<string, Answer>>;

/** What to do with a criterion that the answers do not mention: take it as unknown, or refuse. */
export type MissingAnswers = 'unknown' | 'reject';

/**
 * One answer for each criterion id, in the criteria's order.
 *
 * @param where the calling function, for the message
 * @param ids the criteria's ids
 * @param answers what was answered
 * @param missing what a criterion without an answer means
 * @returns a map from id to answer
 * @throws KlusterlabError `unknown-criterion`, `missing-answer` or `invalid-choice`
 */
export function completeAnswers(
  where: string,
  ids: readonly string[],
  answers: Answers,
  missing: MissingAnswers,
): Map<string, Answer> {
  requireChoice(where, 'missingAnswers', missing, ['unknown', 'reject']);
  for (const id of Object.keys(answers)) {
    if (ids.includes(id)) continue;
    throw new KlusterlabError({
      code: 'unknown-criterion',
      where,
      parameter: 'answers',
      expected: `ids among ${ids.join(', ')}`,
      received: id,
    });
  }
  const complete = new Map<string, Answer>();
  for (const id of ids) {
    const answer = answers[id];
    if (answer === undefined && missing === 'reject') {
      throw new KlusterlabError({
        code: 'missing-answer',
        where,
        parameter: id,
        expected: 'yes, no or unknown',
        received: undefined,
        hint: "missingAnswers: 'unknown' takes what is not answered as unknown",
      });
    }
    if (answer !== undefined) requireChoice(where, id, answer, ANSWERS);
    complete.set(id, answer ?? 'unknown');
  }
  return complete;
}
