import { expandByMedian } from '../../estimation';
import { makeSummaryModel } from '../contract/make-model';
import { knownOf } from '../contract/read-summary';
import type { EstimationModel } from '../estimation-model';

const NO_INTERVAL =
  'How much a median varies over samples depends on the values around it, which no sum or standard deviation gives.';

/** The observed sum, and the observed median for each unseen unit: Σy + (N − n)·median. */
export const MEDIAN_HYBRID_MODEL: EstimationModel = makeSummaryModel(
  {
    name: 'median-hybrid',
    title: 'Observed sum + unseen units × median',
    target: 'the total if the unseen units average the observed median',
    formula: 'Σy + (N − n)·median',
    assumptions: [
      'The observed values are right, and each unit of the population is counted once.',
      'The unseen units have the observed median as their mean: a judgement, which random sampling does not imply.',
    ],
    family: 'robust',
    reference: 'No design-based theory; Royall (1970), Biometrika 57, 377–387, for "seen sum + predicted unseen sum"',
    noInterval: NO_INTERVAL,
  },
  ({ design, summary }, _options, where) => {
    const median = knownOf(where, summary, 'median');
    const total = expandByMedian({ sum: summary.sum, median }, design).estimate;
    return { total, standardError: null, interval: null };
  },
);

/** The median for every unit, N·median: it sets aside what the seen units add up to. */
export const MEDIAN_TIMES_POPULATION_MODEL: EstimationModel = makeSummaryModel(
  {
    name: 'median-times-population',
    title: 'Median × number of units',
    target: 'N times the population median, which is the total only where median and mean agree',
    formula: 'N·median',
    assumptions: [
      'Each set of n of the N units was equally likely to be the sample.',
      'The population is symmetric: its median is its mean. The observed sum is not used, not even in a census.',
    ],
    family: 'robust',
    reference: 'Hampel, Ronchetti, Rousseeuw & Stahel (1986), Robust Statistics, chapter 2',
    noInterval: NO_INTERVAL,
  },
  ({ design, summary }, _options, where) => {
    const total = design.populationSize * knownOf(where, summary, 'median');
    return { total, standardError: null, interval: null };
  },
);
