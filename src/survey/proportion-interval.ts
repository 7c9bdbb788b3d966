import { KlusterlabError } from '../errors';
import { betaBinomialLimits } from './beta-binomial-limits';
import { clopperPearsonLimits, jeffreysLimits } from './beta-limits';
import { checkConfidenceLevel, checkInteger, checkKeys, checkWord } from './checks';
import { hypergeometricLimits } from './hypergeometric-limits';
import type { FiniteSample } from './hypergeometric-limits';
import { readProportion } from './proportion';
import type { Proportion, ProportionData } from './proportion';
import type { ClosedRange } from './share';
import { scoreSampleSize, twoSidedDeviate, wilsonLimits } from './wilson-limits';

/** How an interval for a proportion is made. */
export type ProportionIntervalMethod = 'wilson' | 'clopper-pearson' | 'jeffreys';

/** The methods by name. */
export const PROPORTION_INTERVAL_METHODS: readonly ProportionIntervalMethod[] = [
  'wilson',
  'clopper-pearson',
  'jeffreys',
];

export interface ProportionIntervalOptions {
  readonly method: ProportionIntervalMethod;
  /** Strictly between 0 and 1. */
  readonly confidenceLevel: number;
  /** How many units the sample was drawn from, without replacement; leave it out for an unbounded population. */
  readonly populationSize?: number;
}

/** An interval for a population's share, with all that it rests on. */
export interface ProportionInterval {
  readonly method: ProportionIntervalMethod;
  readonly confidenceLevel: number;
  readonly successes: number;
  readonly sampleSize: number;
  readonly populationSize: number | 'unbounded';
  /** What the population size changed: nothing, the score test's variance, or the whole distribution. */
  readonly finitePopulation: 'none' | 'score variance (N - n)/(N - 1)' | 'hypergeometric' | 'beta-binomial';
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
  readonly assumptions: readonly string[];
  readonly source: string;
}

/**
 * An interval for the share of a population that would say yes.
 *
 * - `wilson`: score test inverted. With a population size the test's variance gets the factor (N − n)/(N − 1), which
 *   is exact under the null. Mean coverage near the level; at n close to N its limits may exclude shares that exist.
 * - `clopper-pearson`: two one-sided binomial tests inverted; coverage at least the level. With a population size
 *   the tests are hypergeometric and the limits are shares K/N (Buonaccorsi 1987); exact for each N.
 * - `jeffreys`: equal-tailed posterior under the Jeffreys prior. With a population size the posterior is that of K,
 *   beta-binomial, and the limits are shares K/N.
 *
 * No continuity correction and no plug-in factor 1 − n/N is used. N = n gives an interval of zero width.
 * Source: Brown, Cai and DasGupta 2001. Assumes a simple random sample and that all drawn units answered.
 *
 * @param data `{ successes, sampleSize }`, whole numbers; or `{ share, sampleSize }` with the unrounded share (for a
 *   printed, rounded share take publishedShareInterval). With a share the count may be fractional; a population
 *   size then goes with `wilson` only.
 * @param options method, confidence level, and the population size if there is one (whole, at least the sample size).
 * @returns estimate and limits as shares in [0, 1], with method, assumptions and source.
 * @throws KlusterlabError on unknown or missing keys, values out of range, or `fractional-count`.
 * Oracle: R 4.2.2 binom.test, prop.test(correct = FALSE), qbeta, phyper; binom.test is Clopper–Pearson.
 * @example
 * proportionInterval({ successes: 7, sampleSize: 20 }, { method: 'wilson', confidenceLevel: 0.95 }).lower
 * // 0.1812
 */
export function proportionInterval(data: ProportionData, options: ProportionIntervalOptions): ProportionInterval {
  const where = 'proportionInterval';
  const proportion = readProportion(data, where);
  checkKeys(`${where} options`, options, ['method', 'confidenceLevel'], ['populationSize']);
  checkWord(where, 'method', options.method, PROPORTION_INTERVAL_METHODS);
  checkConfidenceLevel(where, options.confidenceLevel);
  const { populationSize } = options;
  if (populationSize !== undefined) {
    checkInteger(where, 'populationSize', populationSize, proportion.sampleSize, Infinity);
  }
  return {
    method: options.method,
    confidenceLevel: options.confidenceLevel,
    successes: proportion.successes,
    sampleSize: proportion.sampleSize,
    populationSize: populationSize ?? 'unbounded',
    finitePopulation: populationSize === undefined ? 'none' : METHODS[options.method].finitePopulation,
    estimate: proportion.share,
    ...limits(proportion, options),
    assumptions: [
      populationSize === undefined
        ? 'simple random sample from a population without bound'
        : `simple random sample without replacement from ${populationSize}`,
      'every drawn unit answered, or those who did not answer would have answered alike',
    ],
    source: METHODS[options.method].source,
  };
}

const METHODS = {
  wilson: {
    finitePopulation: 'score variance (N - n)/(N - 1)',
    source: 'Wilson 1927; Brown, Cai and DasGupta 2001, eq. (4)',
  },
  'clopper-pearson': {
    finitePopulation: 'hypergeometric',
    source: 'Clopper and Pearson 1934; Buonaccorsi 1987 for a finite population',
  },
  jeffreys: {
    finitePopulation: 'beta-binomial',
    source: 'Brown, Cai and DasGupta 2001, eq. (8) and (9)',
  },
} as const;

function limits(proportion: Proportion, options: ProportionIntervalOptions): ClosedRange {
  const { successes, sampleSize, share } = proportion;
  const { method, confidenceLevel, populationSize } = options;
  if (method === 'wilson') {
    return wilsonLimits(share, scoreSampleSize(sampleSize, populationSize), twoSidedDeviate(confidenceLevel));
  }
  if (populationSize === undefined) {
    const infinite = method === 'jeffreys' ? jeffreysLimits : clopperPearsonLimits;
    return infinite(successes, sampleSize, confidenceLevel);
  }
  const finite = method === 'jeffreys' ? betaBinomialLimits : hypergeometricLimits;
  const { lower, upper } = finite(wholeSample(successes, sampleSize, populationSize), confidenceLevel);
  return { lower: lower / populationSize, upper: upper / populationSize };
}

function wholeSample(successes: number, sampleSize: number, populationSize: number): FiniteSample {
  if (Number.isInteger(successes)) return { successes, sampleSize, populationSize };
  throw new KlusterlabError({
    code: 'fractional-count',
    where: 'proportionInterval',
    parameter: 'share',
    expected: 'a share that makes a whole number of successes, as a finite population needs',
    received: successes,
    hint: 'Give successes, take publishedShareInterval for a rounded share, or use the method wilson.',
  });
}
