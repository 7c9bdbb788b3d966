import { estimateTotal } from '../../estimation';
import type { Bounds, IntervalConvention } from '../../estimation';
import { KlusterlabError } from '../../errors';
import type { ModelInput } from '../model-input';
import { observedRange, statedSupport, unseenWithin } from './identified-totals';

/** One assumption with the totals that it allows by itself, or why these are not known. */
export interface LadderStep {
  readonly name: string;
  readonly assumption: string;
  readonly level: number | null;
  readonly totals: Bounds | string;
}

const NO_RANGE = 'The smallest or the largest observed value is not known.';

/** The assumptions of the ladder, weakest first. */
export function ladderSteps(
  where: string,
  input: ModelInput,
  convention: IntervalConvention | undefined,
): readonly LadderStep[] {
  const { minimum, maximum } = input.summary;
  const support = supportOf(where, input);
  const range = minimum === null || maximum === null ? null : observedRange(where, input);
  const observedMean = input.summary.sum / input.design.sampleSize;
  // A lower end of any kind is above −(largest number) / N; the earlier rungs have the real one.
  const atMostMean: Bounds = { lower: -Number.MAX_VALUE, upper: totalAt(input, observedMean) };
  const steps: LadderStep[] = [
    { name: 'support', assumption: support.assumption, level: null, totals: unseenWithin(input, support.bounds) },
    {
      name: 'observed-range',
      assumption: 'No unseen unit is smaller than the smallest or larger than the largest seen one.',
      level: null,
      totals: range === null ? NO_RANGE : unseenWithin(input, range),
    },
    {
      name: 'mean-at-most-observed',
      assumption: 'Selection did not favour small units: the unseen units average at most the observed mean.',
      level: null,
      totals: atMostMean,
    },
    {
      name: 'stochastic-dominance',
      assumption:
        'Whatever the amount, the share above it is no larger among the unseen units than among the seen. ' +
        'For a total this says no more than the rung before; for shares and quantiles it does.',
      level: null,
      totals: atMostMean,
    },
    {
      name: 'median-as-centre',
      assumption: 'The unseen units have the observed median as their median.',
      level: null,
      totals: aroundMedian(input, range ?? support.bounds),
    },
  ];
  return convention === undefined ? steps : [...steps, randomSampling(input, convention)];
}

function supportOf(where: string, input: ModelInput): { readonly bounds: Bounds; readonly assumption: string } {
  const { minimum, maximum } = input.summary;
  if (input.support !== null) {
    return { bounds: statedSupport(where, input), assumption: 'Every unit lies in the stated support.' };
  }
  if (maximum === null || (minimum !== null && minimum < 0) || maximum < 0) {
    throw new KlusterlabError({
      code: 'missing-input',
      where,
      parameter: 'support',
      expected: 'a stated support, or observed values of at least 0 with a known maximum',
      received: input.support,
    });
  }
  const assumption = 'No unit is below 0, and no unseen unit is larger than the largest seen one.';
  return { bounds: { lower: 0, upper: maximum }, assumption };
}

function totalAt({ summary, design }: ModelInput, unseenMean: number): number {
  return summary.sum + design.unobservedCount * unseenMean;
}

/** With half of the units on each side of a median the others are at the median or at an end of the range. */
function aroundMedian(input: ModelInput, range: Bounds): Bounds | string {
  const { median, sum } = input.summary;
  if (median === null) return 'The observed median is not known.';
  const { unobservedCount } = input.design;
  const free = Math.max(0, Math.floor((unobservedCount - 1) / 2));
  const atMedian = (unobservedCount - free) * median;
  return { lower: sum + atMedian + free * range.lower, upper: sum + atMedian + free * range.upper };
}

function randomSampling({ summary, design }: ModelInput, convention: IntervalConvention): LadderStep {
  const { standardDeviation, sum } = summary;
  const level = convention.confidenceLevel;
  const assumption =
    'Each set of n units was equally likely to be the sample, and its mean is near normal over samples.';
  if (standardDeviation === null) {
    return { name: 'random-sampling', assumption, level, totals: 'The standard deviation is not known.' };
  }
  const { interval } = estimateTotal({ mean: sum / design.sampleSize, standardDeviation }, design, convention);
  return { name: 'random-sampling', assumption, level, totals: interval };
}
