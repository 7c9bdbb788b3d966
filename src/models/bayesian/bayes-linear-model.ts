import { requireKeys, requireNumber } from '../../estimation/contract';
import { makeSummaryModel } from '../contract/make-model';
import { knownOf } from '../contract/read-summary';
import type { EstimationModel } from '../estimation-model';
import { censusEstimate } from '../prediction/census-estimate';

/** Two prior moments of the mean that all units vary about. */
export interface BayesLinearPrior {
  /** m, in the unit of the values. */
  readonly mean: number;
  /** c: variance of the mean about m, which is the prior covariance of any two units; above 0. */
  readonly variance: number;
}

export interface BayesLinearOptions {
  readonly name: string;
  /** Null: a variance without end, so that the observed mean alone counts. */
  readonly prior: BayesLinearPrior | null;
}

/**
 * Bayes linear estimation: exchangeable units with first and second moments, and no distribution at all.
 *
 * Unseen mean = ωȳ + (1 − ω)m, ω = nc/(nc + σ²); SE² = (N − n)σ² + (N − n)²·cσ²/(nc + σ²), with the sample's s² for σ²:
 * Gonçalves, Moura & Migon (2014), Survey Methodology 40(1), 15–28.
 *
 * @param options name and prior
 * @returns a model that needs the summary; no interval, as two moments give none
 * @throws KlusterlabError `invalid-number`, `unknown-option`, `missing-option`
 * Oracle: the matrix form for any linear model, written out in test/oracles/models.R.
 *
 * @example
 * bayesLinearModel({ name: 'ten-give-or-take-three', prior: { mean: 10, variance: 9 } }).needs; // 'summary'
 */
export function bayesLinearModel(options: BayesLinearOptions): EstimationModel {
  const where = 'bayesLinearModel';
  requireKeys(where, 'options', options, { required: ['name', 'prior'] });
  const { name, prior } = options;
  if (prior !== null) {
    requireKeys(where, 'prior', prior, { required: ['mean', 'variance'] });
    requireNumber(where, 'prior.mean', prior.mean, {});
    requireNumber(where, 'prior.variance', prior.variance, { above: 0, unit: 'squared unit of the values' });
  }
  const centre = prior === null ? 'the observed mean' : `between the observed mean and ${prior.mean}`;
  return makeSummaryModel(
    {
      name,
      title: prior === null ? 'Bayes linear, no prior knowledge of the mean' : `Bayes linear, prior mean ${prior.mean}`,
      target: `the total if the unseen units average ${centre}`,
      formula:
        prior === null
          ? 'N·ȳ; SE² = N²·(1 − n/N)·s²/n'
          : `Σy + (N − n)·(ωȳ + (1 − ω)m), ω = nc/(nc + s²), m = ${prior.mean}, c = ${prior.variance}`,
      assumptions: [
        'Units are exchangeable in their first two moments; no distribution is assumed.',
        'The variance within the population is the observed one.',
        ...(prior === null
          ? []
          : [`Before the sample the mean is taken to be ${prior.mean}, with the variance ${prior.variance}.`]),
      ],
      family: 'bayesian',
      reference: 'Gonçalves, Moura & Migon (2014), Survey Methodology 40(1), 15–28',
      noInterval:
        'First and second moments make a best linear estimate and its variance, and no interval of a stated level.',
    },
    ({ design, summary }, { confidenceLevel }, place) => {
      const { sampleSize, unobservedCount } = design;
      if (unobservedCount === 0) return censusEstimate(summary.sum, confidenceLevel);
      const observedMean = summary.sum / sampleSize;
      const spread = knownOf(place, summary, 'standardDeviation') ** 2;
      const weight = prior === null ? 1 : (sampleSize * prior.variance) / (sampleSize * prior.variance + spread);
      const unseenMean = prior === null ? observedMean : weight * observedMean + (1 - weight) * prior.mean;
      const variance = unobservedCount * spread + (unobservedCount ** 2 * weight * spread) / sampleSize;
      return { total: summary.sum + unobservedCount * unseenMean, standardError: Math.sqrt(variance), interval: null };
    },
  );
}

/** Bayes linear estimation without prior knowledge of the mean. */
export const BAYES_LINEAR_MODEL: EstimationModel = bayesLinearModel({ name: 'bayes-linear', prior: null });
