import { classifyForm, litmusTest, qualification } from '../../classification';
import type { Answer, Answers, FormClassification, LitmusResult, QualificationResult } from '../../classification';
import { table } from '../notebook-functions';
import { LITMUS_TESTS, litmusTestDefinition } from './litmus-test-definition';
import type { LitmusTestName } from './litmus-test-definition';
import { formAnswers, policyFormRules } from './policy-form-rules';

/** The outcome of one litmus test: verdict, its range while answers are unknown, and the criteria by verdict. */
export type LitmusOutcome = Pick<LitmusResult, 'verdict' | 'bestCase' | 'worstCase' | 'levels'>;

/** The form of a cluster's policy, and the litmus tests that the forms still open are judged by. */
export type ClusterForm = FormClassification & { readonly judgedBy: readonly LitmusTestName[] };

/** What the tests, the form rules and the qualification say about one cluster. */
export interface ClusterVerdicts {
  readonly litmusTests: Readonly<Record<LitmusTestName, LitmusOutcome>>;
  readonly form: ClusterForm;
  /** By the six criteria of the initiative list, all of which are needed (section 3.1). */
  readonly qualification: QualificationResult;
}

/**
 * The verdicts on answers that are complete: one for each criterion, with what follows from others already filled in.
 *
 * @param known one answer for each id of `clusterCriteria`
 */
export function clusterVerdicts(known: ReadonlyMap<string, Answer>): ClusterVerdicts {
  const answers: Answers = Object.fromEntries(known);
  const form = classifyForm(formAnswers(answers), policyFormRules());
  const criteria = table('qualification-criteria').map((row) => ({
    id: String(row['id']),
    label: String(row['label']),
  }));
  return {
    litmusTests: { porterian: outcome('porterian', answers), collaboration: outcome('collaboration', answers) },
    form: { ...form, judgedBy: testsOf(form.candidates) },
    qualification: qualification(criteria, only(answers, criteria), { needed: 'all', missingAnswers: 'unknown' }),
  };
}

function outcome(test: LitmusTestName, answers: Answers): LitmusOutcome {
  const { criteria, options } = litmusTestDefinition(test);
  const { verdict, bestCase, worstCase, levels } = litmusTest(criteria, only(answers, criteria), options);
  return { verdict, bestCase, worstCase, levels };
}

function only(answers: Answers, criteria: readonly { readonly id: string }[]): Answers {
  return Object.fromEntries(criteria.map(({ id }) => [id, answers[id] ?? 'unknown'] as const));
}

function testsOf(forms: readonly string[]): readonly LitmusTestName[] {
  const tables = table('policy-forms')
    .filter((row) => forms.includes(String(row['id'])))
    .map((row) => row['litmus_table']);
  return LITMUS_TESTS.filter((test) =>
    tables.some((name) => name === 'both' || name === litmusTestDefinition(test).table),
  );
}
