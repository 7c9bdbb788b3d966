import type { CalibratedSample } from '../calibration/calibrated-sample';
import type { ClusterSample } from './cluster-sample';
import type { SimpleRandomSample } from './simple-random-sample';
import type { StratifiedSample } from './stratified-sample';

/** A sample as it was drawn. */
export type DrawnSample = SimpleRandomSample | StratifiedSample | ClusterSample;

/** A sample as it was drawn, or such a sample whose weights meet known totals of the population. */
export type SampleDesign = DrawnSample | CalibratedSample;
