import { table } from '../notebook-functions';
import { FORM_FEATURES } from './policy-form-rules';

/** One thing to be answered about a cluster. */
export interface ClusterCriterion {
  readonly id: string;
  /** What is asked. */
  readonly label: string;
  /** The report's own short term. */
  readonly term: string;
  /** What the answer is used for. */
  readonly group: 'litmus' | 'form' | 'qualification';
  /** Which tests and verdicts ask for it: `Table 1: high-potential`, `2.3`, … */
  readonly askedBy: readonly string[];
}

/**
 * Everything that `classifyCluster` can use about a cluster: the conditions of both litmus tests, the features of the
 * policy forms, and the six criteria to qualify as an initiative.
 *
 * @returns the criteria in this order; ids are unique over the three groups
 *
 * @example
 * clusterCriteria().filter(({ group }) => group === 'qualification').length; // 6
 */
export function clusterCriteria(): readonly ClusterCriterion[] {
  const tests = table('litmus-criteria');
  const text = (value: unknown): string => String(value);
  return [
    ...table('litmus-conditions').map(({ id, label, term }): ClusterCriterion => {
      const uses = tests.filter((row) => row['condition'] === id);
      const askedBy = uses.map((row) => `${text(row['table'])}: ${text(row['verdict'])}`);
      return { id: text(id), label: text(label), term: text(term), group: 'litmus', askedBy };
    }),
    ...FORM_FEATURES.map(({ id, label, term }): ClusterCriterion => ({
      id,
      label,
      term,
      group: 'form',
      askedBy: ['2.3'],
    })),
    ...table('qualification-criteria').map(({ id, label, term, section }): ClusterCriterion => {
      return { id: text(id), label: text(label), term: text(term), group: 'qualification', askedBy: [text(section)] };
    }),
  ];
}
