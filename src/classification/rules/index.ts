export { applyRules } from './apply-rules';
export type { ApplyRulesOptions, RowDecision, RuleApplication } from './apply-rules';
export { classifyForm } from './classify-form';
export type { FormClassification } from './classify-form';
export { compareDecisions } from './compare-decisions';
export type { DecisionAgreement, DecisionComparison } from './compare-decisions';
export type { DecisionRule, RuleCondition, RuleOutcome } from './decision-rule';
export { matchRule } from './match-rule';
