import { requireChoice, requireDesign, requireKeys, requireNumber } from '../../estimation/contract';
import type { Bounds, SimpleRandomSample } from '../../estimation';
import { readSampleValues } from '../sample-values';
import type { SampleValues } from '../sample-values';
import { expanderOf, SELECTION_MEASURES } from './selection-measure';
import type { SelectionMeasure } from './selection-measure';

export interface TippingGammaOptions {
  /** The population total at which the claim flips. */
  readonly threshold: number;
  /** Whether Γ bounds inclusion probabilities or odds. */
  readonly measure: SelectionMeasure;
}

/** How strongly selection must have favoured some units for the total to be at the threshold. */
export interface TippingGamma extends TippingGammaOptions {
  /** The smallest Γ whose range reaches the threshold; null if no Γ does. */
  readonly gamma: number | null;
  /** Which units must have been favoured: the large ones if the total is to come down. */
  readonly favoured: 'large' | 'small' | 'none';
  /** The total if nothing was favoured (Γ = 1). */
  readonly totalWithoutSelection: number;
  /** What the total tends to as Γ grows without end; reached by no finite Γ. */
  readonly limits: Bounds;
}

/**
 * The smallest Γ at which `selectionBounds` reaches a threshold: below it the claim that the threshold bounds stands.
 *
 * For k units of weight Γ the total is at the threshold t if Γ = (m(n − k) − R)/(H − mk), with m the weighted mean that
 * gives t, H the sum of the k heavy values and R that of the rest; the answer is the least over k. Exact, no search.
 *
 * @param values the n values, any order, one unit of measurement
 * @param design the sample, n of N units
 * @param options the threshold in the unit of the values, and what Γ bounds
 * @returns the tipping Γ, at least 1 (1 if the total is there without any selection), or null with the limits
 * @throws KlusterlabError `invalid-value`, `size-mismatch`, `invalid-design`, `invalid-number`, `invalid-choice`,
 *   `unknown-option`, `missing-option`
 *
 * @example
 * tippingGamma([1, 3], simpleRandomSample({ populationSize: 4, sampleSize: 2 }), { threshold: 6, measure: 'inclusionProbability' }).gamma; // 3
 */
export function tippingGamma(
  values: SampleValues,
  design: SimpleRandomSample,
  options: TippingGammaOptions,
): TippingGamma {
  const where = 'tippingGamma';
  requireDesign(where, design);
  requireKeys(where, 'options', options, { required: ['threshold', 'measure'] });
  const { threshold, measure } = options;
  requireNumber(where, 'threshold', threshold, {});
  requireChoice(where, 'measure', measure, SELECTION_MEASURES);
  const sorted = readSampleValues(where, values, design);
  const { fixed, units } = expanderOf(sorted, design, measure);
  const deviationSum = sorted.reduce((sum, value) => sum + (value - (sorted[0] as number)), 0);
  const meanWithout = (sorted[0] as number) + deviationSum / sorted.length;
  const totalWithoutSelection = fixed + units * meanWithout;
  const limits = {
    lower: fixed + units * (sorted[0] as number),
    upper: fixed + units * (sorted[sorted.length - 1] as number),
  };
  const down = threshold < totalWithoutSelection;
  const reached = { threshold, measure, totalWithoutSelection, limits } as const;
  if (threshold === totalWithoutSelection) return { ...reached, gamma: 1, favoured: 'none' };
  // Strictly inside the limits there is always a Γ; units is 0 only where the limits are one point.
  if (threshold <= limits.lower || threshold >= limits.upper) return { ...reached, gamma: null, favoured: 'none' };
  const wanted = (threshold - fixed) / units;
  const ordered = down ? sorted : [...sorted].reverse().map((value) => -value);
  return {
    ...reached,
    gamma: leastGamma(ordered, down ? wanted : -wanted),
    favoured: down ? 'large' : 'small',
  };
}

/** The least Γ that brings the weighted mean of the values (upwards) down to the wanted one, below their mean. */
function leastGamma(sorted: readonly number[], wanted: number): number {
  let heavy = 0;
  let rest = sorted.reduce((sum, value) => sum + (value - wanted), 0);
  let least = Infinity;
  for (const value of sorted) {
    heavy += value - wanted;
    rest -= value - wanted;
    if (heavy < 0) least = Math.min(least, rest / -heavy);
  }
  return Math.max(1, least);
}
