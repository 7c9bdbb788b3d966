export { boundsRows } from './bounds-rows';
export { COST_VIEWS } from './cost-views';
export { totalsFigure } from './totals-figure';
