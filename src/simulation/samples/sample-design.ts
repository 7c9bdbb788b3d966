import { KlusterlabError } from '../../errors';
import type { RandomSource } from '../../random';
import { exp, log1p } from '../../portable-math';

/** All samples of a fixed size with their probabilities, and a way to draw from them. */
export interface SampleDesign {
  /** log Σ over all samples of the product of their units' odds; the probability of a sample is its product over this. */
  readonly logTotal: number;
  /** The units of one sample, upwards; one number is taken from the source for each unit until the sample is full. */
  draw(random: RandomSource): Int32Array;
  /** The probability of a sample, its units named once each. */
  probability(units: ArrayLike<number>): number;
}

/**
 * Conditional Poisson sampling: P(sample) ∝ the product of its units' odds, over all samples of n units.
 *
 * With equal odds it is simple random sampling. Among designs of fixed size it is the one of greatest entropy for its
 * inclusion probabilities (Hájek 1964, Annals of Mathematical Statistics 35(4), 1491–1523), so that nothing but the odds
 * decides. Drawn exactly, unit by unit, with the elementary symmetric functions of the odds: Chen, Dempster & Liu (1994),
 * Biometrika 81(3), 457–469. In logarithms, as the functions leave float64 in large populations.
 *
 * @param where the calling function, for errors
 * @param logOdds the logarithm of each unit's odds; −∞ for one that cannot be selected
 * @param sampleSize n, from 1 to the number of units
 * @throws KlusterlabError `too-few-selectable` if fewer than n units can be selected
 */
export function sampleDesign(where: string, logOdds: readonly number[], sampleSize: number): SampleDesign {
  const selectable = logOdds.filter((odds) => odds > -Infinity).length;
  if (selectable < sampleSize) {
    throw new KlusterlabError({
      code: 'too-few-selectable',
      where,
      parameter: 'selection',
      expected: `at least ${sampleSize} units that can be selected`,
      received: selectable,
    });
  }
  const populationSize = logOdds.length;
  const width = sampleSize + 1;
  // logSums[i·width + k]: log of the sum, over sets of k of the units from i on, of the products of their odds.
  const logSums = new Float64Array((populationSize + 1) * width).fill(-Infinity);
  for (let unit = populationSize; unit >= 0; unit -= 1) logSums[unit * width] = 0;
  for (let unit = populationSize - 1; unit >= 0; unit -= 1) {
    for (let wanted = 1; wanted <= sampleSize; wanted += 1) {
      const next = (unit + 1) * width + wanted;
      const without = logSums[next] as number;
      const withUnit = (logOdds[unit] as number) + (logSums[next - 1] as number);
      logSums[unit * width + wanted] = addLogarithms(without, withUnit);
    }
  }
  const logTotal = logSums[sampleSize] as number;
  return {
    logTotal,
    draw(random) {
      const units = new Int32Array(sampleSize);
      let wanted = sampleSize;
      for (let unit = 0; wanted > 0; unit += 1) {
        const withUnit = (logOdds[unit] as number) + (logSums[(unit + 1) * width + wanted - 1] as number);
        const share = exp(withUnit - (logSums[unit * width + wanted] as number));
        // Where all units that are left are needed the share is 1 to the last bit; said again, so that no loop runs on.
        if (random.next() < share || populationSize - unit === wanted) {
          units[sampleSize - wanted] = unit;
          wanted -= 1;
        }
      }
      return units;
    },
    probability(units) {
      let logProduct = 0;
      for (let index = 0; index < units.length; index += 1) logProduct += logOdds[units[index] as number] as number;
      return exp(logProduct - logTotal);
    },
  };
}

function addLogarithms(a: number, b: number): number {
  const larger = Math.max(a, b);
  return larger === -Infinity ? larger : larger + log1p(exp(Math.min(a, b) - larger));
}
