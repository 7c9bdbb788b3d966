import { exactQuantile, expandByMedian } from '../../estimation';
import { makeValuesModel } from '../contract/make-model';
import type { EstimationModel } from '../estimation-model';

/** The median hybrid from the values, with the exact interval of the population median in the median's place. */
export const MEDIAN_ORDER_STATISTICS_MODEL: EstimationModel = makeValuesModel(
  {
    name: 'median-hybrid-exact',
    title: 'Observed sum + unseen units × median, exact interval of the median',
    target: 'the total if the unseen units average the population median',
    formula: 'Σy + (N − n)·median; Σy + (N − n)·[y(a), y(b)], a and b by the hypergeometric distribution',
    assumptions: [
      'The observed values are right, and each unit of the population is counted once.',
      'Each set of n of the N units was equally likely to be the sample.',
      'The unseen units average the population median: the interval is for that total, whatever the unseen units are.',
    ],
    family: 'robust',
    reference: 'Sedransk & Meyer (1978), Journal of the Royal Statistical Society B 40, 239–252, for the median',
  },
  (values, design, { confidenceLevel }) => {
    const expansion = expandByMedian(values, design);
    const { observedTotal, unobservedCount } = expansion;
    const { interval, method } = exactQuantile(values, 0.5, design, { rule: 'math', confidenceLevel });
    const end = (median: number): number => observedTotal + unobservedCount * median;
    return {
      total: expansion.estimate,
      standardError: null,
      interval: { lower: end(interval.lower), upper: end(interval.upper), level: confidenceLevel, method },
    };
  },
);
