import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import { expandByMean } from '../../estimation';
import type { SimpleRandomSample } from '../../estimation';
import { KlusterlabError } from '../../errors';
import type { ModelEstimate } from '../model-estimate';
import { censusEstimate } from '../prediction/census-estimate';
import { levelText } from '../prediction/level-text';

/**
 * The total of a gamma population with a known shape κ, and its exact prediction interval.
 *
 * Sums of gamma values are gamma, so the unseen share of the total, U/(S + U), is Beta((N − n)κ, nκ) whatever the scale:
 * with b its quantiles the total lies between S/(1 − b_low) and S/(1 − b_high). SE = N·ȳ·√((1 − n/N)/(nκ)).
 *
 * @param observed S, above 0
 * @param shape κ; Infinity for values without spread
 */
export function gammaPrediction(
  where: string,
  observed: number,
  design: SimpleRandomSample,
  shape: number,
  level: number,
): ModelEstimate {
  const { sampleSize, unobservedCount, samplingFraction } = design;
  const total = expandByMean(observed, design).estimate;
  if (unobservedCount === 0) return censusEstimate(observed, level);
  if (shape === Infinity) {
    return {
      total,
      standardError: 0,
      interval: { lower: total, upper: total, level, method: 'values without spread' },
    };
  }
  const end = (probability: number): number => {
    const share = betaQuantile(probability, unobservedCount * shape, sampleSize * shape);
    if (share >= 0 && share < 1) return observed / (1 - share);
    const expected = 'a shape for which the interval is finite';
    throw new KlusterlabError({ code: 'overflow', where, parameter: 'shape', expected, received: shape });
  };
  return {
    total,
    standardError: total * Math.sqrt((1 - samplingFraction) / (sampleSize * shape)),
    interval: {
      lower: end((1 - level) / 2),
      upper: end((1 + level) / 2),
      level,
      method: `${levelText(level)} exact interval of a gamma population with the estimated shape taken as known`,
    },
  };
}
