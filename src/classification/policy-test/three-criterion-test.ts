import { ANSWERS } from '../answers/answer';
import type { Answer } from '../answers/answer';
import { allOf } from '../answers/three-valued-logic';
import { requireChoice, requireKnownKeys } from '../contract';

/** What must hold for a policy to be worth its price. */
export type PolicyCriterion = 'marketFailure' | 'additionality' | 'costEffectiveness';

/** What is known of each criterion. */
export type PolicyAnswers = Readonly<Record<PolicyCriterion, Answer>>;

/** Whether the policy is worth its price, as far as the answers tell. */
export type PolicyVerdict = 'justified' | 'notJustified' | 'undetermined';

/** The verdict and what it hangs on. */
export interface ThreeCriterionResult {
  readonly verdict: PolicyVerdict;
  /** Each criterion with what it requires, in words, and its answer. */
  readonly criteria: readonly {
    readonly criterion: PolicyCriterion;
    readonly requirement: string;
    readonly answer: Answer;
  }[];
  readonly met: readonly PolicyCriterion[];
  readonly failed: readonly PolicyCriterion[];
  /** Unknown criteria; the verdict needs them only while none has failed. */
  readonly missing: readonly PolicyCriterion[];
  /** Single answers that would settle an undetermined verdict. */
  readonly settledBy: readonly {
    readonly criterion: PolicyCriterion;
    readonly answer: Answer;
    readonly verdict: PolicyVerdict;
  }[];
}

const REQUIREMENTS: Readonly<Record<PolicyCriterion, string>> = {
  marketFailure: 'the policy addresses a market failure: without it resources are used worse than they could be',
  additionality: 'the policy brings about something that would not have come about without it',
  costEffectiveness: 'what it brings about is worth at least what it costs',
};

/**
 * The three-criterion test: a policy is worth its price if and only if it addresses a market failure, is additional
 * and is cost-effective. One no settles it; one unknown leaves it open (Kleene's strong three-valued logic).
 *
 * @param answers yes, no or unknown for each criterion
 * @returns the verdict, what is met, failed and missing, and which single answer would settle it
 * @throws KlusterlabError for a missing criterion, another one, or another answer word
 *
 * @example
 * threeCriterionTest({ marketFailure: 'yes', additionality: 'unknown', costEffectiveness: 'yes' }).settledBy
 *   .map((answer) => answer.verdict); // ['justified', 'notJustified']
 */
export function threeCriterionTest(answers: PolicyAnswers): ThreeCriterionResult {
  const where = 'threeCriterionTest';
  const names = Object.keys(REQUIREMENTS) as readonly PolicyCriterion[];
  requireKnownKeys(where, answers, { required: names });
  names.forEach((criterion) => requireChoice(where, criterion, answers[criterion], ANSWERS));
  const namesWith = (answer: Answer): PolicyCriterion[] => names.filter((criterion) => answers[criterion] === answer);
  const verdict = verdictOn(answers, names);
  const settledBy = namesWith('unknown').flatMap((criterion) =>
    (['yes', 'no'] as const).flatMap((answer) => {
      const settled = verdictOn({ ...answers, [criterion]: answer }, names);
      return verdict === 'undetermined' && settled !== 'undetermined' ? [{ criterion, answer, verdict: settled }] : [];
    }),
  );
  return {
    verdict,
    criteria: names.map((criterion) => ({
      criterion,
      requirement: REQUIREMENTS[criterion],
      answer: answers[criterion],
    })),
    met: namesWith('yes'),
    failed: namesWith('no'),
    missing: namesWith('unknown'),
    settledBy,
  };
}

function verdictOn(answers: PolicyAnswers, names: readonly PolicyCriterion[]): PolicyVerdict {
  const holds = allOf(names.map((criterion) => answers[criterion]));
  if (holds === 'unknown') return 'undetermined';
  return holds === 'yes' ? 'justified' : 'notJustified';
}
