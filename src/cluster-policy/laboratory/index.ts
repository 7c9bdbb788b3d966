export { costBand } from './cost-band';
export { COST_CHOICES } from './cost-choices';
export type { CentreOfCosts } from './cost-choices';
export { costClaims } from './cost-claims';
export { compareCosts, comparedTotal, costComparisonFigure } from './cost-comparison';
export type { CostComparisonOptions, CostComparisonRow } from './cost-comparison';
export { costCurve, costSharesFigure } from './cost-curve';
export { costEnsemble, ensembleOfScope, narrowingOf, rangesByPrior } from './cost-ensemble';
export type { CostEnsembleOptions } from './cost-ensemble';
export { COST_CONVENTION, costSample } from './cost-sample';
export type { CostSample } from './cost-sample';
export { COST_SCOPES } from './cost-scope';
export type { CostScope } from './cost-scope';
export { costSelectionFigure, costsUnderSelection, sampledInAreas } from './cost-selection';
export type { CostUnderSelection } from './cost-selection';
export { OBSERVED_FILE, observedCosts } from './observed-costs';
export type { ObservedCosts } from './observed-costs';
export { publishedAnalysis, runCostMultiverse } from './run-cost-multiverse';
export type { CostMultiverseOptions } from './run-cost-multiverse';
export {
  claimRows,
  comparisonRows,
  diagnosticRows,
  estimateRows,
  ladderRows,
  narrowingRows,
  operationRows,
  propagationRows,
} from './laboratory-rows';
export type { ShownRow } from './laboratory-rows';
export { LABORATORY_VIEWS } from './laboratory-views';
export { areaRows, sumOfLargest, tippingRows, tippingSelection } from './selection-rows';
export type { TippingSelection } from './selection-rows';
export { ownFile } from './own-file';
export { selectionScenarios } from './selection-scenarios';
