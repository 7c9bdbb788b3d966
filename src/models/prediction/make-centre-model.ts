import { sampleStandardDeviation } from '../../estimation';
import { makeValuesModel } from '../contract/make-model';
import type { ModelDescription } from '../contract/make-model';
import type { EstimationModel } from '../estimation-model';
import type { CentreEstimate } from './centre-estimate';
import { predictTotal } from './predict-total';

/** What all models of a centre assume. */
export const CENTRE_ASSUMPTIONS = [
  'The observed values are right, and each unit of the population is counted once.',
  'The unseen units average what this centre estimates, as those of a symmetric distribution do for any centre.',
];

/** The model "observed sum plus this centre for each unseen unit", from the values. */
export function makeCentreModel(
  description: ModelDescription,
  centreOf: (values: readonly number[], where: string) => CentreEstimate,
): EstimationModel {
  return makeValuesModel(description, (values, design, options, where) => {
    const unitVariance = values.length < 2 ? null : sampleStandardDeviation(values) ** 2;
    return predictTotal(values, design, centreOf(values, where), unitVariance, options);
  });
}
