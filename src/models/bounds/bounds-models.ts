import type { Bounds } from '../../estimation';
import { makeSummaryModel } from '../contract/make-model';
import { knownOf } from '../contract/read-summary';
import type { EstimationModel } from '../estimation-model';
import type { ModelEstimate } from '../model-estimate';
import { observedRange, statedSupport, unseenWithin } from './identified-totals';

const OBSERVED_ARE_RIGHT = 'The observed values are right, and each unit of the population is counted once.';
const MANSKI = 'Manski (2003), Partial Identification of Probability Distributions, chapter 1';

function asBounds({ lower, upper }: Bounds, method: string): ModelEstimate {
  return { total: null, standardError: null, interval: { lower, upper, level: null, method } };
}

/** Worst-case bounds: each unseen unit anywhere in the stated support. */
export const SUPPORT_BOUNDS_MODEL: EstimationModel = makeSummaryModel(
  {
    name: 'bounds-support',
    title: 'Worst-case bounds from the stated support',
    target: 'the smallest and the largest total that the support allows',
    formula: '[Σy + (N − n)·L, Σy + (N − n)·U]',
    assumptions: [OBSERVED_ARE_RIGHT, 'Every unit lies in the stated support [L, U].'],
    family: 'bounds',
    reference: MANSKI,
  },
  (input, _options, where) =>
    asBounds(unseenWithin(input, statedSupport(where, input)), 'worst-case bounds, stated support'),
);

/** Worst-case bounds: each unseen unit between the smallest and the largest seen one. */
export const RANGE_BOUNDS_MODEL: EstimationModel = makeSummaryModel(
  {
    name: 'bounds-observed-range',
    title: 'Worst-case bounds from the observed range',
    target: 'the smallest and the largest total if no unseen unit is outside the observed range',
    formula: '[Σy + (N − n)·min, Σy + (N − n)·max]',
    assumptions: [
      OBSERVED_ARE_RIGHT,
      'No unseen unit is smaller than the smallest or larger than the largest seen one.',
    ],
    family: 'bounds',
    reference: MANSKI,
  },
  (input, _options, where) =>
    asBounds(unseenWithin(input, observedRange(where, input)), 'worst-case bounds, observed range'),
);

/** Bounds where large units were favoured: the unseen average at most the observed mean. */
export const MONOTONE_BOUNDS_MODEL: EstimationModel = makeSummaryModel(
  {
    name: 'bounds-mean-at-most-observed',
    title: 'Bounds if the unseen units average at most the observed mean',
    target: 'the smallest and the largest total if selection did not favour small units',
    formula: '[Σy + (N − n)·min, N·ȳ]',
    assumptions: [
      OBSERVED_ARE_RIGHT,
      'No unseen unit is smaller than the smallest seen one.',
      'Selection did not favour small units: the unseen units average at most the observed mean.',
    ],
    family: 'bounds',
    reference: 'Manski & Pepper (2000), Econometrica 68, 997–1010, monotone selection',
  },
  (input, _options, where) => {
    const lower = knownOf(where, input.summary, 'minimum');
    const upper = input.summary.sum / input.design.sampleSize;
    return asBounds(unseenWithin(input, { lower: Math.min(lower, upper), upper }), 'bounds, monotone selection');
  },
);
