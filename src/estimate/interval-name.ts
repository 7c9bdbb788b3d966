import { RESAMPLING_METHODS } from '../resampling';
import type { ResamplingMethod } from '../resampling';

/** Intervals that follow from the design. */
export const DESIGN_INTERVALS = [
  't',
  'normal',
  'exact',
  'woodruff',
  'logit',
  'arcsine',
  'beta',
  'wilson',
  'hoeffding-serfling',
  'empirical-bernstein-serfling',
] as const;

/** All intervals by name, those of the bootstrap included. */
export const INTERVAL_NAMES: readonly IntervalName[] = [...DESIGN_INTERVALS, ...RESAMPLING_METHODS];

/** One of them. */
export type IntervalName = (typeof DESIGN_INTERVALS)[number] | ResamplingMethod;

/** Whether the interval is made from replicates. */
export function isResampling(name: IntervalName): name is ResamplingMethod {
  return (RESAMPLING_METHODS as readonly string[]).includes(name);
}
