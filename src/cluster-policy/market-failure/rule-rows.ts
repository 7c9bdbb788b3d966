import type { DecisionRule } from '../../classification';

/** One rule as a row of a table. */
export interface RuleRow {
  readonly rule: string;
  readonly conditions: string;
  readonly outcome: string;
  readonly section: string;
}

/**
 * Decision rules as rows to show.
 *
 * @param rules the rules
 *
 * @example
 * ruleRows([{ id: 'r', conditions: { policy: 'named' }, outcome: 'unique', section: '4.3' }])[0]?.conditions; // 'policy: named'
 */
export function ruleRows(rules: readonly DecisionRule[]): readonly RuleRow[] {
  return rules.map(({ id, conditions, outcome, section }) => ({
    rule: id,
    conditions: Object.entries(conditions)
      .map(([column, code]) => `${column}: ${Array.isArray(code) ? code.join(' or ') : String(code)}`)
      .join(', '),
    outcome: String(outcome),
    section,
  }));
}
