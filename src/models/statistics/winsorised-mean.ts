import { sum } from '../../estimation';
import type { CentreEstimate } from '../prediction/centre-estimate';
import { cut } from './trimmed-mean';
import type { CutOptions } from './trimmed-mean';

/**
 * The mean after the g = ⌊n·proportion⌋ smallest values are raised to the next one, and the g largest lowered.
 *
 * Its standard error is (n − 1)/(h − 1)·s_w/√n with h = n − 2g and s_w the winsorised values' standard deviation:
 * Dixon & Tukey (1968), Technometrics 10, 83–98.
 *
 * @param values at least one finite number, any order, one unit of measurement
 * @param options the proportion
 * @returns centre; variance, null if h < 2; h − 1 degrees of freedom
 * @throws KlusterlabError `invalid-value`, `too-few-values`, `invalid-number`, `unknown-option`, `missing-option`
 * Oracle: R 4.2.2, mean(pmin(pmax(x, sort(x)[g + 1]), sort(x)[n - g])).
 *
 * @example
 * winsorisedMean([1, 2, 3, 4, 90], { proportion: 0.2 }).centre; // 3
 */
export function winsorisedMean(values: readonly number[], options: CutOptions): CentreEstimate {
  const { kept, winsorised, squares } = cut('winsorisedMean', values, options);
  const n = winsorised.length;
  const h = kept.length;
  return {
    centre: sum(winsorised) / n,
    variance: h < 2 ? null : ((n - 1) * squares) / (n * (h - 1) ** 2),
    degreesOfFreedom: h - 1,
  };
}
