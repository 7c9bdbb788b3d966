import type { CalibratedSample } from './calibrated-sample';
import { designWeights } from '../design/design-weights';
import type { DrawnSample } from '../design/sample-design';
import { KlusterlabError } from '../../errors';
import { requireDrawn } from './require-drawn';
import { requireKeys, requireNumber, requireUnitValues } from '../contract';
import { weightedSum } from '../variance/weighted-sum';

/** An auxiliary variable, in the sample and as a known total of the population. */
export interface RatioCalibrationOptions {
  /** x of each observed unit, in the order of the design. */
  readonly auxiliary: readonly number[];
  /** X: the total of x over the population. */
  readonly populationTotal: number;
}

/**
 * The ratio estimator: all weights times X/x̂, so that they give the known total X of an auxiliary.
 *
 * The estimated total is X·ŷ/x̂, with the residuals y − (ŷ/x̂)·x: Cochran (1977), Sampling Techniques, 3rd ed., sections
 * 6.1–6.4. It gains where y is about proportional to x. Its bias is of order 1/n.
 *
 * @param design the sample as it was drawn
 * @param options x of each unit, and its total over the population
 * @returns a design for `estimateTotal`, `estimateMean` and the others
 * @throws KlusterlabError `zero-denominator` if x̂ = 0, `invalid-design`, `invalid-number`, `invalid-value`, `size-mismatch`,
 *   `unknown-option`, `missing-option`
 * Oracle: R survey 4.1.1 predict(svyratio(…), total).
 *
 * @example
 * ratioCalibrated(simpleRandomSample({ populationSize: 30, sampleSize: 3 }), {
 *   auxiliary: [1, 2, 3], populationTotal: 90 }).weights[0]; // 15
 */
export function ratioCalibrated(design: DrawnSample, options: RatioCalibrationOptions): CalibratedSample {
  const where = 'ratioCalibrated';
  requireDrawn(where, design);
  requireKeys(where, 'options', options, { required: ['auxiliary', 'populationTotal'] });
  const { auxiliary, populationTotal } = options;
  requireUnitValues(where, 'auxiliary', auxiliary, design);
  requireNumber(where, 'populationTotal', populationTotal, {});
  const drawnWeights = designWeights(design);
  const estimatedTotal = weightedSum(drawnWeights, auxiliary);
  if (estimatedTotal === 0) {
    const expected = 'an estimated total other than 0';
    throw new KlusterlabError({ code: 'zero-denominator', where, parameter: 'auxiliary', expected, received: 0 });
  }
  const factor = populationTotal / estimatedTotal;
  return Object.freeze({
    kind: 'calibratedSample',
    drawn: design,
    method: 'ratio',
    populationSize: design.populationSize,
    sampleSize: design.sampleSize,
    weights: drawnWeights.map((weight) => weight * factor),
    residuals: (variable: Float64Array): Float64Array => {
      const ratio = weightedSum(drawnWeights, variable) / estimatedTotal;
      return variable.map((value, unit) => value - ratio * (auxiliary[unit] as number));
    },
    assumptions: ['The auxiliary of each sampled unit and its total over the population are right.'],
    source: 'Cochran (1977), Sampling Techniques, 3rd ed., sections 6.1–6.4',
  });
}
