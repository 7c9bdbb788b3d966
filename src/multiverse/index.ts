export type { Choice, ChoiceOption, PickPattern, Picks } from './choices/choice';
export { defineChoices } from './choices/define-choices';
export type { Choices, DefineChoicesOptions, Reproduction } from './choices/define-choices';
export { exclude } from './choices/exclude';
export type { Exclusion } from './choices/exclude';
export { specificationKey, specifications } from './choices/specifications';
export type { ExcludedSpecification, Specification, Specifications } from './choices/specifications';
export { assessClaim } from './claims/assess-claim';
export type { AssessClaimOptions, ClaimAssessment } from './claims/assess-claim';
export { defineClaim } from './claims/claim';
export type { BoundsVerdict, Claim } from './claims/claim';
export { CLAIM_RATINGS, rateClaim } from './claims/claim-ratings';
export type { ClaimRating, ClaimRatingStep } from './claims/claim-ratings';
export { judgeLadder } from './claims/judge-ladder';
export type { AssumptionRung, JudgedRung, LadderJudgement } from './claims/judge-ladder';
export { rangeClaim } from './claims/range-claim';
export type { RangeClaimOptions } from './claims/range-claim';
export { smallestOverturningChanges } from './claims/smallest-overturning-changes';
export type {
  ChangedChoice,
  OverturningChange,
  SmallestOverturningChanges,
} from './claims/smallest-overturning-changes';
export { specificationCurve } from './curve/specification-curve';
export type { CurveMatrixRow, CurvePoint, CurveReproduction, SpecificationCurve } from './curve/specification-curve';
export { varianceShares } from './curve/variance-shares';
export type { ChoiceShare, VarianceShares, VarianceSharesOptions } from './curve/variance-shares';
export { collectResults } from './run/collect-results';
export type { ComputedResult, FailedResult, MultiverseOutcome, MultiverseResult } from './run/multiverse-result';
export { resultsByEstimand } from './run/results-by-estimand';
export { runMultiverse } from './run/run-multiverse';
export type { EvaluateSpecification, MultiverseProgress, RunMultiverseOptions } from './run/run-multiverse';
