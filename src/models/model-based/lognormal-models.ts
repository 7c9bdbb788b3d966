import { makeValuesModel } from '../contract/make-model';
import type { EstimationModel } from '../estimation-model';
import { predictOnLogScale } from '../prediction/predict-on-log-scale';
import { makeCentreModel } from '../prediction/make-centre-model';
import { finneyMean } from '../statistics/finney-mean';
import { lognormalMean } from '../statistics/lognormal-mean';

/** What both lognormal models of the values assume. */
const ASSUMPTIONS = [
  'The logarithms of all values, seen and unseen, are draws from one normal distribution.',
  'The sample was drawn without regard to size.',
];

/** The lognormal mean exp(m + s²/2) for each unseen unit, with Cox's interval widened by the scatter of the unseen. */
export const LOGNORMAL_MODEL: EstimationModel = makeValuesModel(
  {
    name: 'lognormal',
    title: 'Observed sum + unseen units × lognormal mean',
    target: 'the total if the unseen units average what mean and variance of the logarithms say',
    formula:
      'Σy + (N − n)·exp(m + s²/2), m and s² of ln y; unseen sum × exp(±c·√(s²/n + s⁴/(2(n−1)) + (e^{s²}−1)/(N−n)))',
    assumptions: ASSUMPTIONS,
    family: 'model-based',
    reference:
      "Zhou & Gao (1997), Statistics in Medicine 16, 783–790 (Cox's method); Olsson (2005), J. Statistics Education 13(1)",
  },
  (values, design, options) => {
    const { distribution, confidenceLevel } = options.convention();
    const { estimate, ...precision } = lognormalMean(values, { distribution, confidenceLevel });
    return predictOnLogScale(values, design, { mean: estimate, ...precision }, options);
  },
);

/** Finney's unbiased lognormal mean for each unseen unit. */
export const LOGNORMAL_UNBIASED_MODEL: EstimationModel = makeCentreModel(
  {
    name: 'lognormal-unbiased',
    title: "Observed sum + unseen units × Finney's unbiased lognormal mean",
    target: 'the total if the unseen units average what mean and variance of the logarithms say, without bias',
    formula: 'Σy + (N − n)·e^m·g(s²/2), g the series of Finney',
    assumptions: ASSUMPTIONS,
    family: 'model-based',
    reference: 'Finney (1941), Supplement to the Journal of the Royal Statistical Society 7, 155–161',
  },
  (values) => finneyMean(values),
);
