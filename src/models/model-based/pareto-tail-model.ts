import { makeCentreModel } from '../prediction/make-centre-model';
import type { EstimationModel } from '../estimation-model';
import { paretoTailMean } from '../statistics/pareto-tail-mean';

/** The mean of a population whose largest third follows a Pareto distribution, for each unseen unit. */
export const PARETO_TAIL_MODEL: EstimationModel = makeCentreModel(
  {
    name: 'pareto-tail',
    title: 'Observed sum + unseen units × mean with a Pareto tail',
    target: 'the total if values above the largest of the lower two thirds thin out as a power of their size',
    formula: 'Σy + (N − n)·((n − k)/n·mean of the others + k/n·u·α/(α − 1)), k = ⌊n/3⌋, 1/α = mean of ln(y/u)',
    assumptions: [
      'Values above the threshold u, the largest of the lower two thirds, follow a Pareto distribution with α > 1.',
      'The sample was drawn without regard to size.',
    ],
    family: 'model-based',
    reference: 'Hill (1975), Annals of Statistics 3, 1163–1174',
    noInterval: 'For a tail index of 2 or less, which so few tail values cannot rule out, the variance is infinite.',
  },
  (values) => ({
    centre: paretoTailMean(values, { tailShare: 1 / 3 }).centre,
    variance: null,
    degreesOfFreedom: values.length - 1,
  }),
);
