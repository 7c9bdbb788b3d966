import { allOf } from '../answers/three-valued-logic';
import type { CodedRow, CodeValue } from '../contract';
import { acceptedCodes } from './decision-rule';
import type { DecisionRule } from './decision-rule';
import type { Answer } from '../answers/answer';

/**
 * Whether a rule's conditions hold on a row: yes, no, or unknown while a cell that could decide it is unknown.
 *
 * @param row the coded row
 * @param rule the rule
 * @param unknownCodes the codes that mean "not known"; a condition that accepts such a code by name holds on it
 * @returns the answer
 *
 * @example
 * const rule = { id: 'r', conditions: { theory: 'yes' }, outcome: 'keep', section: '1' };
 * matchRule({ theory: 'unknown' }, rule, ['unknown']); // 'unknown'
 */
export function matchRule(row: CodedRow, rule: DecisionRule, unknownCodes: readonly CodeValue[]): Answer {
  return allOf(
    Object.entries(rule.conditions).map(([column, condition]): Answer => {
      const code = row[column] ?? null;
      if (acceptedCodes(condition).includes(code)) return 'yes';
      return unknownCodes.includes(code) ? 'unknown' : 'no';
    }),
  );
}
