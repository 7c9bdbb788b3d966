import { KlusterlabError } from '../errors';
import { requireBounds, requireDesign, requireKeys, requireNumber, requireResult } from '../estimation/contract';
import type { Bounds, SimpleRandomSample } from '../estimation';

/** What the tipping point needs of the sample; the median where it is known. */
export interface ObservedSumAndMedian {
  readonly sum: number;
  readonly median?: number;
}

export interface TippingPointOptions {
  /** The population total at which the conclusion flips, in the unit of the values. */
  readonly threshold: number;
  /** Where values of the population may lie at all, where that is known. */
  readonly support?: Bounds;
}

/** The mean of the unseen units that puts the total at the threshold, beside what was observed. */
export interface TippingPoint {
  readonly threshold: number;
  /** What the unobserved units must average, in the unit of the values. */
  readonly requiredMean: number;
  readonly unobservedCount: number;
  readonly observedMean: number;
  readonly observedMedian: number | null;
  /** Required mean over observed mean; null if that is 0. */
  readonly ratioToMean: number | null;
  /** Required mean over observed median; null if that is 0 or not known. */
  readonly ratioToMedian: number | null;
  /** Whether values in the support can have such a mean; null where no support is stated. */
  readonly possible: boolean | null;
}

/**
 * What the units that nobody looked at would have to average for a conclusion on the total to flip.
 *
 * (t − Σy)/(N − n): the tipping point of Liublinska & Rubin (2014), Statistics in Medicine 33(24), 4170–4185, for the
 * units that a sample leaves out in place of missing outcomes.
 *
 * Assumes that the observed values are right; nothing on how the sample was selected.
 *
 * @param observed sum over the n sampled units, and their median where known
 * @param design the sample, n of N units, n < N
 * @param options the threshold, and where values may lie
 * @returns the required mean with its ratios to what was observed
 * @throws KlusterlabError `no-unobserved-units`, `invalid-design`, `invalid-number`, `inverted-bounds`,
 *   `unknown-option`, `missing-option`, `overflow`
 *
 * @example
 * tippingPoint({ sum: 60, median: 10 }, simpleRandomSample({ populationSize: 7, sampleSize: 4 }), { threshold: 75 }).ratioToMedian; // 0.5
 */
export function tippingPoint(
  observed: ObservedSumAndMedian,
  design: SimpleRandomSample,
  options: TippingPointOptions,
): TippingPoint {
  const where = 'tippingPoint';
  requireDesign(where, design);
  requireKeys(where, 'observed', observed, { required: ['sum'], optional: ['median'] });
  requireKeys(where, 'options', options, { required: ['threshold'], optional: ['support'] });
  requireNumber(where, 'observed.sum', observed.sum, {});
  if (observed.median !== undefined) requireNumber(where, 'observed.median', observed.median, {});
  requireNumber(where, 'threshold', options.threshold, {});
  if (options.support !== undefined) requireBounds(where, 'support', options.support, {});
  const { sampleSize, unobservedCount } = design;
  if (unobservedCount === 0) {
    const expected = 'a sample that leaves units out';
    const hint = 'All units were observed: the total is what it is.';
    throw new KlusterlabError({
      code: 'no-unobserved-units',
      where,
      parameter: 'design',
      expected,
      received: sampleSize,
      hint,
    });
  }
  const requiredMean = requireResult(where, 'requiredMean', (options.threshold - observed.sum) / unobservedCount);
  const observedMean = observed.sum / sampleSize;
  const { support } = options;
  return {
    threshold: options.threshold,
    requiredMean,
    unobservedCount,
    observedMean,
    observedMedian: observed.median ?? null,
    ratioToMean: ratio(requiredMean, observedMean),
    ratioToMedian: ratio(requiredMean, observed.median ?? 0),
    possible: support === undefined ? null : requiredMean >= support.lower && requiredMean <= support.upper,
  };
}

function ratio(required: number, observed: number): number | null {
  return observed === 0 ? null : required / observed;
}
