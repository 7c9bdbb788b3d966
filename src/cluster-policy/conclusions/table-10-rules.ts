import type { DecisionRule } from '../../classification';

/*
 * How Table 10 follows from the appendix, and its last column from its first two. 6.1 names the three conditions
 * (failure, theory, practice) and weighs them in words only; the rules are the shortest that give the printed cells,
 * completed so that every pair of codes has an outcome.
 */

/** Support in theory: the appendix's word for some support is taken to be Table 10's medium (Medel). */
export const TABLE_10_THEORY_RULES: readonly DecisionRule[] = [
  { id: 'strong', conditions: { failure_theory: 'strong' }, outcome: 'strong', section: '6.1; appendix' },
  { id: 'some', conditions: { failure_theory: 'some' }, outcome: 'medium', section: '6.1; appendix' },
  { id: 'none', conditions: { failure_theory: 'none' }, outcome: 'none', section: '6.1; appendix' },
];

/** How far practice addresses it; the appendix itself calls very limited attention no focus in practice. */
export const TABLE_10_ADDRESSED_RULES: readonly DecisionRule[] = [
  { id: 'high', conditions: { priority: 'high' }, outcome: 'high', section: '6.1; appendix' },
  { id: 'some', conditions: { priority: 'some' }, outcome: 'some', section: '6.1; appendix' },
  { id: 'none', conditions: { priority: ['none', 'very-limited'] }, outcome: 'none', section: '6.1; appendix' },
];

/** Whether additionality can be expected. That strong theory without practice gives none is ours: no row has it. */
export const ADDITIONALITY_RULES: readonly DecisionRule[] = [
  { id: 'not-addressed', conditions: { addressed: 'none' }, outcome: 'no', section: '6.1, condition iii; Table 10' },
  { id: 'strong', conditions: { theory: 'strong' }, outcome: 'yes', section: '6.1, Table 10' },
  { id: 'medium', conditions: { theory: 'medium' }, outcome: 'likely', section: '6.1, Table 10' },
  {
    id: 'no-theory-high',
    conditions: { theory: 'none', addressed: 'high' },
    outcome: 'less-likely',
    section: '6.1, Table 10',
  },
  { id: 'no-theory-some', conditions: { theory: 'none', addressed: 'some' }, outcome: 'no', section: '6.1, Table 10' },
];

/** What Table 10 adds to three of its rows, from the appendix. That only a high priority is a focus is ours. */
export const TABLE_10_REMARK_RULES: Readonly<Record<'condition' | 'rank' | 'focus', readonly DecisionRule[]>> = {
  condition: [
    { id: 'together', conditions: { qualification: 'only-together' }, outcome: 'only-together', section: 'appendix' },
    { id: 'any', conditions: {}, outcome: 'none', section: 'appendix' },
  ],
  rank: [
    {
      id: 'alone',
      conditions: { qualification: 'largely-alone', summary: 'great-potential' },
      outcome: 'most-important',
      section: 'appendix',
    },
    { id: 'any', conditions: {}, outcome: 'one-of-several', section: 'appendix' },
  ],
  focus: [
    { id: 'high', conditions: { priority: 'high' }, outcome: 'yes', section: 'appendix; 5.2, Table 9' },
    { id: 'lower', conditions: {}, outcome: 'no', section: 'appendix; 5.2, Table 9' },
  ],
};
