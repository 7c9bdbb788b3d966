import { criticalValue } from '../../estimation';
import { requireChoice, requireKeys, requireNumber } from '../../estimation/contract';
import { makeSummaryModel } from '../contract/make-model';
import { knownOf } from '../contract/read-summary';
import type { EstimationModel } from '../estimation-model';
import { censusEstimate } from '../prediction/census-estimate';
import { levelText } from '../prediction/level-text';

/** What is believed of the mean of a normal population before the sample. */
export interface EricsonPrior {
  /** m₀, in the unit of the values; or the observed median, for whom the mean of skewed values is a doubtful centre. */
  readonly mean: number | 'observedMedian';
  /** n₀: how many units the belief is worth, above 0; or as many as were sampled. */
  readonly units: number | 'asManyAsSampled';
}

export interface EricsonOptions {
  readonly name: string;
  /** Null: none, p(μ, σ²) ∝ 1/σ². Else μ given σ² is normal with mean m₀ and variance σ²/n₀, and p(σ²) ∝ 1/σ². */
  readonly prior: EricsonPrior | null;
}

/**
 * Ericson's model: seen and unseen values are exchangeable, and normal given mean and variance.
 *
 * The unseen mean is t with ν degrees of freedom about m = (n₀m₀ + nȳ)/(n₀ + n), with squared scale
 * s₁²·(1/(n₀ + n) + 1/(N − n)); without a prior ν = n − 1 and s₁ = s, which gives the t interval of survey sampling with
 * the factor 1 − n/N; with one ν = n and νs₁² = (n − 1)s² + n₀n/(n₀ + n)·(ȳ − m₀)². The standard error is the posterior
 * standard deviation, √(ν/(ν − 2)) times the scale.
 *
 * Ericson (1969), Journal of the Royal Statistical Society B 31, 195–233; Gelman et al. (2013), Bayesian Data Analysis,
 * 3rd ed., sections 3.2 and 3.3.
 *
 * @param options name and prior
 * @returns a model that needs the summary
 * @throws KlusterlabError `invalid-number`, `invalid-choice`, `unknown-option`, `missing-option`
 *
 * @example
 * ericsonModel({ name: 'prior-of-ten', prior: { mean: 10, units: 5 } }).family; // 'bayesian'
 */
export function ericsonModel(options: EricsonOptions): EstimationModel {
  const prior = readPrior(options);
  const units = prior === null ? '' : typeof prior.units === 'number' ? `${prior.units}` : 'n';
  const mean = prior === null ? '' : typeof prior.mean === 'number' ? `${prior.mean}` : 'the observed median';
  return makeSummaryModel(
    {
      name: options.name,
      title:
        prior === null
          ? 'Exchangeable normal values, no prior knowledge'
          : `Exchangeable normal values, prior mean ${mean}, worth ${units} units`,
      target:
        prior === null
          ? 'the total if the unseen units average the observed mean'
          : `the total if the unseen units average between the observed mean and ${mean}`,
      formula:
        prior === null
          ? 'N·ȳ ± t(n − 1)·N·√((1 − n/N)/n)·s'
          : `Σy + (N − n)·(n₀m₀ + nȳ)/(n₀ + n), m₀ = ${mean}, n₀ = ${units}; t with n degrees of freedom`,
      assumptions: [
        'Seen and unseen units are exchangeable: their labels say nothing about their values.',
        'Given mean and variance the values are normal, with p(σ²) ∝ 1/σ².',
        ...(prior === null
          ? ['Nothing is known of the mean before: p(μ) is flat.']
          : [`Before the sample, ${mean} is as good as a mean of ${units} units.`]),
        ...(prior?.mean === 'observedMedian'
          ? ['The prior is taken from the sample itself, so its precision is overstated.']
          : []),
      ],
      family: 'bayesian',
      reference: 'Ericson (1969), Journal of the Royal Statistical Society B 31, 195–233',
    },
    ({ design, summary }, { confidenceLevel }, where) => {
      const { sampleSize, unobservedCount } = design;
      if (unobservedCount === 0) return censusEstimate(summary.sum, confidenceLevel);
      const observedMean = summary.sum / sampleSize;
      const squares = (sampleSize - 1) * knownOf(where, summary, 'standardDeviation') ** 2;
      const priorUnits = prior === null ? 0 : prior.units === 'asManyAsSampled' ? sampleSize : prior.units;
      const stated = prior === null ? observedMean : prior.mean;
      const priorMean = stated === 'observedMedian' ? knownOf(where, summary, 'median') : stated;
      const all = priorUnits + sampleSize;
      const centre = observedMean + (priorUnits / all) * (priorMean - observedMean);
      const degreesOfFreedom = prior === null ? sampleSize - 1 : sampleSize;
      const pulled = squares + ((priorUnits * sampleSize) / all) * (observedMean - priorMean) ** 2;
      const scale = unobservedCount * Math.sqrt((pulled / degreesOfFreedom) * (1 / all + 1 / unobservedCount));
      const reach = scale * criticalValue({ distribution: 't', confidenceLevel, degreesOfFreedom });
      const total = summary.sum + unobservedCount * centre;
      const method = `${levelText(confidenceLevel)} posterior t interval, ${degreesOfFreedom} degrees of freedom`;
      return {
        total,
        standardError: degreesOfFreedom > 2 ? scale * Math.sqrt(degreesOfFreedom / (degreesOfFreedom - 2)) : null,
        interval: { lower: total - reach, upper: total + reach, level: confidenceLevel, method },
      };
    },
  );
}

function readPrior(options: EricsonOptions): EricsonPrior | null {
  const where = 'ericsonModel';
  requireKeys(where, 'options', options, { required: ['name', 'prior'] });
  const { prior } = options;
  if (prior === null) return null;
  requireKeys(where, 'prior', prior, { required: ['mean', 'units'] });
  if (typeof prior.mean === 'number') requireNumber(where, 'prior.mean', prior.mean, {});
  else requireChoice(where, 'prior.mean', prior.mean, ['observedMedian']);
  if (typeof prior.units === 'number') requireNumber(where, 'prior.units', prior.units, { above: 0, unit: 'units' });
  else requireChoice(where, 'prior.units', prior.units, ['asManyAsSampled']);
  return prior;
}

/** Ericson's model without prior knowledge. */
export const ERICSON_MODEL: EstimationModel = ericsonModel({ name: 'ericson-normal', prior: null });

/** Ericson's model with the observed median as prior mean, worth as much as the sample: between mean and median. */
export const ERICSON_MEDIAN_PRIOR_MODEL: EstimationModel = ericsonModel({
  name: 'ericson-normal-median-prior',
  prior: { mean: 'observedMedian', units: 'asManyAsSampled' },
});
