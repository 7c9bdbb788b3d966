export { componentDiagram } from './component-diagram';
export { diamondDiagram } from './diamond-diagram';
export { estimatesWithIntervals } from './estimates-with-intervals';
export type { DrawnEstimate } from './estimates-with-intervals';
export type { Figure } from './figure';
export { PALETTE } from './palette';
