import { requireChoice, requireDesign } from '../contract';
import type { SimpleRandomSample } from './simple-random-sample';

/** The forms of the factor: 1 − n/N, (N − n)/(N − 1), and 1. */
export const FINITE_POPULATION_CORRECTION_FORMS = ['oneMinusSamplingFraction', 'populationMinusOne', 'none'] as const;

/** One of the named forms of the finite population correction. */
export type FinitePopulationCorrectionForm = (typeof FINITE_POPULATION_CORRECTION_FORMS)[number];

/**
 * The factor that the **variance** of a sample mean is multiplied by because the population is finite.
 *
 * It is neither the population size N nor the square root that multiplies a standard error: take the root
 * yourself where you correct a standard error.
 *
 * - `oneMinusSamplingFraction`: 1 − n/N. Makes s²/n unbiased for the variance of the mean when s² divides by n − 1
 *   (Cochran 1977, sections 2.5–2.7).
 * - `populationMinusOne`: (N − n)/(N − 1). Belongs to the population variance that divides by N; with s² it
 *   overstates the variance by N/(N − 1).
 * - `none`: 1, as if drawn with replacement or from an infinite population.
 *
 * @param design the sample; n of N units
 * @param form which of the three
 * @returns a number from 0 (all units observed) to 1, exact but for two roundings
 * @throws KlusterlabError `invalid-design`, `invalid-choice`
 * Oracle: R survey 4.1.1 uses `oneMinusSamplingFraction` where its design has `fpc`, else `none`.
 *
 * @example
 * finitePopulationCorrection(simpleRandomSample({ populationSize: 8, sampleSize: 2 }), 'oneMinusSamplingFraction'); // 0.75
 */
export function finitePopulationCorrection(design: SimpleRandomSample, form: FinitePopulationCorrectionForm): number {
  const where = 'finitePopulationCorrection';
  requireDesign(where, design);
  requireChoice(where, 'form', form, FINITE_POPULATION_CORRECTION_FORMS);
  const { populationSize, sampleSize } = design;
  if (form === 'none') return 1;
  // A census has no sampling variance; said first, because N = n = 1 would divide 0 by 0.
  if (sampleSize === populationSize) return 0;
  const divisor = form === 'oneMinusSamplingFraction' ? populationSize : populationSize - 1;
  return (populationSize - sampleSize) / divisor;
}
