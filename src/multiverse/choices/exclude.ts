import { KlusterlabError } from '../../errors';
import type { PickPattern } from './choice';

/** Combinations that make no sense, and why. */
export interface Exclusion {
  readonly when: PickPattern;
  readonly reason: string;
}

/**
 * Says that options of different choices do not go together.
 *
 * @param when an option, or a list of options, for each of some choices; combinations that have them all are left out
 * @param reason why, in a sentence for readers
 * @returns an exclusion for `defineChoices`
 * @throws KlusterlabError `invalid-exclusion`
 *
 * @example
 * exclude({ estimator: 'median', interval: ['t', 'normal'] }, 'No standard error of the median is at hand.').when.estimator; // 'median'
 */
export function exclude(when: PickPattern, reason: string): Exclusion {
  const fault = (parameter: string, expected: string, received: unknown): KlusterlabError =>
    new KlusterlabError({ code: 'invalid-exclusion', where: 'exclude', parameter, expected, received });
  if (typeof when !== 'object' || when === null || Object.keys(when).length === 0) {
    throw fault('when', 'options of at least one choice', when);
  }
  if (typeof reason !== 'string' || reason.trim() === '') throw fault('reason', 'a reason in words', reason);
  return { when, reason };
}
