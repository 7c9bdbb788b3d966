import { makeValuesModel } from '../contract/make-model';
import type { EstimationModel } from '../estimation-model';
import { predictOnLogScale } from '../prediction/predict-on-log-scale';
import { fitWeibull } from '../statistics/fit-weibull';
import { weibullLogMeanVariance } from '../statistics/weibull-log-mean-variance';
import { expm1, gammaln } from '../../portable-math';

/** The mean of the most likely Weibull distribution for each unseen unit. */
export const WEIBULL_MODEL: EstimationModel = makeValuesModel(
  {
    name: 'weibull-likelihood',
    title: 'Observed sum + unseen units × mean of a Weibull distribution',
    target: 'the total if the unseen units average the mean of the most likely Weibull distribution',
    formula: 'Σy + (N − n)·λ·Γ(1 + 1/k), λ and k by maximum likelihood',
    assumptions: [
      'All values, seen and unseen, are draws from one Weibull distribution.',
      'The sample was drawn without regard to size.',
      'For the interval: the estimates of λ and k are near normal, as in large samples.',
    ],
    family: 'model-based',
    reference: 'Johnson, Kotz & Balakrishnan (1994), Continuous Univariate Distributions 1, 2nd ed., section 21.4',
  },
  (values, design, options) => {
    const n = values.length;
    if (values[0] === values[n - 1] && (values[0] as number) > 0) {
      const precision = { logVariance: 0, relativeUnitVariance: 0, degreesOfFreedom: Math.max(1, n - 1) };
      return predictOnLogScale(values, design, { mean: values[0] as number, ...precision }, options);
    }
    const { shape, mean } = fitWeibull(values);
    return predictOnLogScale(
      values,
      design,
      {
        mean,
        logVariance: weibullLogMeanVariance(shape) / n,
        relativeUnitVariance: expm1(gammaln(1 + 2 / shape) - 2 * gammaln(1 + 1 / shape)),
        degreesOfFreedom: n - 1,
      },
      options,
    );
  },
);
