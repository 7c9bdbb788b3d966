import type { DecisionRule } from '../../classification';

/*
 * How chapter 6 concludes from the appendix and Table 10. That a failure is a reasonable starting point if Table 10
 * expects additionality is our reading: 6.1 speaks of a qualitative judgement and gives no rule, and none exists on the
 * coded columns.
 */

/** The verdict of 6.1 on an alleged failure. */
export const VERDICT_RULES: readonly DecisionRule[] = [
  {
    id: 'no-support',
    conditions: { cluster_theory: 'no', failure_theory: 'none' },
    outcome: 'unsupported',
    section: '6.1; appendix',
  },
  { id: 'expected', conditions: { additionality: ['yes', 'likely'] }, outcome: 'reasonable', section: '6.1, Table 10' },
  { id: 'rest', conditions: {}, outcome: 'unlisted', section: '6.1, Table 10' },
];

/** Which words of chapter 6 the number of rows of Table 10 with and without additionality bears out; the bounds are ours. */
export const ADDITIONALITY_WORDS = {
  /** Several cases of little additionality: from two on. */
  limited: { atLeast: 2, section: '6.1' },
  /** Considerable parts without additionality: from a third of the rows on. */
  considerableParts: { atLeastShare: 1 / 3, section: '6.2' },
  /** An important function in some respects: from one row with a plain yes on. */
  important: { atLeast: 1, section: '6.2' },
};
