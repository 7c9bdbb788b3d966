import { KlusterlabError } from '../errors';
import { requireKeys, requireNumber } from '../estimation/contract';
import { exactRatio } from './exact-ratio';

/** A sample in which some units carry a mark that the whole population is known for. */
export interface MarkedSample {
  /** N: units in the population. */
  readonly populationSize: number;
  /** K: units of the population that carry the mark. */
  readonly marked: number;
  /** n: units in the sample. */
  readonly sampleSize: number;
  /** x: units of the sample that carry the mark. */
  readonly markedInSample: number;
  /** True if the mark was chosen after the sample had been seen. */
  readonly postHoc: boolean;
}

/** How surprising the number of marked units is, if the sample was a simple random one. */
export interface HypergeometricCheck extends MarkedSample {
  /** P(X = x). */
  readonly probability: number;
  /** P(X ≤ x). */
  readonly atMost: number;
  /** P(X ≥ x). */
  readonly atLeast: number;
  /** P of all outcomes that are no more likely than x. */
  readonly twoSided: number;
  /** nK/N, units. */
  readonly expected: number;
  /** What the probabilities mean, given when the mark was chosen. */
  readonly note: string;
  readonly assumptions: readonly string[];
  readonly source: string;
}

/** Beyond this, exact whole numbers take seconds. */
const LARGEST_POPULATION = 5000;

/**
 * Whether a sample holds surprisingly few or many units with a mark (a region, an age group) for a simple random one.
 *
 * X ~ hypergeometric(N, K, n): P(X = x) = C(K, x)·C(N − K, n − x)/C(N, n). The two-sided probability adds up the
 * outcomes that are no more likely than x, as Fisher's exact test does. In exact whole numbers, rounded once.
 *
 * @param sample sizes and marked units, N ≤ 5000, and whether the mark was chosen after seeing the sample: then the
 *   probabilities are too small, as the mark was one of many that could have caught the eye
 * @returns the probabilities, in [0, 1], with the expected number and a note in words
 * @throws KlusterlabError `invalid-number`, `impossible-sample`, `invalid-choice`, `unknown-option`, `missing-option`
 * Oracle: R phyper, and fisher.test for the two-sided probability.
 *
 * @example
 * hypergeometricCheck({ populationSize: 6, marked: 3, sampleSize: 3, markedInSample: 0, postHoc: true }).atMost; // 0.05
 */
export function hypergeometricCheck(sample: MarkedSample): HypergeometricCheck {
  requireMarkedSample(sample);
  const { populationSize, marked, sampleSize, markedInSample, postHoc } = sample;
  const least = Math.max(0, sampleSize + marked - populationSize);
  const counts = waysByMarkedCount(populationSize, marked, sampleSize);
  const observed = counts[markedInSample - least] as bigint;
  const all = sumOf(counts);
  return {
    populationSize,
    marked,
    sampleSize,
    markedInSample,
    postHoc,
    probability: exactRatio(observed, all),
    atMost: exactRatio(sumOf(counts.slice(0, markedInSample - least + 1)), all),
    atLeast: exactRatio(sumOf(counts.slice(markedInSample - least)), all),
    twoSided: exactRatio(sumOf(counts.filter((ways) => ways <= observed)), all),
    expected: (sampleSize * marked) / populationSize,
    note: postHoc
      ? 'The mark was chosen after the sample had been seen, out of many marks that could have been chosen: the ' +
        'probabilities describe how striking the pattern is, and are no test of whether the sample was random.'
      : 'The mark was fixed before the sample was seen: the probabilities are those of a test of simple random sampling.',
    assumptions: ['Each set of n of the N units was equally likely to be the sample.', 'Each mark is known and right.'],
    source: 'The hypergeometric distribution; two-sided as in Fisher (1935), The logic of inductive inference',
  };
}

/** In how many samples there are x marked units, for each possible x, upwards. */
function waysByMarkedCount(populationSize: number, marked: number, sampleSize: number): readonly bigint[] {
  const least = Math.max(0, sampleSize + marked - populationSize);
  const most = Math.min(marked, sampleSize);
  const others = populationSize - marked;
  const counts = [binomial(marked, least) * binomial(others, sampleSize - least)];
  for (let x = least; x < most; x += 1) {
    const ratioAbove = BigInt(marked - x) * BigInt(sampleSize - x);
    const ratioBelow = BigInt(x + 1) * BigInt(others - sampleSize + x + 1);
    counts.push(((counts[x - least] as bigint) * ratioAbove) / ratioBelow);
  }
  return counts;
}

function binomial(total: number, chosen: number): bigint {
  let ways = BigInt(1);
  for (let step = 1; step <= Math.min(chosen, total - chosen); step += 1) {
    ways = (ways * BigInt(total - step + 1)) / BigInt(step);
  }
  return ways;
}

function sumOf(counts: readonly bigint[]): bigint {
  return counts.reduce((total, count) => total + count, BigInt(0));
}

function requireMarkedSample(sample: MarkedSample): void {
  const where = 'hypergeometricCheck';
  requireKeys(where, 'sample', sample, {
    required: ['populationSize', 'marked', 'sampleSize', 'markedInSample', 'postHoc'],
  });
  const { populationSize, marked, sampleSize, markedInSample, postHoc } = sample;
  const whole = { whole: true, atLeast: 0, unit: 'units' };
  requireNumber(where, 'populationSize', populationSize, { ...whole, atLeast: 1, atMost: LARGEST_POPULATION });
  requireNumber(where, 'marked', marked, { ...whole, atMost: populationSize });
  requireNumber(where, 'sampleSize', sampleSize, { ...whole, atLeast: 1, atMost: populationSize });
  requireNumber(where, 'markedInSample', markedInSample, whole);
  const least = Math.max(0, sampleSize + marked - populationSize);
  const most = Math.min(marked, sampleSize);
  if (markedInSample < least || markedInSample > most) {
    const expected = `${least} to ${most} units, which is what a sample of ${sampleSize} can hold of the ${marked} marked`;
    const parameter = 'markedInSample';
    throw new KlusterlabError({ code: 'impossible-sample', where, parameter, expected, received: markedInSample });
  }
  if (typeof postHoc === 'boolean') return;
  const expected = 'true or false: whether the mark was chosen after the sample had been seen';
  throw new KlusterlabError({ code: 'invalid-choice', where, parameter: 'postHoc', expected, received: postHoc });
}
