import { KlusterlabError } from '../errors';
import { checkKeys, checkList, checkNames } from './checks';
import { ordered } from './hull';
import { shareBounds } from './share';
import type { ClosedRange, Share } from './share';

/** One answer with its published share of all respondents. */
export interface AnswerShare {
  readonly name: string;
  readonly share: Share;
}

/** One answer with what the unknown answers could make of it. */
export interface AnswerBounds {
  readonly name: string;
  readonly share: ClosedRange;
  /** The answer's share of all respondents if those unknown had answered: from none of them to all of them. */
  readonly ifUnknownAnswered: ClosedRange;
  /** The answer's share of those whose answer is known; null if all may be unknown. */
  readonly amongKnown: ClosedRange | null;
}

/** What published answers leave open about all answers. */
export interface UnknownCategoryBounds {
  readonly answers: readonly AnswerBounds[];
  /** The share whose answer is unknown: as published, or anything up to what the listed answers leave. */
  readonly unknown: ClosedRange;
  /** The share of answers that are known but not published. */
  readonly unlisted: ClosedRange;
}

/**
 * Bounds on answers when some respondents did not know, or when the published shares do not add up to 100 %.
 *
 * With p an answer's share and w the share unknown: p to p + w if the unknown had answered, whatever they think
 * (Manski 1989), and p/(1 − w) among those who know. Without `unknown`, all that the listed answers leave may be
 * unknown answers or unlisted ones, so w runs from 0 to 1 − Σp.
 *
 * @param answers the published answers, excluding "don't know", with different names; shares of all respondents.
 * @param options `unknown`: the published share of "don't know" and missing, if there is one.
 * @returns bounds for each answer, for the unknown and for what is not listed.
 * @throws KlusterlabError on bad keys, names or shares, or `shares-exceed-one`.
 * @example
 * unknownCategoryBounds([{ name: 'yes', share: 0.64 }], { unknown: 0.33 }).answers[0].ifUnknownAnswered
 * // { "lower": 0.64, "upper": 0.97 }
 */
export function unknownCategoryBounds(
  answers: readonly AnswerShare[],
  options: { readonly unknown?: Share } = {},
): UnknownCategoryBounds {
  const where = 'unknownCategoryBounds';
  checkList(where, 'answers', answers);
  answers.forEach((answer, index) => checkKeys(`${where} answers[${index}]`, answer, ['name', 'share'], []));
  checkNames(where, 'answers', answers);
  checkKeys(`${where} options`, options, [], ['unknown']);
  const shares = answers.map(({ name, share }) => shareBounds(share, where, name));
  const published = options.unknown === undefined ? undefined : shareBounds(options.unknown, where, 'unknown');
  const least = { answers: sumOf(shares.map(({ lower }) => lower)), unknown: published?.lower ?? 0 };
  checkSum(least.answers + least.unknown, where);
  const most = Math.max(0, 1 - least.answers);
  const unknown = ordered(least.unknown, Math.min(published?.upper ?? 1, most));
  return {
    answers: answers.map(({ name }, index) => {
      const share = shares[index] ?? { lower: 0, upper: 0 };
      return { name, ...answerBounds(share, unknown, most + share.lower) };
    }),
    unknown,
    unlisted: ordered(
      published === undefined ? 0 : Math.max(0, 1 - sumOf(shares.map(({ upper }) => upper)) - unknown.upper),
      Math.max(0, most - unknown.lower),
    ),
  };
}

/** `room`: what the other answers leave to this one and the unknown together. */
function answerBounds(published: ClosedRange, unknown: ClosedRange, room: number): Omit<AnswerBounds, 'name'> {
  const share = ordered(published.lower, Math.min(published.upper, room - unknown.lower));
  // p/(1 − w) rises with both p and w, and p weighs more: so p goes to its upper end before w does.
  const unknownBesideIt = Math.min(unknown.upper, Math.max(unknown.lower, room - share.upper));
  return {
    share,
    ifUnknownAnswered: ordered(share.lower, Math.min(room, share.upper + unknown.upper, 1)),
    amongKnown:
      unknown.upper >= 1 || unknownBesideIt >= 1
        ? null
        : ordered(share.lower / (1 - unknown.lower), Math.min(1, share.upper / (1 - unknownBesideIt))),
  };
}

function checkSum(sum: number, where: string): void {
  if (sum <= 1 + 1e-12) return;
  throw new KlusterlabError({
    code: 'shares-exceed-one',
    where,
    parameter: 'answers',
    expected: 'shares that add up to at most 1, the unknown included',
    received: sum,
    hint: 'Answers that may be given together are no categories: use jointShareBounds.',
  });
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
