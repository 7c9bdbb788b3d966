import type { FinitePopulationCorrectionForm } from '../design/finite-population-correction';
import { designWeights } from '../design/design-weights';
import type { SampleDesign } from '../design/sample-design';
import { requireResult } from '../contract';
import { varianceOfTotal } from './variance-of-total';

/**
 * The estimated standard error of a statistic from its linearised variable.
 *
 * With calibrated weights only what the auxiliaries leave unexplained counts, times the calibrated weight
 * (Särndal, Swensson and Wretman 1992, section 6.6).
 *
 * @param linearised for each observed unit, the change of the statistic for a unit more of weight
 * Oracle: R survey 4.1.1.
 */
export function standardErrorOf(
  where: string,
  linearised: Float64Array,
  design: SampleDesign,
  correction: FinitePopulationCorrectionForm,
): number {
  const drawn = design.kind === 'calibratedSample' ? design.drawn : design;
  const variable = design.kind === 'calibratedSample' ? design.residuals(linearised) : linearised;
  const weighted = designWeights(design).map((weight, unit) => weight * (variable[unit] as number));
  return requireResult(where, 'standardError', Math.sqrt(varianceOfTotal(where, weighted, drawn, correction)));
}
