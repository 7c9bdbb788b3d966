import type { Bounds } from '../estimation';
import type { QuantileRule } from '../estimation';
import type { BootstrapIntervalKind } from '../resampling';
import type { IntervalName } from './interval-name';

/** The rows of a sample: one object for each observed unit. */
export type SampleRows = readonly Readonly<Record<string, unknown>>[];

/** Totals of the population that are known besides the sample, and how they are used. */
export type Adjustment =
  | { readonly method: 'ratio'; readonly auxiliary: string; readonly total: number }
  | {
      readonly method: 'regression';
      readonly totals: Readonly<Record<string, number>>;
      readonly populationUnits?: number;
    }
  | {
      readonly method: 'postStratification';
      readonly by: string;
      readonly populationSizes: Readonly<Record<string, number>>;
    };

/** What to estimate, and from what kind of sample. */
export interface EstimateOptions {
  /** The column of the values. */
  readonly value: string;
  /** N: units in the population; in a cluster sample, clusters. */
  readonly population?: number;
  /** N of each stratum, by its name; with clusters, clusters of each stratum. */
  readonly populationBy?: Readonly<Record<string, number>>;
  /** The column of the strata, if the sample was drawn within strata. */
  readonly strata?: string;
  /** The column of the clusters, if whole clusters were drawn. */
  readonly cluster?: string;
  /** `mean` (if left out), `total`, `proportion` (of ones among zeros and ones), `median`, `quantile:0.9`, `ratio:COLUMN`. */
  readonly statistic?: string;
  /** Only units whose column has the value: a part of the population, estimated from the whole sample. */
  readonly domain?: { readonly column: string; readonly equals: string | number };
  readonly adjust?: Adjustment;
  /** Names of estimation models in place of the design's own estimator: simple random sample, mean or total. */
  readonly model?: string | readonly string[];
  /** How the interval is made; by statistic, what `defaultInterval` says if left out. */
  readonly interval?: IntervalName;
  /** `school` if left out. */
  readonly quantileRule?: QuantileRule;
  /** The range in which any value of the population lies, for the intervals that rest on one and for models of bounds. */
  readonly support?: Bounds;
  /** 0.95 if left out. */
  readonly confidence?: number;
  /** For what is simulated; needed there. */
  readonly seed?: number;
  /** For what is simulated; 9999 if left out. */
  readonly replicates?: number;
  /** How limits are taken from a bootstrap's replicates; `percentile` if left out. */
  readonly bootstrapInterval?: BootstrapIntervalKind;
  /** `refuse` (if left out) stops at a missing value; `drop` leaves such units out, and says so. */
  readonly missing?: 'refuse' | 'drop';
  /** Whether values below 0 are meant; false if left out. */
  readonly allowNegative?: boolean;
}
