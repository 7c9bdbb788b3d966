import { sampleMean } from '../../estimation';
import type { Bounds } from '../../estimation';
import { replicateQuantile } from '../../resampling/interval/replicate-quantile';
import type { ModelEstimate, ModelInterval } from '../model-estimate';

/** Estimates for several data sets in a few numbers; null where the estimates have none. */
export interface RunSummary {
  /** Mean over the data sets. */
  readonly total: number | null;
  /** Central 95 % of the totals; null for one data set. */
  readonly range: Bounds | null;
  /** Root of the mean squared standard error. */
  readonly standardError: number | null;
  /** Means of the lower and of the upper limits. */
  readonly interval: ModelInterval | null;
  /** From the smallest lower to the largest upper limit; null for one data set. */
  readonly intervalHull: Bounds | null;
  /** Standard error of `total` from there being no more data sets, by batch means; null for fewer than 100. */
  readonly monteCarloError: number | null;
}

const RANGE = { low: 0.025, high: 0.975 } as const;
const FEWEST_FOR_BATCHES = 100;

/** Summarises at least one estimate; what one of them lacks, the summary lacks. */
export function summariseRun(estimates: readonly ModelEstimate[]): RunSummary {
  const totals = allOf(estimates.map(({ total }) => total));
  const errors = allOf(estimates.map(({ standardError }) => standardError));
  const intervals = allOf(estimates.map(({ interval }) => interval));
  const several = estimates.length > 1;
  return {
    total: totals && sampleMean(totals),
    range: totals && several ? centralRange(totals) : null,
    standardError: errors && Math.sqrt(sampleMean(errors.map((error) => error ** 2))),
    interval: intervals && meanInterval(intervals),
    intervalHull: intervals && several ? hullOf(intervals) : null,
    monteCarloError: totals && batchMeansError(totals),
  };
}

/** The list if it has no null. */
function allOf<T>(list: readonly (T | null)[]): readonly T[] | null {
  return list.includes(null) ? null : (list as readonly T[]);
}

function meanInterval(intervals: readonly ModelInterval[]): ModelInterval {
  const { level, method } = intervals[0] as ModelInterval;
  if (intervals.length === 1) return intervals[0] as ModelInterval;
  return {
    lower: sampleMean(intervals.map(({ lower }) => lower)),
    upper: sampleMean(intervals.map(({ upper }) => upper)),
    level,
    method: `${method}; mean limits of ${intervals.length} data sets`,
  };
}

function hullOf(intervals: readonly ModelInterval[]): Bounds {
  return intervals.reduce(
    (hull, { lower, upper }) => ({ lower: Math.min(hull.lower, lower), upper: Math.max(hull.upper, upper) }),
    { lower: Infinity, upper: -Infinity },
  );
}

function centralRange(totals: readonly number[]): Bounds {
  const sorted = Float64Array.from(totals).sort();
  return { lower: replicateQuantile(sorted, RANGE.low), upper: replicateQuantile(sorted, RANGE.high) };
}

/**
 * Batch means with ⌊√m⌋ batches, which allow for draws that resemble their neighbours: Flegal & Jones (2010), Annals of
 * Statistics 38, 1034–1070. Draws that do not fill a batch are left out.
 */
function batchMeansError(totals: readonly number[]): number | null {
  if (totals.length < FEWEST_FOR_BATCHES) return null;
  const batches = Math.floor(Math.sqrt(totals.length));
  const size = Math.floor(totals.length / batches);
  const means = Array.from({ length: batches }, (_, batch) =>
    sampleMean(totals.slice(batch * size, (batch + 1) * size)),
  );
  const centre = sampleMean(means);
  const squares = means.reduce((total, mean) => total + (mean - centre) ** 2, 0);
  return Math.sqrt(squares / (batches - 1) / batches);
}
