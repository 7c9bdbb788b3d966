import { sum } from '../../estimation';
import { requireKeys, requireNumber, requireValues } from '../../estimation/contract';
import type { CentreEstimate } from '../prediction/centre-estimate';

export interface CutOptions {
  /** Share of the values cut at each end, from 0 to below 0.5; their number is rounded down. */
  readonly proportion: number;
}

/**
 * The mean without the g = ⌊n·proportion⌋ smallest and the g largest values.
 *
 * Its variance is SSD_w/(h(h − 1)) with h = n − 2g and SSD_w the sum of squared deviations of the winsorised values:
 * Tukey & McLaughlin (1963), Sankhyā A 25, 331–352.
 *
 * @param values at least one finite number, any order, one unit of measurement
 * @param options the proportion
 * @returns centre; variance, null if h < 2; h − 1 degrees of freedom
 * @throws KlusterlabError `invalid-value`, `too-few-values`, `invalid-number`, `unknown-option`, `missing-option`
 * Oracle: R 4.2.2 mean(x, trim = proportion).
 *
 * @example
 * trimmedMean([1, 2, 3, 4, 90], { proportion: 0.2 }).centre; // 3
 */
export function trimmedMean(values: readonly number[], options: CutOptions): CentreEstimate {
  const { kept, squares } = cut('trimmedMean', values, options);
  const count = kept.length;
  return {
    centre: sum(kept) / count,
    variance: count < 2 ? null : squares / (count * (count - 1)),
    degreesOfFreedom: count - 1,
  };
}

/** A sample whose g values at each end were cut off or pulled in. */
export interface CutSample {
  readonly kept: readonly number[];
  readonly winsorised: readonly number[];
  /** Sum of squared deviations of the winsorised values from their mean. */
  readonly squares: number;
}

/** Cuts the sample at both ends; for the trimmed and the winsorised mean. */
export function cut(where: string, values: readonly number[], options: CutOptions): CutSample {
  requireValues(where, values, 1);
  requireKeys(where, 'options', options, { required: ['proportion'] });
  requireNumber(where, 'proportion', options.proportion, { atLeast: 0, below: 0.5, unit: 'share cut at each end' });
  const sorted = [...values].sort((a, b) => a - b);
  // A product such as 0.29·100 may lie just below the whole number that it stands for.
  const each = Math.floor(sorted.length * options.proportion + 1e-9);
  const kept = sorted.slice(each, sorted.length - each);
  const low = kept[0] as number;
  const high = kept[kept.length - 1] as number;
  const winsorised = sorted.map((value) => Math.min(high, Math.max(low, value)));
  const mean = sum(winsorised) / winsorised.length;
  return { kept, winsorised, squares: sum(winsorised.map((value) => (value - mean) ** 2)) };
}
