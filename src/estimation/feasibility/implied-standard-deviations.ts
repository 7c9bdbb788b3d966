import { requireKeys } from '../contract';
import { INTERVAL_DISTRIBUTIONS } from '../interval/critical-value';
import { FINITE_POPULATION_CORRECTION_FORMS } from '../design/finite-population-correction';
import { halfWidthFactor } from '../interval/half-width-factor';
import { impliedStandardDeviation } from './implied-standard-deviation';
import type { IntervalConvention } from '../interval/interval-convention';
import type { SimpleRandomSample } from '../design/simple-random-sample';

/** What one convention makes of a half-width. */
export interface ImpliedStandardDeviation extends IntervalConvention {
  /** k in half-width = k × standard deviation. */
  readonly halfWidthFactor: number;
  /** In the unit of the half-width. */
  readonly standardDeviation: number;
}

/**
 * The implied standard deviation under each of the six conventions: normal and t, times three correction forms.
 *
 * @param halfWidth of the mean, at least 0
 * @param design the sample, n of N units, 2 ≤ n < N
 * @param options the confidence level that all six share
 * @returns six rows, normal before t, forms in the order of `FINITE_POPULATION_CORRECTION_FORMS`
 * @throws KlusterlabError as `impliedStandardDeviation`
 *
 * @example
 * impliedStandardDeviations(1, simpleRandomSample({ populationSize: 39, sampleSize: 15 }), { confidenceLevel: 0.95 }).length; // 6
 */
export function impliedStandardDeviations(
  halfWidth: number,
  design: SimpleRandomSample,
  options: { readonly confidenceLevel: number },
): readonly ImpliedStandardDeviation[] {
  requireKeys('impliedStandardDeviations', 'options', options, { required: ['confidenceLevel'] });
  const { confidenceLevel } = options;
  return INTERVAL_DISTRIBUTIONS.flatMap((distribution) =>
    FINITE_POPULATION_CORRECTION_FORMS.map((correction) => {
      const convention = { distribution, correction, confidenceLevel };
      return {
        ...convention,
        halfWidthFactor: halfWidthFactor(design, convention),
        standardDeviation: impliedStandardDeviation(halfWidth, design, convention),
      };
    }),
  );
}
