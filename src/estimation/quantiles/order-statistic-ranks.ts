import { hypergeometricCounts } from './hypergeometric-counts';
import type { CountDistribution } from './hypergeometric-counts';
import { KlusterlabError } from '../../errors';
import { requireDesign, requireKeys, requireNumber } from '../contract';
import type { SimpleRandomSample } from '../design/simple-random-sample';

/** Which order statistics of a sample enclose a quantile of its population, and how surely. */
export interface OrderStatisticRanks {
  /** The interval is from the lowerRank-th to the upperRank-th smallest of the n values, counted from 1. */
  readonly lowerRank: number;
  readonly upperRank: number;
  /** The probability, over all samples, that the interval encloses the quantile; at least this with ties. */
  readonly coverage: number;
  /** The quantile's place among the N values in order: two places where it lies between two values, as a median of even N. */
  readonly populationRanks: readonly [number, number];
}

/** The nominal coverage of the ranks. */
export interface OrderStatisticOptions {
  readonly confidenceLevel: number;
}

/**
 * The order statistics that enclose a quantile of a finite population, exactly and for any distribution of values.
 *
 * Of the K smallest units of the population a simple random sample holds a hypergeometric number X_K. The K-th smallest value
 * lies in [y(a), y(b)] if X_K ≥ a and X_{K−1} < b. Each side is given at most α/2: a is the largest and b the smallest rank that
 * keeps to it. With pN whole, the interval encloses both the pN-th and the next value, and so whatever lies between them.
 * Sedransk and Meyer (1978), Journal of the Royal Statistical Society B 40; the infinite-population form is in David and
 * Nagaraja (2003), Order Statistics, section 7.1.
 *
 * @param design a simple random sample
 * @param probability p, strictly between 0 and 1
 * @param options confidence level
 * @returns ranks, their exact coverage, and the place of the quantile in the population
 * @throws KlusterlabError `sample-too-small` where even the smallest and largest value fall short on a side,
 *   `invalid-design`, `invalid-number`, `unknown-option`, `missing-option`
 *
 * @example
 * orderStatisticRanks(simpleRandomSample({ populationSize: 39, sampleSize: 15 }), 0.5, { confidenceLevel: 0.95 }).upperRank; // 11
 */
export function orderStatisticRanks(
  design: SimpleRandomSample,
  probability: number,
  options: OrderStatisticOptions,
): OrderStatisticRanks {
  const where = 'orderStatisticRanks';
  requireDesign(where, design);
  requireNumber(where, 'probability', probability, { above: 0, below: 1, unit: '0.5 for the median' });
  requireKeys(where, 'options', options, { required: ['confidenceLevel'] });
  const { confidenceLevel } = options;
  requireNumber(where, 'confidenceLevel', confidenceLevel, { above: 0, below: 1, unit: '0.95 for 95 %' });
  const { populationSize, sampleSize } = design;
  const populationRanks = ranksOf(probability, populationSize);
  const [first, last] = populationRanks;
  const tail = (1 - confidenceLevel) / 2;
  const below = hypergeometricCounts(populationSize, first, sampleSize);
  const above = hypergeometricCounts(populationSize, last - 1, sampleSize);
  const lowerRank = largestRankReached(below, tail, sampleSize);
  const upperRank = smallestRankNotReached(above, tail);
  if (lowerRank < 1 || upperRank > sampleSize)
    throw tooSmall(where, probability, confidenceLevel, below, above, sampleSize);
  const coverage = 1 - fewerThan(below, lowerRank) - atLeast(above, upperRank);
  return { lowerRank, upperRank, coverage, populationRanks };
}

/** Where the quantile lies among N ordered values: at the ⌈pN⌉-th, or from the pN-th to the next if pN is whole. */
function ranksOf(probability: number, populationSize: number): readonly [number, number] {
  const exact = probability * populationSize;
  const whole = Math.round(exact);
  // 0.1 · 30 is 3.0000000000000004 in float64, and meant as 3.
  if (Math.abs(exact - whole) > 1e-9 * populationSize) return [Math.ceil(exact), Math.ceil(exact)];
  return [Math.max(1, whole), Math.min(populationSize, whole + 1)];
}

/** The largest a with P(X < a) ≤ tail, at most n; 0 if there is none from 1 on. */
function largestRankReached({ from, probabilities }: CountDistribution, tail: number, sampleSize: number): number {
  let fewer = 0;
  for (let count = from; count < from + probabilities.length; count += 1) {
    fewer += probabilities[count - from] as number;
    if (fewer > tail) return count;
  }
  return sampleSize;
}

/** The smallest b with P(X ≥ b) ≤ tail. */
function smallestRankNotReached(counts: CountDistribution, tail: number): number {
  let rank = counts.from + counts.probabilities.length;
  let reached = 0;
  while (rank > counts.from) {
    reached += counts.probabilities[rank - 1 - counts.from] as number;
    if (reached > tail) return rank;
    rank -= 1;
  }
  return Math.max(1, rank);
}

function fewerThan({ from, probabilities }: CountDistribution, count: number): number {
  return probabilities.subarray(0, Math.max(0, count - from)).reduce((sum, probability) => sum + probability, 0);
}

function atLeast({ from, probabilities }: CountDistribution, count: number): number {
  return probabilities.subarray(Math.max(0, count - from)).reduce((sum, probability) => sum + probability, 0);
}

function tooSmall(
  where: string,
  probability: number,
  confidenceLevel: number,
  below: CountDistribution,
  above: CountDistribution,
  sampleSize: number,
): KlusterlabError {
  const [missBelow, missAbove] = [fewerThan(below, 1), atLeast(above, sampleSize)];
  const within = 1 - 2 * Math.max(missBelow, missAbove);
  return new KlusterlabError({
    code: 'sample-too-small',
    where,
    parameter: 'confidenceLevel',
    expected: `a level that ${sampleSize} values can give the ${probability}-quantile, at most ${Number(Math.max(0, within).toPrecision(6))}`,
    received: confidenceLevel,
    hint: 'Even from the smallest to the largest value the interval misses too often.',
  });
}
