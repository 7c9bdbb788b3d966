import { requireKnownKeys, requireNumber } from '../contract';
import type { CodedRow } from '../contract';
import { minimumCovers } from '../covers/minimum-covers';
import type { RuleOutcome } from '../rules';
import { minimalRules } from './minimal-rules';
import type { MinimalRule, MinimalRulesOptions } from './minimal-rules';

export interface MinimalRuleCoversOptions extends MinimalRulesOptions {
  /** How many covers to list at most for each decision. */
  readonly maximumCovers: number;
}

/** The smallest sets of minimal rules that describe one decision. */
export interface MinimalRuleCover {
  readonly decision: RuleOutcome;
  /** Rows described: the decision's lower or upper approximation, as positions from 0. */
  readonly rows: readonly number[];
  /** The fewest rules that match all of them. */
  readonly size: number;
  /** Every choice of that many rules that does, up to the cap. */
  readonly covers: readonly (readonly MinimalRule[])[];
  /** False if there are more covers than the cap. */
  readonly complete: boolean;
}

/**
 * The fewest minimal rules that together match every row of each decision's approximation, exactly.
 *
 * @param rows coded rows
 * @param options as for minimalRules, and the cap on the covers listed
 * @returns one entry for each decision that has a row to describe
 * @throws KlusterlabError as minimalRules, and `too-large` if the search would take too long
 *
 * @example
 * const rows = [{ a: 0, b: 0, d: 'n' }, { a: 0, b: 1, d: 'y' }, { a: 1, b: 1, d: 'y' }];
 * const options = { conditionColumns: ['a', 'b'], decisionColumn: 'd', approximation: 'lower', maximumCovers: 10 };
 * minimalRuleCovers(rows, options)[1].covers.map((cover) => cover.map((rule) => rule.id)); // [['b = 1 → y']]
 */
export function minimalRuleCovers(
  rows: readonly CodedRow[],
  options: MinimalRuleCoversOptions,
): readonly MinimalRuleCover[] {
  requireKnownKeys('minimalRuleCovers', options, {
    required: ['conditionColumns', 'decisionColumn', 'approximation', 'maximumCovers'],
  });
  const { maximumCovers, ...ruleOptions } = options;
  requireNumber('minimalRuleCovers', 'maximumCovers', maximumCovers, { whole: true, atLeast: 1, unit: 'covers' });
  const byDecision = new Map<RuleOutcome, MinimalRule[]>();
  for (const rule of minimalRules(rows, ruleOptions)) {
    byDecision.set(rule.outcome, [...(byDecision.get(rule.outcome) ?? []), rule]);
  }
  return [...byDecision].map(([decision, rules]) => {
    const described = [...new Set(rules.flatMap((rule) => rule.matches))].sort((a, b) => a - b);
    const sets = rules.map((rule) => rule.matches.map((row) => described.indexOf(row)));
    const { covers, size, complete } = minimumCovers(described.length, sets, { maximumCovers });
    const named = covers.map((cover) => cover.map((index) => rules[index] as MinimalRule));
    return { decision, rows: described, size, covers: named, complete };
  });
}
