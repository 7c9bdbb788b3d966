import { KlusterlabError } from '../../errors';
import type { Answer } from './answer';

/** A yes to the stronger criterion means a yes to the weaker one, and a no to the weaker means a no to the stronger. */
export interface Implication {
  readonly stronger: string;
  readonly weaker: string;
}

/** Answers after the implications have been followed, and which of them were inferred. */
export interface ImpliedAnswers {
  readonly answers: ReadonlyMap<string, Answer>;
  /** The ids that were unknown and follow from others, in the order of the answers. */
  readonly inferred: readonly string[];
}

/**
 * Follows the implications from known answers to unknown ones, as far as they go.
 *
 * @param where the calling function, for the message
 * @param answers one answer for each id
 * @param implications pairs of ids
 * @returns the completed answers and the inferred ids
 * @throws KlusterlabError `unknown-criterion`, or `contradictory-answers` for a stronger yes with a weaker no
 */
export function impliedAnswers(
  where: string,
  answers: ReadonlyMap<string, Answer>,
  implications: readonly Implication[],
): ImpliedAnswers {
  const complete = new Map(answers);
  for (const { stronger, weaker } of implications) {
    for (const id of [stronger, weaker]) {
      if (complete.has(id)) continue;
      throw new KlusterlabError({
        code: 'unknown-criterion',
        where,
        parameter: 'implications',
        expected: `ids among ${[...answers.keys()].join(', ')}`,
        received: id,
      });
    }
  }
  let changed = true;
  while (changed) {
    changed = false;
    for (const { stronger, weaker } of implications) {
      const strong = complete.get(stronger);
      const weak = complete.get(weaker);
      if (strong === 'yes' && weak === 'no') {
        throw new KlusterlabError({
          code: 'contradictory-answers',
          where,
          parameter: 'answers',
          expected: `no to ${stronger} when ${weaker} is no`,
          received: { [stronger]: 'yes', [weaker]: 'no' },
        });
      }
      if (strong === 'yes' && weak === 'unknown') {
        complete.set(weaker, 'yes');
        changed = true;
      }
      if (weak === 'no' && strong === 'unknown') {
        complete.set(stronger, 'no');
        changed = true;
      }
    }
  }
  const inferred = [...answers.keys()].filter((id) => answers.get(id) !== complete.get(id));
  return { answers: complete, inferred };
}
