import { requireChoice, requireKnownKeys, requireUnique } from '../contract';
import type { Answer } from './answer';
import { completeAnswers } from './criterion';
import type { Answers, Criterion, MissingAnswers } from './criterion';
import { impliedAnswers } from './implied-answers';
import type { Implication } from './implied-answers';
import { allOf } from './three-valued-logic';

export interface LitmusOptions {
  /** The verdicts that the criteria speak for, the strongest first. */
  readonly verdicts: readonly string[];
  /** The verdict of a case that reaches none of them. */
  readonly otherwise: string;
  /** What a criterion without an answer means. */
  readonly missingAnswers: MissingAnswers;
  /** Criteria of which one is the stronger form of another; none if left out. */
  readonly implications?: readonly Implication[];
}

/** How a case stands on the criteria of one verdict. */
export interface LitmusLevel {
  readonly verdict: string;
  /** Whether the case reaches the verdict: all required criteria met. */
  readonly status: Answer;
  /** How many of its criteria are met, of how many. */
  readonly score: { readonly met: number; readonly total: number };
  readonly met: readonly string[];
  readonly unmet: readonly string[];
  readonly unknown: readonly string[];
}

/** The strongest and the weakest verdict that the unknown answers leave open. */
export interface VerdictRange {
  readonly bestCase: string;
  readonly worstCase: string;
}

/** The outcome of a litmus test on one case. */
export interface LitmusResult extends VerdictRange {
  /** The verdict, or `undetermined` if the unknown answers leave more than one open. */
  readonly verdict: string;
  /** One entry for each verdict, the strongest first. */
  readonly levels: readonly LitmusLevel[];
  /** For each unknown criterion, the range that would be left if it alone were answered. */
  readonly unknownEffects: readonly {
    readonly criterion: string;
    readonly ifYes: VerdictRange;
    readonly ifNo: VerdictRange;
  }[];
  /** Criteria whose answer follows from others by an implication. */
  readonly inferred: readonly string[];
}

/**
 * Puts one case to a litmus test: the strongest verdict whose required criteria are all met.
 *
 * The verdict can only rise when an unknown answer turns out to be yes, so all unknown as yes gives the best case
 * and all unknown as no the worst.
 *
 * @param criteria the test, a row for each criterion and verdict; an id may stand under several verdicts
 * @param answers the case: yes, no or unknown for each criterion id
 * @param options the order of the verdicts, what a missing answer means, and implications
 * @returns verdict, score and criteria met, unmet and unknown for each verdict, and what the unknown could change
 * @throws KlusterlabError for an unknown criterion, answer word, verdict or option, or contradictory answers
 *
 * @example
 * const criteria = [
 *   { id: 'rivals', label: 'Rivals', verdict: 'high', required: true },
 *   { id: 'customers', label: 'Customers', verdict: 'some', required: true },
 * ];
 * const options = { verdicts: ['high', 'some'], otherwise: 'none', missingAnswers: 'unknown' };
 * litmusTest(criteria, { customers: 'yes' }, options).verdict; // 'undetermined'
 * litmusTest(criteria, { customers: 'yes' }, options).worstCase; // 'some'
 */
export function litmusTest(criteria: readonly Criterion[], answers: Answers, options: LitmusOptions): LitmusResult {
  const where = 'litmusTest';
  requireKnownKeys(where, options, {
    required: ['verdicts', 'otherwise', 'missingAnswers'],
    optional: ['implications'],
  });
  requireUnique(where, 'verdicts', [...options.verdicts, options.otherwise]);
  requireUnique(
    where,
    'criteria',
    criteria.map((criterion) => `${criterion.verdict}/${criterion.id}`),
  );
  criteria.forEach((criterion) =>
    requireChoice(where, `verdict of ${criterion.id}`, criterion.verdict, options.verdicts),
  );
  const ids = [...new Set(criteria.map((criterion) => criterion.id))];
  const implications = options.implications ?? [];
  const given = completeAnswers(where, ids, answers, options.missingAnswers);
  const implied = impliedAnswers(where, given, implications);
  const range = (known: ReadonlyMap<string, Answer>): VerdictRange => ({
    bestCase: strongestVerdict(criteria, settleUnknown(known, 'yes'), options),
    worstCase: strongestVerdict(criteria, settleUnknown(known, 'no'), options),
  });
  const rangeIf = (id: string, answer: Answer): VerdictRange =>
    range(impliedAnswers(where, new Map(implied.answers).set(id, answer), implications).answers);
  const now = range(implied.answers);
  return {
    ...now,
    verdict: now.bestCase === now.worstCase ? now.bestCase : 'undetermined',
    levels: options.verdicts.map((verdict) => litmusLevel(criteria, implied.answers, verdict)),
    unknownEffects: ids
      .filter((id) => implied.answers.get(id) === 'unknown')
      .map((id) => ({ criterion: id, ifYes: rangeIf(id, 'yes'), ifNo: rangeIf(id, 'no') })),
    inferred: implied.inferred,
  };
}

function settleUnknown(answers: ReadonlyMap<string, Answer>, as: Answer): Map<string, Answer> {
  return new Map([...answers].map(([id, answer]) => [id, answer === 'unknown' ? as : answer]));
}

function strongestVerdict(
  criteria: readonly Criterion[],
  answers: ReadonlyMap<string, Answer>,
  options: LitmusOptions,
): string {
  const reached = options.verdicts.find((verdict) => litmusLevel(criteria, answers, verdict).status === 'yes');
  return reached ?? options.otherwise;
}

function litmusLevel(
  criteria: readonly Criterion[],
  answers: ReadonlyMap<string, Answer>,
  verdict: string,
): LitmusLevel {
  const own = criteria.filter((criterion) => criterion.verdict === verdict);
  const answerOf = (criterion: Criterion): Answer => answers.get(criterion.id) ?? 'unknown';
  const idsWith = (answer: Answer): string[] =>
    own.filter((criterion) => answerOf(criterion) === answer).map(({ id }) => id);
  const required = own.filter((criterion) => criterion.required);
  return {
    verdict,
    // A verdict without required criteria is reached by no case: an empty test must not pass everything.
    status: required.length === 0 ? 'no' : allOf(required.map(answerOf)),
    score: { met: idsWith('yes').length, total: own.length },
    met: idsWith('yes'),
    unmet: idsWith('no'),
    unknown: idsWith('unknown'),
  };
}
