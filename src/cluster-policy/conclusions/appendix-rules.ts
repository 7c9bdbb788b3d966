import type { DecisionRule } from '../../classification';

/*
 * How the columns of the appendix follow from Tables 7, 8 and 9. The report describes the chain in 6.1 and states no
 * rule word for word: these are the shortest that give its cells, and where they do not, LISTED_DISAGREEMENTS says so.
 */

/** Support in cluster theory: the literature names the failure, whatever policy says. */
export const CLUSTER_THEORY_RULES: readonly DecisionRule[] = [
  { id: 'porter-names-it', conditions: { porter: 'named' }, outcome: 'yes', section: '6.1; 4.3, Table 7' },
  { id: 'research-names-it', conditions: { research: 'named' }, outcome: 'yes', section: '6.1; 4.3, Table 7' },
  { id: 'policy-alone', conditions: {}, outcome: 'no', section: '6.1; 4.3, Table 7' },
];

/** Support in the theory of market failures: whether Table 8 puts it under a classic type, and only there. */
export const FAILURE_THEORY_RULES: readonly DecisionRule[] = [
  { id: 'classic-only', conditions: { classic: 'yes', unclear: 'no' }, outcome: 'strong', section: '4.3, Table 8' },
  { id: 'classic-and-unclear', conditions: { classic: 'yes' }, outcome: 'some', section: '4.3, Table 8' },
  { id: 'not-classic', conditions: { classic: 'no' }, outcome: 'none', section: '4.3, Table 8' },
];

/** Priority in practice: the words of Table 9 in those of the appendix. */
export const PRIORITY_RULES: readonly DecisionRule[] = [
  { id: 'high', conditions: { practice: 'high' }, outcome: 'high', section: '5.2, Table 9' },
  { id: 'medium', conditions: { practice: 'medium' }, outcome: 'some', section: '5.2, Table 9' },
  { id: 'low', conditions: { practice: 'low' }, outcome: 'very-limited', section: '5.2, Table 9' },
  { id: 'none', conditions: { practice: 'none' }, outcome: 'none', section: '5.2, Table 9' },
];

const SUPPORTED = { cluster_theory: 'yes', failure_theory: 'strong' };
const UNSUPPORTED = { cluster_theory: 'no', failure_theory: 'none' };

/** The summing-up of a row, from the row's own columns. */
export const SUMMARY_RULES: readonly DecisionRule[] = [
  { id: 's1', conditions: { ...SUPPORTED, priority: 'high' }, outcome: 'great-potential', section: 'appendix' },
  {
    id: 's2',
    conditions: { ...SUPPORTED, priority: 'some', arena: 'both' },
    outcome: 'potential-some-priority',
    section: 'appendix',
  },
  {
    id: 's3',
    conditions: { ...SUPPORTED, priority: 'some' },
    outcome: 'theoretical-potential-some-priority',
    section: 'appendix',
  },
  {
    id: 's4',
    conditions: { ...SUPPORTED, priority: 'none' },
    outcome: 'strong-theory-not-in-practice',
    section: 'appendix',
  },
  {
    id: 's5',
    conditions: { cluster_theory: 'yes', failure_theory: 'some', priority: 'some' },
    outcome: 'dropped-as-unclear',
    section: 'appendix',
  },
  {
    id: 's6',
    conditions: { ...UNSUPPORTED, priority: 'high' },
    outcome: 'high-priority-no-theory',
    section: 'appendix',
  },
  {
    id: 's7',
    conditions: { ...UNSUPPORTED, priority: 'some' },
    outcome: 'some-priority-no-theory',
    section: 'appendix',
  },
  { id: 's8', conditions: { ...UNSUPPORTED, priority: 'very-limited' }, outcome: 'low-potential', section: 'appendix' },
];
