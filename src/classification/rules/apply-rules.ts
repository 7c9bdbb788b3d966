import { requireChoice, requireColumns, requireKnownKeys } from '../contract';
import type { CodedRow, CodeValue } from '../contract';
import { requireRules, ruleColumns } from './decision-rule';
import type { DecisionRule } from './decision-rule';
import { matchRule } from './match-rule';

export interface ApplyRulesOptions {
  /** Column that names the row in the result. */
  readonly idColumn: string;
  /** `all`: every rule that holds fires, two outcomes conflict; `first`: the rules are a list, the first that holds decides. */
  readonly resolution: 'all' | 'first';
  /** Codes that mean "not known"; none if left out. */
  readonly unknownCodes?: readonly CodeValue[];
}

/** What the rules say about one row. */
export interface RowDecision {
  readonly id: CodeValue;
  /** Position of the row, from 0. */
  readonly row: number;
  /** `undetermined`: what is unknown in the row could still change the outcome. */
  readonly status: 'decided' | 'conflict' | 'undetermined' | 'noMatch';
  /** The outcome if decided, else null. */
  readonly outcome: CodeValue;
  /** Rules whose conditions hold. */
  readonly fired: readonly string[];
  /** Rules whose conditions hold or fail depending on unknown cells. */
  readonly possible: readonly string[];
  /** The outcomes of the rules that fired or could fire, without repeats, in the order of the rules. */
  readonly outcomes: readonly CodeValue[];
}

/** The outcome of all rows, and which rules never fired. */
export interface RuleApplication {
  readonly decisions: readonly RowDecision[];
  readonly unusedRules: readonly string[];
}

/**
 * Derives an outcome for each row from decision rules, with the rules that fired.
 *
 * @param rows coded rows with every column that a rule asks about
 * @param rules the rules, in their order
 * @param options the id column, how several rules are resolved, and which codes mean "not known"
 * @returns a decision for each row (decided, conflict, undetermined or no match) and the unused rules
 * @throws KlusterlabError for a missing column, a repeated rule id, an empty condition or an unknown option
 *
 * @example
 * const rules = [
 *   { id: 'keep', conditions: { theory: 'yes', practice: ['high', 'some'] }, outcome: 'keep', section: '2' },
 *   { id: 'drop', conditions: { theory: 'no' }, outcome: 'drop', section: '2' },
 * ];
 * const rows = [{ name: 'a', theory: 'yes', practice: 'some' }, { name: 'b', theory: 'yes', practice: 'none' }];
 * applyRules(rows, rules, { idColumn: 'name', resolution: 'all' }).decisions.map((d) => d.status); // ['decided', 'noMatch']
 */
export function applyRules(
  rows: readonly CodedRow[],
  rules: readonly DecisionRule[],
  options: ApplyRulesOptions,
): RuleApplication {
  const where = 'applyRules';
  requireKnownKeys(where, options, { required: ['idColumn', 'resolution'], optional: ['unknownCodes'] });
  requireChoice(where, 'resolution', options.resolution, ['all', 'first']);
  requireRules(where, rules);
  requireColumns(where, rows, [options.idColumn, ...ruleColumns(rules)]);
  const decisions = rows.map((row, index) => decideRow(row, index, rules, options));
  const used = new Set(decisions.flatMap((decision) => decision.fired));
  return { decisions, unusedRules: rules.map((rule) => rule.id).filter((id) => !used.has(id)) };
}

function decideRow(
  row: CodedRow,
  index: number,
  rules: readonly DecisionRule[],
  options: ApplyRulesOptions,
): RowDecision {
  const matches = rules.map((rule) => ({ rule, holds: matchRule(row, rule, options.unknownCodes ?? []) }));
  const firstCertain = matches.findIndex((match) => match.holds === 'yes');
  // In a decision list no rule after the first certain one can have a say.
  const heard = options.resolution === 'first' && firstCertain >= 0 ? matches.slice(0, firstCertain + 1) : matches;
  const fired = heard.filter((match) => match.holds === 'yes').map((match) => match.rule);
  const possible = heard.filter((match) => match.holds === 'unknown').map((match) => match.rule);
  const firedOutcomes = distinct(fired.map((rule) => rule.outcome));
  const outcomes = distinct(heard.filter((match) => match.holds !== 'no').map((match) => match.rule.outcome));
  const status = statusOf(firedOutcomes.length, outcomes.length);
  return {
    id: row[options.idColumn] ?? null,
    row: index,
    status,
    outcome: status === 'decided' ? (firedOutcomes[0] ?? null) : null,
    fired: fired.map((rule) => rule.id),
    possible: possible.map((rule) => rule.id),
    outcomes,
  };
}

function statusOf(firedOutcomes: number, allOutcomes: number): RowDecision['status'] {
  if (allOutcomes === 0) return 'noMatch';
  if (firedOutcomes > 1) return 'conflict';
  return firedOutcomes === 1 && allOutcomes === 1 ? 'decided' : 'undetermined';
}

function distinct(codes: readonly CodeValue[]): readonly CodeValue[] {
  return [...new Set(codes)];
}
