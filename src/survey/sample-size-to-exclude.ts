import { checkConfidenceLevel, checkInteger, checkKeys, checkNumber } from './checks';
import { twoSidedDeviate } from './wilson-limits';

/**
 * The smallest sample from which on Wilson's interval around a share leaves a threshold out.
 *
 * Wilson's interval leaves π out if and only if (p − π)² > z² π(1 − π)/m, so m > z² π(1 − π)/(p − π)²; with a
 * population of N, m is n(N − 1)/(N − n). For shares printed without their number of answers: what that number
 * would have to be for the print to say more than the threshold. Assumes a simple random sample.
 *
 * @param data `share` p and `threshold` π, both in [0, 1].
 * @param options confidenceLevel; populationSize, whole, at least 2, if the population is finite.
 * @returns the sample size n, a whole number, or null if share and threshold are equal.
 * @throws KlusterlabError on bad keys or values.
 * @example
 * sampleSizeToExclude({ share: 0.53, threshold: 0.5 }, { confidenceLevel: 0.95 })
 * // 1068
 */
export function sampleSizeToExclude(
  data: { readonly share: number; readonly threshold: number },
  options: { readonly confidenceLevel: number; readonly populationSize?: number },
): number | null {
  const where = 'sampleSizeToExclude';
  checkKeys(`${where} data`, data, ['share', 'threshold'], []);
  checkKeys(`${where} options`, options, ['confidenceLevel'], ['populationSize']);
  checkNumber(where, 'share', data.share, 0, 1);
  checkNumber(where, 'threshold', data.threshold, 0, 1);
  checkConfidenceLevel(where, options.confidenceLevel);
  const { share, threshold } = data;
  const { populationSize } = options;
  if (populationSize !== undefined) checkInteger(where, 'populationSize', populationSize, 2, Infinity);
  if (share === threshold) return null;
  const needed =
    (twoSidedDeviate(options.confidenceLevel) ** 2 * threshold * (1 - threshold)) / (share - threshold) ** 2;
  if (populationSize === undefined) return Math.floor(needed) + 1;
  return Math.floor((needed * populationSize) / (populationSize - 1 + needed)) + 1;
}
