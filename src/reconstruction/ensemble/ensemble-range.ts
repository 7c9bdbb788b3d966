import { KlusterlabError } from '../../errors';
import { meanAndVariance } from '../diagnostics/mean-and-variance';
import { monteCarloError } from '../diagnostics/monte-carlo-error';
import { quantileOf } from '../diagnostics/quantile-of';
import { LEAST_DRAWS } from '../diagnostics/require-chains';
import type { Ensemble } from './ensemble';
import { ensembleChains } from './ensemble-chains';
import type { DrawFunction } from './ensemble-chains';

/** What the data sets of an ensemble make of one quantity. */
export interface EnsembleRange {
  readonly mean: number;
  /** 2.5 % and 97.5 % quantile over the data sets (R's type 7): a range of reconstruction, no confidence interval. */
  readonly lower: number;
  readonly upper: number;
  readonly standardDeviation: number;
  /** Monte Carlo standard errors of mean, lower and upper end; null for fewer than 12 draws a chain, 0 if observed. */
  readonly monteCarloError: number | null;
  readonly lowerError: number | null;
  readonly upperError: number | null;
  readonly draws: number;
}

/**
 * Mean and 95 % range of a function of the values over the data sets of an ensemble.
 *
 * @param ensemble the data sets; an observed one gives its single value thrice
 * @param f the function of one draw: sorted values, and parts in their order
 * @returns in the unit of the function
 * @throws KlusterlabError `invalid-result` if the function gives no finite number for a draw
 *
 * @example
 * ensembleRange(observedEnsemble([1, 3, 5], null, { sampleSize: 3, sum: { lower: 9, upper: 9 } }), (values) => values[1]).mean; // 3
 */
export function ensembleRange(ensemble: Ensemble, f: DrawFunction): EnsembleRange {
  const values = Float64Array.from(ensemble.draws, (draw, at) => {
    const value = f(draw, ensemble.parts?.[at] ?? null);
    if (Number.isFinite(value)) return value;
    throw new KlusterlabError({
      code: 'invalid-result',
      where: 'ensembleRange',
      parameter: `draws[${at}]`,
      expected: 'a function that gives a finite number for every data set',
      received: value,
    });
  });
  const { mean, variance } = meanAndVariance(values);
  const sorted = values.slice().sort();
  const chains = ensembleChains(ensemble, f);
  const errorOf = (target: 'mean' | { readonly quantile: number }): number | null => {
    if (ensemble.kind === 'observed') return 0;
    return (chains[0]?.length ?? 0) < LEAST_DRAWS ? null : monteCarloError(chains, target);
  };
  return {
    mean,
    lower: quantileOf(sorted, 0.025),
    upper: quantileOf(sorted, 0.975),
    standardDeviation: Math.sqrt(variance),
    monteCarloError: errorOf('mean'),
    lowerError: errorOf({ quantile: 0.025 }),
    upperError: errorOf({ quantile: 0.975 }),
    draws: values.length,
  };
}
