import type { Answers } from '../answers/criterion';
import { requireChoice } from '../contract';
import { ANSWERS } from '../answers/answer';
import { applyRules } from './apply-rules';
import type { RowDecision } from './apply-rules';
import { requireRules, ruleColumns } from './decision-rule';
import type { DecisionRule } from './decision-rule';

/** The form of one case by rules on yes, no and unknown answers. */
export type FormClassification = Pick<RowDecision, 'status' | 'fired' | 'possible'> & {
  /** The form if decided, else null. */
  readonly form: string | null;
  /** The forms that remain open. */
  readonly candidates: readonly string[];
};

/**
 * Which form a case has, by rules on its answers; an answer that is missing counts as unknown.
 *
 * @param answers yes, no or unknown for the features that the rules ask about
 * @param rules decision rules whose outcomes are the forms; all that hold fire
 * @returns the form, or the forms that remain open, with the rules that fired or could fire
 * @throws KlusterlabError for an answer word that is none, or a fault in the rules
 *
 * @example
 * const rules = [
 *   { id: 'p', conditions: { tested: 'yes', staged: 'no' }, outcome: 'market-led', section: '2' },
 *   { id: 'h', conditions: { tested: 'yes', staged: 'yes' }, outcome: 'hybrid', section: '2' },
 * ];
 * classifyForm({ tested: 'yes' }, rules).candidates; // ['market-led', 'hybrid']
 */
export function classifyForm(answers: Answers, rules: readonly DecisionRule[]): FormClassification {
  requireRules('classifyForm', rules);
  for (const [id, answer] of Object.entries(answers)) requireChoice('classifyForm', id, answer, ANSWERS);
  const unanswered = ruleColumns(rules).map((column) => [column, 'unknown'] as const);
  const row = { ...Object.fromEntries(unanswered), ...answers };
  // One row only: its number serves as its name, under a column name that no rule can ask about.
  const application = applyRules([{ ...row, '': 0 }], rules, {
    idColumn: '',
    resolution: 'all',
    unknownCodes: ['unknown'],
  });
  const decision = application.decisions[0] as RowDecision;
  const { status, outcome, fired, possible, outcomes } = decision;
  return { status, form: outcome === null ? null : String(outcome), fired, possible, candidates: outcomes.map(String) };
}
