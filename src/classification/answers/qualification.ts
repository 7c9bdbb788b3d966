import { requireKnownKeys, requireNumber, requireUnique } from '../contract';
import type { Answer } from './answer';
import { completeAnswers } from './criterion';
import type { Answers, MissingAnswers } from './criterion';
import { atLeastOf } from './three-valued-logic';

export interface QualificationOptions {
  /** How many criteria a case must meet: all of them, or a number. */
  readonly needed: 'all' | number;
  readonly missingAnswers: MissingAnswers;
}

/** Whether one case qualifies, and by which criteria. */
export interface QualificationResult {
  readonly qualifies: Answer;
  /** How many criteria are met, and how many are needed. */
  readonly score: { readonly met: number; readonly needed: number; readonly total: number };
  readonly met: readonly string[];
  readonly unmet: readonly string[];
  readonly unknown: readonly string[];
}

/**
 * Whether a case meets all, or at least a number, of a list of criteria.
 *
 * @param criteria the list, ids and labels
 * @param answers yes, no or unknown for each criterion id
 * @param options how many are needed and what a missing answer means
 * @returns yes, no, or unknown while the unknown answers could decide it
 * @throws KlusterlabError for an unknown criterion, answer word or option, or more needed than there are
 *
 * @example
 * const criteria = [{ id: 'board', label: 'Has a board' }, { id: 'plan', label: 'Has a plan' }];
 * qualification(criteria, { board: 'yes', plan: 'unknown' }, { needed: 'all', missingAnswers: 'reject' }).qualifies; // 'unknown'
 */
export function qualification(
  criteria: readonly { readonly id: string; readonly label: string }[],
  answers: Answers,
  options: QualificationOptions,
): QualificationResult {
  const where = 'qualification';
  requireKnownKeys(where, options, { required: ['needed', 'missingAnswers'] });
  const ids = criteria.map((criterion) => criterion.id);
  requireUnique(where, 'criteria', ids);
  requireNumber(where, 'criteria.length', ids.length, { atLeast: 1, unit: 'criteria' });
  const needed = options.needed === 'all' ? ids.length : options.needed;
  requireNumber(where, 'needed', needed, { whole: true, atLeast: 1, atMost: ids.length, unit: 'criteria' });
  const complete = completeAnswers(where, ids, answers, options.missingAnswers);
  const idsWith = (answer: Answer): string[] => ids.filter((id) => complete.get(id) === answer);
  return {
    qualifies: atLeastOf([...complete.values()], needed),
    score: { met: idsWith('yes').length, needed, total: ids.length },
    met: idsWith('yes'),
    unmet: idsWith('no'),
    unknown: idsWith('unknown'),
  };
}
