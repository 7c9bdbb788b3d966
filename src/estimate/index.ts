export { estimate } from './estimate';
export type { Adjustment, EstimateOptions, SampleRows } from './estimate-options';
export { INTERVAL_NAMES } from './interval-name';
export type { IntervalName } from './interval-name';
export type { SampleEstimate } from './sample-estimate';
