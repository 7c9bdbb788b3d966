import { sum } from '../../estimation';
import { makeSummaryModel, makeValuesModel } from '../contract/make-model';
import { knownOf } from '../contract/read-summary';
import { KlusterlabError } from '../../errors';
import type { EstimationModel } from '../estimation-model';
import { fitGamma } from '../statistics/fit-gamma';
import { gammaPrediction } from './gamma-interval';

const ASSUMPTIONS = [
  'All values, seen and unseen, are draws from one gamma distribution.',
  'The sample was drawn without regard to size.',
  'The estimated shape is the true one: its own uncertainty is not in the interval.',
];

/** A gamma distribution with the observed mean and standard deviation. */
export const GAMMA_MOMENTS_MODEL: EstimationModel = makeSummaryModel(
  {
    name: 'gamma-moments',
    title: 'Gamma distribution with the observed mean and standard deviation',
    target: 'the total if the unseen units average the observed mean',
    formula: 'N·ȳ; Σy/(1 − b), b the quantiles of Beta((N − n)κ, nκ), κ = (ȳ/s)²',
    assumptions: ASSUMPTIONS,
    family: 'model-based',
    reference: 'Johnson, Kotz & Balakrishnan (1994), Continuous Univariate Distributions 1, 2nd ed., section 17.7',
  },
  ({ design, summary }, { confidenceLevel }, where) => {
    if (!(summary.sum > 0)) {
      const details = { where, parameter: 'summary.sum', received: summary.sum };
      throw new KlusterlabError({ code: 'not-positive', ...details, expected: 'a sum above 0, as of gamma values' });
    }
    const deviation = knownOf(where, summary, 'standardDeviation');
    const shape = (summary.sum / design.sampleSize / deviation) ** 2;
    return gammaPrediction(where, summary.sum, design, shape, confidenceLevel);
  },
);

/** The gamma distribution under which the values are most likely. */
export const GAMMA_LIKELIHOOD_MODEL: EstimationModel = makeValuesModel(
  {
    name: 'gamma-likelihood',
    title: 'Gamma distribution fitted by maximum likelihood',
    target: 'the total if the unseen units average the observed mean',
    formula: 'N·ȳ; Σy/(1 − b), b the quantiles of Beta((N − n)κ, nκ), ln κ − ψ(κ) = ln ȳ − mean of ln y',
    assumptions: ASSUMPTIONS,
    family: 'model-based',
    reference: 'Choi & Wette (1969), Technometrics 11, 683–690',
  },
  (values, design, { confidenceLevel }, where) => {
    const equal = values[0] === values[values.length - 1] && (values[0] as number) > 0;
    const shape = equal ? Infinity : fitGamma(values).shape;
    return gammaPrediction(where, sum(values), design, shape, confidenceLevel);
  },
);
