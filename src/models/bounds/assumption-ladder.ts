import { requireKeys } from '../../estimation/contract';
import type { Bounds, IntervalConvention } from '../../estimation';
import { requireModelInput } from '../contract/read-summary';
import type { ModelInput } from '../model-input';
import { ladderSteps } from './ladder-steps';

export interface AssumptionLadderOptions {
  /** How the interval of random sampling is made; without a convention the ladder ends before it. */
  readonly convention?: IntervalConvention;
}

/** What the total can be if this assumption is made on top of all earlier ones. */
export interface LadderRung {
  /** In kebab-case: `observed-range`. */
  readonly name: string;
  /** What this rung assumes on top of the earlier ones, in words. */
  readonly assumption: string;
  /** `bounds` hold for certain if the assumptions do; an `interval` covers with its level. */
  readonly kind: 'bounds' | 'interval';
  /** Nominal coverage of an interval; null for bounds. */
  readonly level: number | null;
  /** The totals that remain, inside those of every earlier rung; null where `reason` says why. */
  readonly bounds: Bounds | null;
  /** Whether it says more about the total than the earlier rungs. */
  readonly narrows: boolean;
  /** Why there are no bounds: something is not known, or the assumption contradicts earlier ones. */
  readonly reason: string | null;
}

/**
 * What can be said of the total, one assumption after the other, each on top of the ones before: the law of decreasing
 * credibility as a table.
 *
 * Support; observed range; unseen units average at most the observed mean; they are stochastically no larger; half of
 * them lie on each side of the observed median; the sample was random. A rung that needs what is not known is there
 * without bounds, and so is one that contradicts the earlier ones.
 *
 * Manski (2003), Partial Identification of Probability Distributions, chapters 1 and 9; Manski & Pepper (2000),
 * Econometrica 68, 997–1010. The last rung's interval is cut to the earlier bounds, which keeps its coverage.
 *
 * @param input the sample; its values are not used. Without a stated support the first rung takes [0, maximum]
 * @param options the convention of the last rung
 * @returns the rungs, weakest assumption first, in the unit of the values
 * @throws KlusterlabError `missing-input` if not even the first rung is known, `outside-support`, what
 *   `estimateTotal` throws, and the faults of an input
 *
 * @example
 * assumptionLadder({ design: simpleRandomSample({ populationSize: 7, sampleSize: 4 }), summary: { sum: 60,
 *   standardDeviation: null, minimum: 5, maximum: 35, median: 10 }, values: null, support: null })[0].bounds; // { lower: 60, upper: 165 }
 */
export function assumptionLadder(input: ModelInput, options: AssumptionLadderOptions = {}): readonly LadderRung[] {
  const where = 'assumptionLadder';
  requireModelInput(where, input);
  requireKeys(where, 'options', options, { required: [], optional: ['convention'] });
  const rungs: LadderRung[] = [];
  let reached: Bounds | null = null;
  for (const { name, assumption, level, totals } of ladderSteps(where, input, options.convention)) {
    const rung = { name, assumption, kind: level === null ? ('bounds' as const) : ('interval' as const), level };
    if (typeof totals === 'string') {
      rungs.push({ ...rung, bounds: null, narrows: false, reason: totals });
      continue;
    }
    const bounds: Bounds = reached === null ? totals : intersection(reached, totals);
    if (bounds.lower > bounds.upper) {
      const reason = 'No total meets this assumption and the earlier ones.';
      rungs.push({ ...rung, bounds: null, narrows: false, reason });
      continue;
    }
    const narrows = reached === null || bounds.lower > reached.lower || bounds.upper < reached.upper;
    rungs.push({ ...rung, bounds, narrows, reason: null });
    reached = bounds;
  }
  return rungs;
}

function intersection(one: Bounds, other: Bounds): Bounds {
  return { lower: Math.max(one.lower, other.lower), upper: Math.min(one.upper, other.upper) };
}
