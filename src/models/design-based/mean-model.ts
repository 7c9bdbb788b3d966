import { estimateTotal, expandByMean } from '../../estimation';
import { makeSummaryModel } from '../contract/make-model';
import type { EstimationModel } from '../estimation-model';

/**
 * The mean times the number of units, N·ȳ, with N·c·s·√(g/n) to each side by the stated convention.
 *
 * Without a standard deviation it gives the total alone.
 */
export const MEAN_MODEL: EstimationModel = makeSummaryModel(
  {
    name: 'mean',
    title: 'Mean × number of units',
    target: 'the total if the unseen units average the observed mean',
    formula: 'N·ȳ; N·ȳ ± N·c·s·√(g/n)',
    assumptions: [
      'The observed values are right, and each unit of the population is counted once.',
      'Each set of n of the N units was equally likely to be the sample.',
      'For the interval: over all samples the mean is close to normally distributed.',
    ],
    family: 'design-based',
    reference: 'Cochran (1977), Sampling Techniques, 3rd ed., sections 2.4–2.8',
  },
  ({ design, summary }, options) => {
    const total = expandByMean(summary.sum, design).estimate;
    const convention = options.convention();
    const { standardDeviation } = summary;
    if (standardDeviation === null) return { total, standardError: null, interval: null };
    const sample = { mean: summary.sum / design.sampleSize, standardDeviation };
    const { standardError, halfWidth, method } = estimateTotal(sample, design, convention);
    const level = options.confidenceLevel;
    return { total, standardError, interval: { lower: total - halfWidth, upper: total + halfWidth, level, method } };
  },
);
