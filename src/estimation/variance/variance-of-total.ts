import { KlusterlabError } from '../../errors';
import { finitePopulationCorrection } from '../design/finite-population-correction';
import type { FinitePopulationCorrectionForm } from '../design/finite-population-correction';
import type { DrawnSample } from '../design/sample-design';
import { simpleRandomSample } from '../design/simple-random-sample';
import type { Stratum } from '../design/stratum';

/**
 * The estimated variance of Σz over a drawn sample, z being weight × variable of each observed unit.
 *
 * Σ_h g_h · n_h/(n_h − 1) · Σ_i (z_hi − z̄_h)², with z_hi the sum over the units of sampling unit i in stratum h and g_h the
 * finite population correction (Cochran 1977, sections 5.4 and 9A.2). With z from a linearised statistic it is the
 * variance of that statistic (Särndal, Swensson and Wretman 1992, section 5.5).
 *
 * @param weighted z of each observed unit, in the order of the design
 * @throws KlusterlabError `too-few-values` where a stratum of one sampling unit is given a variance by the correction `none`
 * Oracle: R survey 4.1.1, svyrecvar.
 */
export function varianceOfTotal(
  where: string,
  weighted: Float64Array,
  design: DrawnSample,
  correction: FinitePopulationCorrectionForm,
): number {
  const { totals, strata, stratumOf } = samplingUnits(weighted, design);
  const means = new Float64Array(strata.length);
  const place = (unit: number): number => (stratumOf === null ? 0 : (stratumOf[unit] as number));
  for (let unit = 0; unit < totals.length; unit += 1) means[place(unit)]! += totals[unit] as number;
  strata.forEach(({ sampleSize }, stratum) => (means[stratum]! /= sampleSize));
  const squares = new Float64Array(strata.length);
  // The remainders take out the rounding of the means (Chan, Golub and LeVeque 1983).
  const remainders = new Float64Array(strata.length);
  for (let unit = 0; unit < totals.length; unit += 1) {
    const stratum = place(unit);
    const deviation = (totals[unit] as number) - (means[stratum] as number);
    squares[stratum]! += deviation * deviation;
    remainders[stratum]! += deviation;
  }
  return strata.reduce((sum, stratum, index) => {
    const factor = finitePopulationCorrection(simpleRandomSample(sizesOf(stratum)), correction);
    if (factor === 0) return sum;
    requireSpread(where, stratum);
    const { sampleSize } = stratum;
    const remainder = remainders[index] as number;
    const spread = Math.max(0, (squares[index] as number) - (remainder * remainder) / sampleSize);
    return sum + ((factor * sampleSize) / (sampleSize - 1)) * spread;
  }, 0);
}

/** What was drawn: a total for each sampling unit, and the stratum of each. */
interface SamplingUnits {
  readonly totals: Float64Array;
  readonly strata: readonly Stratum[];
  readonly stratumOf: Int32Array | null;
}

function samplingUnits(weighted: Float64Array, design: DrawnSample): SamplingUnits {
  if (design.kind === 'simpleRandomSample') {
    return { totals: weighted, strata: [{ ...design, name: 'all' }], stratumOf: null };
  }
  if (design.kind === 'stratifiedSample') {
    return { totals: weighted, strata: design.strata, stratumOf: design.stratumOfUnit };
  }
  const totals = new Float64Array(design.sampleSize);
  for (let unit = 0; unit < weighted.length; unit += 1) {
    totals[design.clusterOfUnit[unit] as number]! += weighted[unit] as number;
  }
  return { totals, strata: design.strata, stratumOf: design.stratumOfCluster };
}

function sizesOf({ populationSize, sampleSize }: Stratum): { populationSize: number; sampleSize: number } {
  return { populationSize, sampleSize };
}

function requireSpread(where: string, { name, populationSize, sampleSize }: Stratum): void {
  if (sampleSize > 1) return;
  const whole = populationSize === 1;
  throw new KlusterlabError({
    code: 'too-few-values',
    where,
    parameter: `stratum ${JSON.stringify(name)}`,
    expected: 'at least 2 sampling units',
    received: sampleSize,
    hint: whole
      ? 'A stratum taken as a whole has no variance under the correction oneMinusSamplingFraction.'
      : 'One unit says nothing about the spread, so it has no standard error.',
  });
}
