import { estimateTotal, sum } from '../../src/estimation';
import type { EstimationModel } from '../../src/models/estimation-model';
import type { ModelEstimate } from '../../src/models/model-estimate';
import type { ModelInput } from '../../src/models/model-input';
import type { ModelOptions } from '../../src/models/model-options';
import { KlusterlabError } from '../../src/errors';

/** A model with a name, for tests; what else a model states does not matter here. */
export function toyModel(
  name: string,
  estimate: (input: ModelInput, options: ModelOptions) => ModelEstimate,
  family: EstimationModel['family'] = 'design-based',
): EstimationModel {
  return {
    name,
    title: name,
    estimand: 'populationTotal',
    target: 'the total',
    formula: '',
    assumptions: ['None.'],
    needs: 'values',
    family,
    reference: 'Made up for a test.',
    estimate,
  };
}

/** N·ȳ with the t interval. */
export const MEAN = toyModel('mean', ({ values, design }, { convention, confidenceLevel }) => {
  const { estimate, standardError, interval } = estimateTotal([...values!], design, convention!);
  return { total: estimate, standardError, interval: { ...interval, level: confidenceLevel, method: 't' } };
});

/** Σy + (N − n)·median, without an interval. */
export const MEDIAN = toyModel('median', ({ summary, design }) => ({
  total: summary.sum + design.unobservedCount * summary.median!,
  standardError: null,
  interval: null,
}));

/** Worst-case bounds, without an estimate. */
export const BOUNDS = toyModel(
  'bounds',
  ({ summary, design, support }) => ({
    total: null,
    standardError: null,
    interval: {
      lower: summary.sum + design.unobservedCount * support!.lower,
      upper: summary.sum + design.unobservedCount * support!.upper,
      level: null,
      method: 'worst case',
    },
  }),
  'bounds',
);

/** Refuses samples with a zero. */
export const HARMONIC = toyModel('harmonic', ({ values, design }) => {
  if ([...values!].some((value) => value === 0)) {
    throw new KlusterlabError({ code: 'not-positive', where: 'harmonic', expected: 'no zero', received: 0 });
  }
  const harmonic = design.sampleSize / sum([...values!].map((value) => 1 / value));
  return { total: design.populationSize * harmonic, standardError: null, interval: null };
});

/** Adds a random number to the sum. */
export const NOISY = toyModel('noisy', ({ summary }, { random }) => ({
  total: summary.sum + random!.next(),
  standardError: null,
  interval: null,
}));
