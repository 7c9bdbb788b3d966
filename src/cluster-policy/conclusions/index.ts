export { additionalityModel } from './additionality-model';
export { appendixValues } from './appendix-values';
export { CLUSTER_THEORY_RULES, FAILURE_THEORY_RULES, PRIORITY_RULES, SUMMARY_RULES } from './appendix-rules';
export { arenaCodings } from './arena-codings';
export { asPrinted } from './as-printed';
export type { AuditSources } from './audit-input';
export { breakEvenScenarios } from './break-even-scenarios';
export type { BreakEvenScenario } from './break-even-scenarios';
export { codingAgreement } from './coding-agreement';
export type { AgreementRow } from './coding-agreement';
export { collisionRows } from './collision-rows';
export type { CollisionRow } from './collision-rows';
export { concludedFailures } from './concluded-failures';
export type { ConclusionTables } from './concluded-failures';
export type { ConclusionModel } from './conclusion-model';
export { conclusionRobustness } from './conclusion-robustness';
export type { ConclusionRobustnessOptions, RobustnessRow } from './conclusion-robustness';
export { ADDITIONALITY_WORDS, VERDICT_RULES } from './conclusion-rules';
export { conclusionValues } from './conclusion-values';
export { contradictedPrints } from './contradicted-prints';
export type { ContradictedPrint } from './contradicted-prints';
export { contradictionIndex } from './contradiction-index';
export type { IndexedContradiction } from './contradiction-index';
export { contradictionRows } from './contradiction-rows';
export type { ContradictionRow } from './contradiction-rows';
export type { ContradictionRun, ReadingResults, RunValue } from './contradiction-run';
export { CONTRADICTION_RUNS } from './contradiction-runs';
export { criterionRows } from './criterion-rows';
export type { CriterionRow } from './criterion-rows';
export { decidedRows } from './decided-rows';
export type { DecidedRow } from './decided-rows';
export { failureAnswers } from './failure-answers';
export type { CriterionReading } from './failure-answers';
export { flipRows } from './flip-rows';
export type { FlipRow, SampledRobustnessOptions } from './flip-rows';
export { influentialCells } from './influential-cells';
export type { InfluentialCell } from './influential-cells';
export { LISTED_DISAGREEMENTS } from './listed-disagreements';
export type { ListedDisagreement } from './listed-disagreements';
export { policyBudget } from './policy-budget';
export type { PolicyBudget } from './policy-budget';
export { questionValues } from './question-values';
export { recodingText } from './recoding-text';
export { requireAppendixCopies } from './require-appendix-copies';
export { requireConclusionCopies } from './require-conclusion-copies';
export { requireListedDisagreements } from './require-listed-disagreements';
export { requireReasons } from './require-reasons';
export { runContradictions } from './run-contradictions';
export type { RunContradiction } from './run-contradictions';
export { separationRows } from './separation-rows';
export type { SeparationRow } from './separation-rows';
export { severityCounts } from './severity-counts';
export type { SeverityCount } from './severity-counts';
export {
  BREAK_EVEN_COLUMNS,
  CONTRADICTION_COLUMNS,
  FLIP_COLUMNS,
  INFLUENCE_COLUMNS,
  ROBUSTNESS_COLUMNS,
  RUN_COLUMNS,
  SCENARIO_COLUMNS,
} from './shown-columns';
export { smallestRuleRows } from './smallest-rule-rows';
export type { SmallestRuleRow } from './smallest-rule-rows';
export { supportModel } from './support-model';
export { survivalRows } from './survival-rows';
export type { SurvivalRow } from './survival-rows';
export {
  ADDITIONALITY_RULES,
  TABLE_10_ADDRESSED_RULES,
  TABLE_10_REMARK_RULES,
  TABLE_10_THEORY_RULES,
} from './table-10-rules';
export { table10Rows } from './table-10-rows';
export { table10Values } from './table-10-values';
export { theoryCodings } from './theory-codings';
export { upstreamRows } from './upstream-rows';
export type { UpstreamTables } from './upstream-rows';
export { verdictRows } from './verdict-rows';
export { CODED_COLUMNS, FURTHER_COLUMNS, verdictTable } from './verdict-table';
