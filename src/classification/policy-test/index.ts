export { breakEven } from './break-even';
export type { BreakEven, BreakEvenCount, BreakEvenInput, BreakEvenPart, BreakEvenRow } from './break-even';
export type { BreakEvenAssumptions } from './break-even-assumptions';
export { requiredAttribution } from './required-attribution';
export type { RequiredAttribution, RequiredAttributionInput } from './required-attribution';
export { survivingItems } from './surviving-items';
export type { ItemSurvival, JudgedItem } from './surviving-items';
export { threeCriterionTest } from './three-criterion-test';
export type { PolicyAnswers, PolicyCriterion, PolicyVerdict, ThreeCriterionResult } from './three-criterion-test';
