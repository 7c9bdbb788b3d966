import { impliedStandardDeviation, simpleRandomSample } from '../../estimation';
import type { Bounds, IntervalConvention, SimpleRandomSample } from '../../estimation';
import type { ModelInput } from '../../models';
import type { PublishedSummary } from '../../reconstruction';
import { published, publishedInterval } from '../notebook-functions';
import { SCOPE_ROWS } from './cost-scope';
import type { CostScope } from './cost-scope';

/** What the report prints of its 15 initiatives, ready for the laboratory; amounts in SEK a year. */
export interface CostSample {
  readonly scope: CostScope;
  readonly design: SimpleRandomSample;
  /** Each figure as the interval that its print stands for. */
  readonly summary: PublishedSummary;
  /** The same as single numbers, for models that work from a summary. */
  readonly input: ModelInput;
}

/**
 * The convention behind the report's half-width that this workspace starts from: normal, with (N − n)/(N − 1).
 *
 * The report states none. Any other one can be put in its place: the standard deviation of the lost values follows.
 */
export const COST_CONVENTION: IntervalConvention = Object.freeze({
  distribution: 'normal',
  correction: 'populationMinusOne',
  confidenceLevel: 0.95,
});

/**
 * The published summary of the 15 sampled initiatives.
 *
 * Sum and bounds are printed; the median is what the printed expansion divides into, and the standard deviation what
 * the half-width implies under the convention. Smallest and largest cost are printed for all money only: without the
 * EU's part they are at least 0 and at most the largest cost.
 *
 * @param scope all public money, or without the EU's
 * @param convention how the printed interval was made
 * @returns design, summary in intervals, and input for estimation models
 * @throws KlusterlabError what `impliedStandardDeviation` throws
 *
 * @example
 * costSample('all', COST_CONVENTION).input.summary.sum; // 232394893
 */
export function costSample(scope: CostScope, convention: IntervalConvention): CostSample {
  const rows = SCOPE_ROWS[scope];
  const design = simpleRandomSample({
    populationSize: published('3.3.population-size'),
    sampleSize: published('3.3.sample-size'),
  });
  const sum = publishedInterval(rows.sum);
  const unseen = design.unobservedCount;
  const median = scaled(publishedInterval(rows.others), 1 / unseen);
  const lower = publishedInterval(rows.lower);
  const upper = publishedInterval(rows.upper);
  const deviationOf = (width: number): number =>
    impliedStandardDeviation(width / 2 / design.populationSize, design, convention);
  const standardDeviation = {
    lower: deviationOf(upper.lower - lower.upper),
    upper: deviationOf(upper.upper - lower.lower),
  };
  const largest = publishedInterval('3.3.maximum');
  const smallest = publishedInterval('3.3.minimum');
  const whole = scope === 'all';
  return {
    scope,
    design,
    summary: {
      sampleSize: design.sampleSize,
      sum,
      standardDeviation,
      median,
      ...(whole ? { minimum: smallest, maximum: largest } : {}),
      support: { lower: 0, upper: largest.upper },
    },
    input: {
      design,
      summary: {
        sum: middle(sum),
        standardDeviation: middle(standardDeviation),
        median: middle(median),
        minimum: whole ? middle(smallest) : null,
        maximum: whole ? middle(largest) : null,
      },
      values: null,
      support: { lower: whole ? middle(smallest) : 0, upper: middle(largest) },
    },
  };
}

function scaled({ lower, upper }: Bounds, factor: number): Bounds {
  return { lower: lower * factor, upper: upper * factor };
}

/** The printed number: prints are rounded to the middle of their interval. */
function middle({ lower, upper }: Bounds): number {
  return (lower + upper) / 2;
}
