import { CENTRE_ASSUMPTIONS, makeCentreModel } from '../prediction/make-centre-model';
import type { EstimationModel } from '../estimation-model';
import { geometricMean } from '../statistics/geometric-mean';
import { harmonicMean } from '../statistics/harmonic-mean';
import { hodgesLehmann } from '../statistics/hodges-lehmann';

/** The geometric mean for each unseen unit. */
export const GEOMETRIC_MEAN_MODEL: EstimationModel = makeCentreModel(
  {
    name: 'geometric-mean',
    title: 'Observed sum + unseen units × geometric mean',
    target: 'the total if the unseen units average the median of a distribution that is symmetric in logarithms',
    formula: 'Σy + (N − n)·exp(mean of ln y)',
    assumptions: [...CENTRE_ASSUMPTIONS, 'All values are above 0. In a skewed population it lies below the mean.'],
    family: 'robust',
    reference: 'Norris (1940), Annals of Mathematical Statistics 11, 445–448',
  },
  (values) => geometricMean(values),
);

/** The harmonic mean for each unseen unit. */
export const HARMONIC_MEAN_MODEL: EstimationModel = makeCentreModel(
  {
    name: 'harmonic-mean',
    title: 'Observed sum + unseen units × harmonic mean',
    target: 'the total if the unseen units average the harmonic mean, as where units are drawn in proportion to size',
    formula: 'Σy + (N − n)/(mean of 1/y)',
    assumptions: [
      'The observed values are right, and each unit of the population is counted once.',
      'The chance to be in the sample was proportional to size; weights 1/y undo it. All values are above 0.',
    ],
    family: 'robust',
    reference:
      'Norris (1940), Annals of Mathematical Statistics 11, 445–448; Cox (1969), Some sampling problems in technology, in Johnson & Smith, New Developments in Survey Sampling, for draws by size',
  },
  (values) => harmonicMean(values),
);

/** The median of all pairwise averages for each unseen unit. */
export const HODGES_LEHMANN_MODEL: EstimationModel = makeCentreModel(
  {
    name: 'hodges-lehmann',
    title: 'Observed sum + unseen units × Hodges–Lehmann centre',
    target: 'the total if the unseen units average the median of the means of two',
    formula: 'Σy + (N − n)·median of (y_i + y_j)/2, i ≤ j',
    assumptions: CENTRE_ASSUMPTIONS,
    family: 'robust',
    reference: 'Hodges & Lehmann (1963), Annals of Mathematical Statistics 34, 598–611',
  },
  (values) => hodgesLehmann(values),
);
