import { requireChoice, requireNumber } from '../contract';
import { ANSWERS } from './answer';
import type { Answer } from './answer';

/**
 * Whether at least `count` of the statements hold, in Kleene's strong three-valued logic.
 *
 * yes if at least `count` are yes; no if even all unknown ones could not make it `count`; else unknown
 * (Kleene 1952, Introduction to Metamathematics, § 64).
 *
 * @param answers one answer for each statement
 * @param count how many must hold, a whole number from 0
 * @returns the answer
 * @throws KlusterlabError `invalid-choice` for another word, `invalid-number` for the count
 *
 * @example
 * atLeastOf(['yes', 'unknown', 'no'], 2); // 'unknown'
 */
export function atLeastOf(answers: readonly Answer[], count: number): Answer {
  requireNumber('atLeastOf', 'count', count, { whole: true, atLeast: 0, unit: 'statements' });
  answers.forEach((answer, index) => requireChoice('atLeastOf', `answers[${index}]`, answer, ANSWERS));
  const certain = answers.filter((answer) => answer === 'yes').length;
  const possible = answers.filter((answer) => answer !== 'no').length;
  if (certain >= count) return 'yes';
  return possible >= count ? 'unknown' : 'no';
}

/**
 * Whether all statements hold: no if one is no, else unknown if one is unknown, else yes (yes for none at all).
 *
 * @param answers one answer for each statement
 * @returns the answer, by Kleene's strong logic
 * @throws KlusterlabError `invalid-choice` for another word
 *
 * @example
 * allOf(['yes', 'unknown', 'no']); // 'no'
 */
export function allOf(answers: readonly Answer[]): Answer {
  return atLeastOf(answers, answers.length);
}

/**
 * Whether some statement holds: yes if one is yes, else unknown if one is unknown, else no (no for none at all).
 *
 * @param answers one answer for each statement
 * @returns the answer, by Kleene's strong logic
 * @throws KlusterlabError `invalid-choice` for another word
 *
 * @example
 * anyOf(['no', 'unknown']); // 'unknown'
 */
export function anyOf(answers: readonly Answer[]): Answer {
  return atLeastOf(answers, 1);
}
