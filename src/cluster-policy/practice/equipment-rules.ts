import type { DecisionRule } from '../../classification';

/**
 * Failures that initiatives are badly equipped for and may themselves create (5.2, after Table 9): not prioritised, and
 * failures of competition. Table 8 has no entry for the classic failures, which the report describes as such by name.
 */
export const EQUIPMENT_RULES: readonly DecisionRule[] = [
  {
    id: 'competition-not-prioritised',
    conditions: { priority: 'none', competition: ['placed', 'by-name'] },
    outcome: 'yes',
    section: '5.2, with Table 8',
  },
];
