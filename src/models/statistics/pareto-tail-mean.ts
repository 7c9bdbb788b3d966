import { sampleMean, sum } from '../../estimation';
import { requireKeys, requireNumber, requireValues } from '../../estimation/contract';
import { KlusterlabError } from '../../errors';
import { requirePositive } from '../contract/read-values';
import { ln } from '../../portable-math';

export interface ParetoTailOptions {
  /** Share of the values that count as tail, above 0 and at most 0.5; their number is rounded down, but at least 2. */
  readonly tailShare: number;
}

/** A mean whose tail part comes from a Pareto distribution. */
export interface ParetoTailMean {
  readonly centre: number;
  /** α in P(Y > y) = (u/y)^α above the threshold; null if all tail values equal the threshold. */
  readonly tailIndex: number | null;
  /** u, the largest value that is not in the tail. */
  readonly threshold: number;
  /** k. */
  readonly tailCount: number;
}

/**
 * The mean of a population whose values above a threshold follow a Pareto distribution: (n − k)/n·(mean of the others) +
 * k/n·u·α/(α − 1), with 1/α the mean of ln(y/u) over the k largest values.
 *
 * Hill (1975), Annals of Statistics 3, 1163–1174.
 *
 * @param values at least three numbers above 0, any order, one unit of measurement
 * @param options the share of the values that count as tail
 * @returns the mean with tail index, threshold and count
 * @throws KlusterlabError `not-identified` if α ≤ 1, where the mean is infinite; `invalid-value`, `too-few-values`,
 *   `not-positive`, `invalid-number`, `unknown-option`, `missing-option`
 *
 * @example
 * paretoTailMean([1, 1, 2, 2], { tailShare: 0.5 }).tailIndex.toFixed(4); // '1.4427'
 */
export function paretoTailMean(values: readonly number[], options: ParetoTailOptions): ParetoTailMean {
  const where = 'paretoTailMean';
  requireValues(where, values, 3);
  requireKeys(where, 'options', options, { required: ['tailShare'] });
  requireNumber(where, 'tailShare', options.tailShare, { above: 0, atMost: 0.5, unit: 'share of the values' });
  const sorted = [...values].sort((a, b) => a - b);
  requirePositive(where, sorted);
  const n = sorted.length;
  const tailCount = Math.min(n - 1, Math.max(2, Math.floor(n * options.tailShare + 1e-9)));
  const body = sorted.slice(0, n - tailCount);
  const threshold = body[body.length - 1] as number;
  const inverse = sampleMean(sorted.slice(n - tailCount).map((value) => ln(value / threshold)));
  if (inverse >= 1) {
    throw new KlusterlabError({
      code: 'not-identified',
      where,
      parameter: 'tailIndex',
      expected: 'a tail index above 1, since the mean of a heavier Pareto tail is infinite',
      received: 1 / inverse,
    });
  }
  const centre = (sum(body) + (tailCount * threshold) / (1 - inverse)) / n;
  return { centre, tailIndex: inverse === 0 ? null : 1 / inverse, threshold, tailCount };
}
