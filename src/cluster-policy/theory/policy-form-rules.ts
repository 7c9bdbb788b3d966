import type { Answers, DecisionRule } from '../../classification';
import type { Row } from '../../tables';
import { table } from '../notebook-functions';

/** A feature that tells the forms of cluster policy apart. */
export interface FormFeature {
  /** Its id among the criteria of a cluster. */
  readonly id: string;
  /** Its column in `data/policy-forms.csv`. */
  readonly column: string;
  readonly label: string;
  readonly term: string;
}

/** The two features (our reading of section 2.3) by which a form is told. */
export const FORM_FEATURES: readonly FormFeature[] = [
  {
    id: 'market-tested-cluster',
    column: 'market_tested_cluster',
    label: 'An established cluster that has passed the test of the market is already there',
    term: 'etablerat och marknadsprövat kluster',
  },
  {
    id: 'collaboration-goal',
    column: 'collaboration_goal',
    label: 'The primary goal is interaction between business, university and state',
    term: 'interaktion mellan näringsliv, universitet och stat',
  },
];

/**
 * The forms of cluster policy as decision rules, from `data/policy-forms.csv`; at most one rule holds for any answers.
 *
 * A form that leaves a feature open (`either`) takes only the answer that no other form claims with the same other
 * features: collaboration policy at a market-tested cluster is the hybrid.
 *
 * @returns one rule a form; conditions on the ids of `FORM_FEATURES`, outcome the form's id
 *
 * @example
 * classifyForm({ 'market-tested-cluster': 'yes', 'collaboration-goal': 'yes' }, policyFormRules()).form; // 'hybrid'
 */
export function policyFormRules(): readonly DecisionRule[] {
  const forms = table('policy-forms');
  return forms.map((form) => ({
    id: `form-${String(form['id'])}`,
    conditions: Object.fromEntries(
      FORM_FEATURES.map((feature) => [feature.id, acceptedAnswers(form, feature, forms)] as const),
    ),
    outcome: String(form['id']),
    section: String(form['section']),
  }));
}

function acceptedAnswers(form: Row, feature: FormFeature, forms: readonly Row[]): readonly string[] {
  const code = String(form[feature.column]);
  if (code !== 'either') return [code];
  const others = FORM_FEATURES.filter(({ id }) => id !== feature.id);
  const rivals = forms.filter(
    (rival) => rival !== form && others.every(({ column }) => rival[column] === form[column]),
  );
  return ['yes', 'no'].filter((answer) => !rivals.some((rival) => rival[feature.column] === answer));
}

/** The answers that tell a form, out of all answers on a cluster. */
export function formAnswers(answers: Answers): Answers {
  return Object.fromEntries(FORM_FEATURES.map(({ id }) => [id, answers[id] ?? 'unknown'] as const));
}
