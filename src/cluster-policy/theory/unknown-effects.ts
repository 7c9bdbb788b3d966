import type { Answer, Implication, VerdictRange } from '../../classification';
import { impliedAnswers } from '../../classification/answers/implied-answers';
import { clusterVerdicts } from './cluster-verdicts';
import { LITMUS_TESTS } from './litmus-test-definition';
import type { LitmusTestName } from './litmus-test-definition';

/** What is still possible for a cluster. */
export interface OpenOutcomes extends Readonly<Record<LitmusTestName, VerdictRange>> {
  /** The forms that remain open. */
  readonly forms: readonly string[];
  readonly qualifies: Answer;
}

/** What would be possible if one unknown criterion, and no other, were answered. */
export interface UnknownEffect {
  readonly criterion: string;
  readonly ifYes: OpenOutcomes;
  readonly ifNo: OpenOutcomes;
  /** What a yes or a no would narrow or settle; empty if the answer alone changes nothing. */
  readonly changes: readonly (LitmusTestName | 'form' | 'qualification')[];
}

/**
 * For each unknown criterion, what its answer alone could change, over both litmus tests, the form and qualification.
 *
 * @param known one answer for each criterion, implications followed
 * @param implications pairs of a stronger and a weaker criterion
 * @returns one entry for each unknown criterion, in the order of the answers
 */
export function unknownEffects(
  known: ReadonlyMap<string, Answer>,
  implications: readonly Implication[],
): readonly UnknownEffect[] {
  const now = openOutcomes(known);
  const outcomesIf = (id: string, answer: Answer): OpenOutcomes =>
    openOutcomes(impliedAnswers('unknownEffects', new Map(known).set(id, answer), implications).answers);
  return [...known.keys()]
    .filter((id) => known.get(id) === 'unknown')
    .map((criterion) => {
      const ifYes = outcomesIf(criterion, 'yes');
      const ifNo = outcomesIf(criterion, 'no');
      const differs = (part: (outcomes: OpenOutcomes) => unknown): boolean =>
        [ifYes, ifNo].some((then) => JSON.stringify(part(then)) !== JSON.stringify(part(now)));
      const changes = [
        ...LITMUS_TESTS.filter((test) => differs((outcomes) => outcomes[test])),
        ...(differs(({ forms }) => forms) ? (['form'] as const) : []),
        ...(differs(({ qualifies }) => qualifies) ? (['qualification'] as const) : []),
      ];
      return { criterion, ifYes, ifNo, changes };
    });
}

function openOutcomes(known: ReadonlyMap<string, Answer>): OpenOutcomes {
  const { litmusTests, form, qualification } = clusterVerdicts(known);
  const range = ({ bestCase, worstCase }: VerdictRange): VerdictRange => ({ bestCase, worstCase });
  return {
    porterian: range(litmusTests.porterian),
    collaboration: range(litmusTests.collaboration),
    forms: form.candidates,
    qualifies: qualification.qualifies,
  };
}
