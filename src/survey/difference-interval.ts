import { checkConfidenceLevel, checkKeys, checkWord } from './checks';
import { readProportion } from './proportion';
import type { ProportionData } from './proportion';
import { twoSidedDeviate, wilsonLimits } from './wilson-limits';

export interface DifferenceOptions {
  /** Newcombe's method 10, without continuity correction. */
  readonly method: 'newcombe';
  /** Strictly between 0 and 1. */
  readonly confidenceLevel: number;
}

/** An interval for a difference of two shares, in [−1, 1]. */
export interface DifferenceInterval {
  readonly method: 'newcombe';
  readonly confidenceLevel: number;
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
  readonly assumptions: readonly string[];
  readonly source: string;
}

/**
 * An interval for the difference of the shares of two independent samples, first minus second.
 *
 * Hybrid score: with Wilson's limits l, u of each share, d − √((p₁ − l₁)² + (u₂ − p₂)²) and
 * d + √((u₁ − p₁)² + (p₂ − l₂)²); Newcombe 1998, Statistics in Medicine 17:873–890, method 10.
 * Not for two answers of the same respondents: for those see pairedDifferenceInterval and pairedDifferenceFromMargins.
 *
 * @param first `{ successes, sampleSize }` or `{ share, sampleSize }`.
 * @param second the same for the other sample.
 * @param options method and confidence level.
 * @returns estimate and limits in [−1, 1], with assumptions and source.
 * @throws KlusterlabError on bad keys or values.
 * @example
 * differenceInterval({ successes: 56, sampleSize: 70 }, { successes: 48, sampleSize: 80 },
 *   { method: 'newcombe', confidenceLevel: 0.95 }).lower
 * // 0.0524
 */
export function differenceInterval(
  first: ProportionData,
  second: ProportionData,
  options: DifferenceOptions,
): DifferenceInterval {
  const where = 'differenceInterval';
  const one = readProportion(first, where, 'first');
  const two = readProportion(second, where, 'second');
  checkDifferenceOptions(where, options);
  const deviate = twoSidedDeviate(options.confidenceLevel);
  const limitsOne = wilsonLimits(one.share, one.sampleSize, deviate);
  const limitsTwo = wilsonLimits(two.share, two.sampleSize, deviate);
  const estimate = one.share - two.share;
  return {
    method: options.method,
    confidenceLevel: options.confidenceLevel,
    estimate,
    lower: estimate - Math.hypot(one.share - limitsOne.lower, limitsTwo.upper - two.share),
    upper: estimate + Math.hypot(limitsOne.upper - one.share, two.share - limitsTwo.lower),
    assumptions: ['two independent simple random samples from populations without bound'],
    source: 'Newcombe 1998, Statistics in Medicine 17:873-890, method 10',
  };
}

/** Checks the options that all intervals for differences share. */
export function checkDifferenceOptions(where: string, options: DifferenceOptions): void {
  checkKeys(`${where} options`, options, ['method', 'confidenceLevel'], []);
  checkWord(where, 'method', options.method, ['newcombe']);
  checkConfidenceLevel(where, options.confidenceLevel);
}
