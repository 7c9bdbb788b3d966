import { criticalValue, sum } from '../../estimation';
import type { SimpleRandomSample } from '../../estimation';
import type { ReadOptions } from '../contract/read-options';
import type { ModelEstimate } from '../model-estimate';
import { levelText } from './level-text';
import { exp } from '../../portable-math';

/** The mean of a distribution of positive values, estimated, with its precision relative to its size. */
export interface RelativeEstimate {
  readonly mean: number;
  /** Variance of the logarithm of the estimated mean. */
  readonly logVariance: number;
  /** Variance of one value over the squared mean. */
  readonly relativeUnitVariance: number;
  readonly degreesOfFreedom: number;
}

/**
 * The total as what was observed plus a mean for each unseen unit, with an interval that is symmetric in the logarithm
 * of the unseen sum.
 *
 * Unseen sum = (N − n)·mean·exp(±c·√(v + r/(N − n))), v the variance of the logarithm of the mean and r the relative
 * variance of one unit, which the mean of N − n units has an (N − n)th of. The interval never goes below the seen sum.
 */
export function predictOnLogScale(
  values: readonly number[],
  { unobservedCount }: SimpleRandomSample,
  { mean, logVariance, relativeUnitVariance, degreesOfFreedom }: RelativeEstimate,
  options: ReadOptions,
): ModelEstimate {
  const observed = sum(values);
  const { distribution, confidenceLevel } = options.convention();
  const unseen = unobservedCount * mean;
  const deviation = Math.sqrt(logVariance + relativeUnitVariance / unobservedCount);
  const critical =
    distribution === 't'
      ? criticalValue({ distribution, confidenceLevel, degreesOfFreedom })
      : criticalValue({ distribution, confidenceLevel });
  const kind = distribution === 't' ? `t interval, ${degreesOfFreedom} degrees of freedom,` : 'normal interval';
  const method = `${levelText(confidenceLevel)} ${kind} for the logarithm of the unseen sum`;
  const factor = exp(critical * deviation);
  return {
    total: observed + unseen,
    standardError: unseen * deviation,
    interval: { lower: observed + unseen / factor, upper: observed + unseen * factor, level: confidenceLevel, method },
  };
}
