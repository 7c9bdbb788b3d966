import { KlusterlabError } from '../../errors';
import { requireUnique } from '../contract';
import type { CodeValue } from '../contract';

/** What a column must hold: one code, or one of several. */
export type RuleCondition = CodeValue | readonly CodeValue[];

/** What a rule concludes: any code but null. */
export type RuleOutcome = Exclude<CodeValue, null>;

/** A decision rule as data: if every condition holds, then the outcome. */
export interface DecisionRule {
  readonly id: string;
  /** Column name to the code or codes that it must hold; no conditions at all always holds. */
  readonly conditions: Readonly<Record<string, RuleCondition>>;
  readonly outcome: RuleOutcome;
  /** Where the rule is stated. */
  readonly section: string;
}

/** The codes that a condition accepts. */
export function acceptedCodes(condition: RuleCondition): readonly CodeValue[] {
  return Array.isArray(condition) ? (condition as readonly CodeValue[]) : [condition as CodeValue];
}

/** Throws unless the rules have ids of their own and each condition accepts at least one code. */
export function requireRules(where: string, rules: readonly DecisionRule[]): void {
  requireUnique(
    where,
    'rules',
    rules.map((rule) => rule.id),
  );
  for (const rule of rules) {
    for (const [column, condition] of Object.entries(rule.conditions)) {
      if (acceptedCodes(condition).length > 0) continue;
      throw new KlusterlabError({
        code: 'empty-condition',
        where: `${where}, rule ${rule.id}`,
        parameter: column,
        expected: 'at least one accepted code',
        received: condition,
      });
    }
  }
}

/** The columns that the rules ask about, in the order of their first mention. */
export function ruleColumns(rules: readonly DecisionRule[]): readonly string[] {
  return [...new Set(rules.flatMap((rule) => Object.keys(rule.conditions)))];
}
