import { makeCentreModel } from '../prediction/make-centre-model';
import type { EstimationModel } from '../estimation-model';
import { sampleMean } from '../../estimation';

/** The largest value lowered to the second largest before the mean is taken for the unseen units. */
export const ONCE_WINSORISED_MODEL: EstimationModel = makeCentreModel(
  {
    name: 'winsorised-once',
    title: 'Observed sum + unseen units × mean with its largest value lowered to the next',
    target: 'a little less than the total: some bias is taken for less variance',
    formula: 'Σy + (N − n)·(Σy − y(n) + y(n−1))/n',
    assumptions: [
      'The observed values are right, and each unit of the population is counted once.',
      'Each set of n of the N units was equally likely to be the sample.',
      'The population is skewed to the right, with a tail no heavier than exponential to moderate Weibull.',
    ],
    family: 'robust',
    reference: 'Rivest (1994), Biometrika 81, 373–383',
    noInterval: 'Its error is bias as much as variance, and both hang on the two largest values alone.',
  },
  (values) => {
    const next = values[Math.max(0, values.length - 2)] as number;
    return { centre: sampleMean([...values.slice(0, -1), next]), variance: null, degreesOfFreedom: values.length - 1 };
  },
);
