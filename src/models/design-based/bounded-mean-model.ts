import { boundedMeanInterval } from '../../estimation';
import { makeValuesModel } from '../contract/make-model';
import { KlusterlabError } from '../../errors';
import type { EstimationModel } from '../estimation-model';

/** The mean times the number of units, with an interval that holds for any population in the stated support. */
export const BOUNDED_MEAN_MODEL: EstimationModel = makeValuesModel(
  {
    name: 'mean-any-distribution',
    title: 'Mean × number of units, interval for any distribution in the support',
    target: 'the total if the unseen units average the observed mean',
    formula: 'N·ȳ; N·ȳ ± N·(U − L)·√(ρ·ln(2/α)/(2n))',
    assumptions: [
      'The observed values are right, and each unit of the population is counted once.',
      'Each set of n of the N units was equally likely to be the sample.',
      'Every unit lies in the stated support [L, U]; nothing else of the distribution.',
    ],
    family: 'design-based',
    reference: 'Bardenet & Maillard (2015), Bernoulli 21, 1361–1385 (Hoeffding–Serfling)',
  },
  (values, design, { confidenceLevel }, where, support) => {
    if (support === null) {
      const expected = 'the range in which any value of the population can lie';
      throw new KlusterlabError({ code: 'missing-input', where, parameter: 'support', expected, received: null });
    }
    const method = 'hoeffdingSerfling';
    const mean = boundedMeanInterval(values, design, { support, method, confidenceLevel });
    const { populationSize } = design;
    const lower = populationSize * mean.interval.lower;
    const upper = populationSize * mean.interval.upper;
    const total = populationSize * mean.estimate;
    return { total, standardError: null, interval: { lower, upper, level: confidenceLevel, method: mean.method } };
  },
);
