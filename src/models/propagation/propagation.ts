import type { Bounds } from '../../estimation';
import type { ModelInterval } from '../model-estimate';
import type { RandomSourceDescription } from '../../random';

/** Two uncertainties of a total, apart and together; amounts in the unit of the values, shares of the variance. */
export interface Propagation {
  readonly model: string;
  readonly title: string;
  /** Mean of the totals over the data sets. */
  readonly total: number;
  /** From not knowing the values: how the total varies over the data sets that the published figures allow. */
  readonly reconstruction: {
    readonly standardDeviation: number;
    /** Central 95 % of the totals. */
    readonly range: Bounds;
    /** Of the combined variance; null where there is none. */
    readonly share: number | null;
  };
  /** From having sampled n of N units: what would remain if the values were known. Null where the model has no theory. */
  readonly sampling: {
    /** Root of the mean squared standard error over the data sets. */
    readonly standardError: number | null;
    /** Means of the limits. */
    readonly interval: ModelInterval | null;
    readonly share: number | null;
  };
  /** Both, by `rule`. */
  readonly combined: { readonly standardError: number | null; readonly interval: ModelInterval | null };
  /** How the two are put together, and why so. */
  readonly rule: string;
  /** Data sets with an estimate, and without one. */
  readonly dataSets: number;
  readonly notComputed: number;
  /** Standard error of `total` from there being no more data sets; null for fewer than 100. */
  readonly monteCarloError: number | null;
  /** Why something is null or not computed; null if nothing is missing. */
  readonly reason: string | null;
  readonly random: RandomSourceDescription | null;
}
